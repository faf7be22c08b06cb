import type { Assignment } from '../solver/instance/problem.ts';
import type { Statement } from './statement.ts';

/** Whoever is where they may not be, and figures that are not those of the pairs. */
export function feasibilityFaults(
  { problem, mentors, mayBe }: Statement,
  { mentorOf, served, total, floor }: Assignment,
): string[] {
  const faults: string[] = [];
  const { locked = [], forbidden = [] } = problem;
  const lockedMentees = new Set(locked.map(([i]) => i));
  if (mentorOf.length !== problem.mentees) faults.push('not one entry per mentee');
  for (const [i, j] of locked) {
    if (mentorOf[i] !== j) faults.push(`mentee ${i} is not with the locked mentor`);
    if (forbidden.some(([mentee, mentor]) => mentee === i && mentor === j))
      faults.push(`pair ${i}, ${j} is locked and forbidden`);
  }
  const taken = new Array<number>(mentors).fill(0);
  let pairs = 0;
  let points = 0;
  mentorOf.forEach((j, i) => {
    if (j === -1) return;
    const before = taken[j];
    if (before === undefined) {
      faults.push(`there is no mentor ${j}`);
      return;
    }
    taken[j] = before + 1;
    if (!lockedMentees.has(i) && !mayBe(i, j, floor)) faults.push(`pair ${i}, ${j} may not be`);
    pairs++;
    // A locked pair may be one that the scores exclude: it counts as a pair without points.
    points += Math.max(0, problem.score(i, j));
  });
  taken.forEach((mentees, j) => {
    if (mentees > (problem.capacities[j] ?? 0)) faults.push(`mentor ${j} has too many mentees`);
  });
  if (pairs !== served || points !== total) faults.push('the figures are not those of the pairs');
  return faults;
}
