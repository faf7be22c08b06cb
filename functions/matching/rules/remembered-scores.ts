/** The score of a pair that breaks a rule. */
export const EXCLUDED = -1;
const NOT_YET = -2;
/** 2,000 mentees by 10,000 mentors, 40 MB. Above, memory matters more than time and scores are not kept. */
const MOST_PAIRS = 20_000_000;

export interface Scores {
  /** An integer of 0 to 10,000 points, or {@link EXCLUDED}. */
  score(mentee: number, mentor: number): number;
  /** All of a mentee's, by mentor; holds until the next call. */
  scoresOf(mentee: number): Int16Array;
}

/**
 * Computes the scores of a mentee once and all together, as long as those of everybody fit into a little memory: a
 * pair is asked for several times.
 *
 * @param fill writes a mentee's scores
 * @param single the score of one pair, where they are not kept
 */
export function remembering(
  mentees: number,
  mentors: number,
  fill: (mentee: number, scores: Int16Array) => void,
  single: (mentee: number, mentor: number) => number,
): Scores {
  if (mentees * mentors > MOST_PAIRS) {
    const row = new Int16Array(mentors);
    return {
      score: single,
      scoresOf(i) {
        fill(i, row);
        return row;
      },
    };
  }
  const all = new Int16Array(mentees * mentors).fill(NOT_YET);
  const scoresOf = (i: number) => {
    const row = all.subarray(i * mentors, (i + 1) * mentors);
    if (row[0] === NOT_YET) fill(i, row);
    return row;
  };
  return {
    scoresOf,
    score(i, j) {
      const at = i * mentors + j;
      if (all[at] === NOT_YET) scoresOf(i);
      return all[at] ?? EXCLUDED;
    },
  };
}
