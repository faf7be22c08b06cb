import type { Assignment, Cover } from '../solver/instance/problem.ts';
import type { Statement } from './statement.ts';

/** That the floor costs nobody a place or their turn, and that a higher one would (unless it is the one asked for). */
export function floorFaults(statement: Statement, { mentorOf, floor, certificate }: Assignment): string[] {
  const { problem, openMentees, service } = statement;
  const asked = problem.floor ?? 0;
  const pointsDecide = problem.objective === 'total';
  if (asked === 0 || (pointsDecide && asked !== 'highest'))
    return floor === asked ? [] : ['the floor is not the one asked for'];
  if (!(Number.isInteger(floor) && floor >= 0) && floor !== asked)
    return ['the floor is no number of points'];
  if (asked !== 'highest' && floor > asked) return ['the floor is higher than asked'];
  const proof = certificate.floor;
  if (!proof) return ['nothing proves the floor'];

  // How many could be served without a floor: of all, then of those whose service counts more.
  const tiers = [...new Set(openMentees.map(service))].sort((a, b) => a - b);
  const most = tiers.map((least, tier) => servedAtMost(statement, proof.served[tier], 0, least));
  const reached = (least: number) =>
    // Those whose service counts nothing may go without for the points' sake: that they need not is shown apart.
    least === 0
      ? servedByKept(statement, proof.kept, floor)
      : openMentees.filter((i) => service(i) >= least && mentorOf[i] !== -1).length;
  if (tiers.some((least, tier) => most[tier] === undefined || reached(least) !== most[tier]))
    return ['without the floor more might be served, or more of those who come first'];
  if (floor === asked) return [];
  if ((most[0] ?? 0) === 0) return floor === 0 ? [] : ['there is no pair for the floor to hold for'];
  if (asked === 'highest' && floor === highestScore(statement)) return [];
  const costs = tiers.some((least, tier) => {
    const above = servedAtMost(statement, proof.above?.[tier], floor + 1, least);
    return above !== undefined && above < (most[tier] ?? 0);
  });
  return costs ? [] : ['a higher floor might be possible'];
}

/**
 * How many mentees whose service counts so much can be served under a floor, by a cover: its mentees and places.
 * Undefined when it leaves out a pair.
 */
function servedAtMost(
  { openMentees, openMentors, places, service, mayBe }: Statement,
  cover: Cover | undefined,
  floor: number,
  least: number,
): number | undefined {
  if (!cover) return;
  let most = 0;
  for (const i of openMentees) {
    if (service(i) < least) continue;
    if (cover.mentees[i]) most++;
    else if (openMentors.some((j) => !cover.mentors[j] && mayBe(i, j, floor))) return;
  }
  for (const j of openMentors) if (cover.mentors[j]) most += places[j] ?? 0;
  return most;
}

/** How many mentees the proof's own assignment serves; undefined when it does not keep to the floor or the places. */
function servedByKept(
  { openMentees, places, mayBe }: Statement,
  kept: Int32Array | undefined,
  floor: number,
): number | undefined {
  if (!kept) return;
  const free = places.slice();
  let served = 0;
  for (const i of openMentees) {
    const j = kept[i] ?? -1;
    if (j === -1) continue;
    const left = free[j] ?? 0;
    if (left <= 0 || !mayBe(i, j, floor)) return;
    free[j] = left - 1;
    served++;
  }
  return served;
}

/** Above the points of the best pair there is no floor worth a name: pairs under way would keep to any. */
function highestScore({ problem, openMentees, openMentors }: Statement): number {
  let highest = 0;
  for (const i of openMentees) for (const j of openMentors) highest = Math.max(highest, problem.score(i, j));
  return highest;
}
