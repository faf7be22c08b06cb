import { capacity, crowdedMentors } from '../rules/must-haves/capacity.ts';
import type { RuleId } from '../rules/rules.ts';
import { servicesOf } from '../solver/instance/services.ts';
import { NEAR_TIE, type ProposalInput, type ProposedPair } from './proposal.ts';
import type { Solution } from './solve.ts';

/** The new pairs of a solution with what HR and the two people may ask about them, by the mentee's id. */
export function proposedPairs(solution: Solution, input: ProposalInput): ProposedPair[] {
  const { mentees, mentors, points, rules, problem, assignment } = solution;
  const locked = new Set(problem.locked?.map(([i]) => i));
  const current = new Set(problem.current?.map(([i, j]) => i * mentors.length + j));
  const crowded = crowdedMentors(mentors, input.policy, assignment.mentorOf);
  const standing = standings(solution);
  const had = new Map(solution.underWay);
  const pairs: ProposedPair[] = [];
  assignment.mentorOf.forEach((j, i) => {
    const mentee = mentees[i];
    const mentor = mentors[j];
    const before = had.get(i);
    if (!mentee || !mentor || before === j) return;
    const own = points.of(i, j);
    const broken: RuleId[] = rules.brokenBy(i, j);
    pairs.push({
      menteeId: mentee.person.id,
      mentorId: mentor.person.id,
      points: own,
      criteria: points.byCriterion(i, j),
      locked: locked.has(i),
      current: current.has(i * mentors.length + j),
      broken: crowded.has(j) ? [...broken, capacity.id] : broken,
      ...whole(standing[i], locked.has(i)),
      ...(before === undefined ? {} : { insteadOf: mentors[before]?.person.id ?? '' }),
    });
  });
  return pairs;
}

function whole(standing: Standing | undefined, locked: boolean): Standing {
  const { mentorRank = 1, menteeRank = 1, nearTie = false } = standing ?? {};
  return { mentorRank, menteeRank, nearTie: nearTie && !locked };
}

/** Each side's rank of the other, and whether the prices leave room for another choice. */
type Standing = Pick<ProposedPair, 'mentorRank' | 'menteeRank' | 'nearTie'>;

/** By mentee. All in one pass over the scores, which are computed mentee by mentee. */
function standings({ mentees, problem, points, assignment }: Solution): Standing[] {
  const { mentorOf, floor } = assignment;
  const { menteePrices, mentorPrices, menteeLevels, mentorLevels } = assignment.certificate;
  const services = servicesOf(problem);
  const own = Array.from(mentorOf, (j, i) => (j < 0 ? 0 : points.of(i, j)));
  const held = Map.groupBy(
    mentorOf.keys().filter((i) => (mentorOf[i] ?? -1) >= 0),
    (i) => mentorOf[i] ?? -1,
  );
  const found = mentees.map((): Standing => ({ mentorRank: 1, menteeRank: 1, nearTie: false }));
  found.forEach((standing, i) => {
    const scores = problem.scoresOf(i);
    for (const [j, others] of held) {
      const points = scores[j] ?? -1;
      for (const other of others) if (other !== i && points > (own[other] ?? 0)) ranked(found, other);
    }
    const mentor = mentorOf[i] ?? -1;
    if (mentor < 0) return;
    for (let j = 0; j < scores.length; j++) {
      if (j === mentor) continue;
      const points = scores[j] ?? -1;
      if (points > (own[i] ?? 0)) standing.mentorRank++;
      if (points < floor || (problem.capacities[j] ?? 0) === 0) continue;
      const level = (menteeLevels[i] ?? 0) + (mentorLevels[j] ?? 0);
      const price = (menteePrices[i] ?? 0) + (mentorPrices[j] ?? 0);
      if (level <= (services[i] ?? 0) && price - points < NEAR_TIE) standing.nearTie = true;
    }
  });
  return found;
}

function ranked(found: readonly Standing[], mentee: number): void {
  const standing = found[mentee];
  if (standing) standing.menteeRank++;
}
