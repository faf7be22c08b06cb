import { NEAR_TIE, type ProposalInput, type ProposedPair } from './proposal.ts';
import type { RuleId } from './rules.ts';
import type { Solution } from './solve.ts';

/** The pairs of a solution with what HR and the two people may ask about them, by the mentee's id. */
export function proposedPairs(solution: Solution, input: ProposalInput): ProposedPair[] {
  const { mentees, mentors, points, rules, problem, assignment } = solution;
  const locked = new Set(problem.locked?.map(([i]) => i));
  const current = new Set(problem.current?.map(([i, j]) => i * mentors.length + j));
  const crowded = crowdedMentors(solution, input);
  const pairs: ProposedPair[] = [];
  assignment.mentorOf.forEach((j, i) => {
    const mentee = mentees[i];
    const mentor = mentors[j];
    if (!mentee || !mentor) return;
    const own = points.of(i, j);
    const broken: RuleId[] = rules.brokenBy(i, j);
    pairs.push({
      menteeId: mentee.person.id,
      mentorId: mentor.person.id,
      points: own,
      criteria: points.byCriterion(i, j),
      locked: locked.has(i),
      current: current.has(i * mentors.length + j),
      broken: crowded.has(j) ? [...broken, 'capacity'] : broken,
      ...standing(solution, i, j, own, locked.has(i)),
    });
  });
  return pairs;
}

function crowdedMentors({ mentors, assignment }: Solution, { policy }: ProposalInput): Set<number> {
  const mentees = new Map<number, number>();
  for (const j of assignment.mentorOf) mentees.set(j, (mentees.get(j) ?? 0) + 1);
  const places = (j: number) => Math.min(mentors[j]?.places ?? 0, policy.capacity);
  return new Set([...mentees.keys()].filter((j) => j >= 0 && (mentees.get(j) ?? 0) > places(j)));
}

/** Each side's rank of the other, and whether the prices leave room for another choice. */
function standing(
  { mentees, mentors, problem, assignment }: Solution,
  i: number,
  j: number,
  own: number,
  locked: boolean,
): Pick<ProposedPair, 'mentorRank' | 'menteeRank' | 'nearTie'> {
  const { menteePrices, mentorPrices, menteeLevels, mentorLevels } = assignment.certificate;
  let mentorRank = 1;
  let nearTie = false;
  for (let other = 0; other < mentors.length; other++) {
    if (other === j) continue;
    const points = problem.score(i, other);
    if (points > own) mentorRank++;
    if (points < assignment.floor || (problem.capacities[other] ?? 0) === 0) continue;
    const level = (menteeLevels[i] ?? 0) + (mentorLevels[other] ?? 0);
    const price = (menteePrices[i] ?? 0) + (mentorPrices[other] ?? 0);
    if (level <= (problem.first?.[i] ? 2 : 1) && price - points < NEAR_TIE) nearTie = true;
  }
  let menteeRank = 1;
  for (let other = 0; other < mentees.length; other++) {
    if (other !== i && problem.score(other, j) > own) menteeRank++;
  }
  return { mentorRank, menteeRank, nearTie: nearTie && !locked };
}
