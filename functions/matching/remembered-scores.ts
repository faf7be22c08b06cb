/** The score of a pair that breaks a rule. */
export const EXCLUDED = -1;
const NOT_YET = -2;
/** 2,000 mentees by 10,000 mentors, 40 MB. Above, memory matters more than time and scores are not kept. */
const MOST_PAIRS = 20_000_000;

type Score = (mentee: number, mentor: number) => number;

/** Computes each score once, as long as all of them fit into a little memory: a pair is asked for several times. */
export function remembering(mentees: number, mentors: number, score: Score): Score {
  if (mentees * mentors > MOST_PAIRS) return score;
  const scores = new Int16Array(mentees * mentors).fill(NOT_YET);
  return (i, j) => {
    const at = i * mentors + j;
    const known = scores[at];
    if (known !== undefined && known !== NOT_YET) return known;
    const computed = score(i, j);
    scores[at] = computed;
    return computed;
  };
}
