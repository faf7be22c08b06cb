import type { Cover } from '../solver/instance/cover.ts';
import { type Instance, instanceOf } from '../solver/instance/instance.ts';
import type { Assignment, AssignmentProblem } from '../solver/instance/problem.ts';
import { scaleFor } from '../solver/instance/scale.ts';
import { tiersOf } from '../solver/instance/services.ts';
import { EXCLUDED, Values } from '../solver/instance/values.ts';
import { highestScore } from '../solver/proof/floor.ts';

export interface Verification {
  /** Nobody is where they may not be, and the figures are those of the pairs. */
  feasible: boolean;
  /** No other assignment is better: in who is served, in the floor, in points, in existing pairs, in the tie-break. */
  optimal: boolean;
  /** What is wrong; empty when all holds. */
  faults: string[];
}

/** Checks an assignment and its proof from scratch, by the pairs themselves and nothing the solver kept. */
export function verify(problem: AssignmentProblem, assignment: Assignment): Verification {
  const infeasible = feasibilityFaults(problem, assignment);
  const suboptimal = [...optimalityFaults(problem, assignment), ...floorFaults(problem, assignment)];
  const feasible = infeasible.length === 0;
  return { feasible, optimal: feasible && suboptimal.length === 0, faults: [...infeasible, ...suboptimal] };
}

function feasibilityFaults(
  problem: AssignmentProblem,
  { mentorOf, served, total, floor }: Assignment,
): string[] {
  const faults: string[] = [];
  const places = Array.from(problem.capacities);
  const locked = new Map(problem.locked);
  const forbidden = new Set(problem.forbidden?.map(([i, j]) => `${i} ${j}`));
  const movable = new Set(problem.movable?.map(([i, j]) => `${i} ${j}`));
  if (mentorOf.length !== problem.mentees) faults.push('not one entry per mentee');
  let pairs = 0;
  let points = 0;
  mentorOf.forEach((j, i) => {
    if (locked.has(i) && locked.get(i) !== j) faults.push(`mentee ${i} is not with the locked mentor`);
    if (j === -1) return;
    const left = (places[j] ?? 0) - 1;
    places[j] = left;
    if (left < 0) faults.push(`mentor ${j} has too many mentees`);
    const score = problem.score(i, j);
    const least = movable.has(`${i} ${j}`) ? 0 : floor;
    if (!locked.has(i) && (score < least || forbidden.has(`${i} ${j}`)))
      faults.push(`pair ${i}, ${j} may not be`);
    pairs++;
    points += Math.max(0, score);
  });
  if (pairs !== served || points !== total) faults.push('the figures are not those of the pairs');
  return faults;
}

/**
 * Complementary slackness: levels cover all pairs and prices all pairs whose levels leave them in question; what
 * is unmatched or free is worth nothing; what is matched is worth exactly its prices. By weak duality, first in
 * levels and then in prices, no other assignment serves more, nor as many with more points. Where serving some
 * counts more, the most by that count is the most of all and the most of those (see {@link servicesOf}).
 */
function optimalityFaults(
  problem: AssignmentProblem,
  { mentorOf, floor, certificate }: Assignment,
): string[] {
  const faults: string[] = [];
  const { menteePrices, mentorPrices, menteeLevels, mentorLevels, gap, servedGap, hashBits } = certificate;
  if (gap !== 0 || servedGap !== 0) faults.push('a gap is left');
  const instance = instanceOf(problem);
  const { mentees, mentors, capacities, services } = instance;
  const places = capacities.reduce((sum, capacity) => sum + capacity, 0);
  const scale = { ...scaleFor(Math.min(mentees.length, places), 1, hashBits), service: 0 };
  const values = new Values(instance, scale, floor);
  const worthless = (level: number | undefined, price: number | undefined) => level === 0 && price === 0;
  const negative = (level: number | undefined, price: number | undefined) => level === 0 && (price ?? 0) < 0;
  const left = capacities.slice();
  const row = new Float64Array(mentors.length);
  mentees.forEach((mentee, i) => {
    const level = menteeLevels[mentee] ?? 0;
    const price = menteePrices[mentee] ?? 0;
    if (negative(level, price)) faults.push(`mentee ${mentee} has a negative price`);
    if (mentorOf[mentee] === -1 && !worthless(level, price)) faults.push(`mentee ${mentee} should be served`);
    values.fillRow(i, row);
    mentors.forEach((mentor, j) => {
      const value = row[j] ?? EXCLUDED;
      const matched = mentorOf[mentee] === mentor;
      if (matched) left[j] = (left[j] ?? 0) - 1;
      if (value === EXCLUDED) return;
      const levels = level + (mentorLevels[mentor] ?? 0) - (services[i] ?? 0);
      const excess = value - price - (mentorPrices[mentor] ?? 0);
      if (levels < 0 || (levels === 0 && excess > 0))
        faults.push(`pair ${mentee}, ${mentor} would be better`);
      if (matched && (levels !== 0 || excess !== 0))
        faults.push(`pair ${mentee}, ${mentor} is not worth its price`);
    });
  });
  mentors.forEach((mentor, j) => {
    if (negative(mentorLevels[mentor], mentorPrices[mentor]))
      faults.push(`mentor ${mentor} has a negative price`);
    if ((left[j] ?? 0) > 0 && !worthless(mentorLevels[mentor], mentorPrices[mentor])) {
      faults.push(`mentor ${mentor} has a place that somebody should have`);
    }
  });
  return faults;
}

/** That the floor costs nobody a place or their turn, and that a higher one would (unless it is the one asked for). */
function floorFaults(problem: AssignmentProblem, { mentorOf, floor, certificate }: Assignment): string[] {
  const asked = problem.floor ?? 0;
  if (asked === 0 || (problem.objective === 'total' && asked !== 'highest')) {
    return floor === asked ? [] : ['the floor is not the one asked for'];
  }
  if (asked !== 'highest' && floor > asked) return ['the floor is higher than asked'];
  const proof = certificate.floor;
  if (!proof) return ['nothing proves the floor'];
  const instance = instanceOf(problem);
  const tiers = tiersOf(instance.services);
  const most = tiers.map((least, tier) => coverSize(instance, proof.served[tier], 0, least));
  // Tier 0 holds those whose service counts nothing: there points decide who is served.
  const fewer = tiers.some((least, tier) => least > 0 && most[tier] !== servedOf(instance, mentorOf, least));
  if (fewer) return ['without the floor more might be served, or more of those who come first'];
  if (floor === asked || (floor === 0 && most[0] === 0)) return [];
  if (problem.movable?.length && floor === highestScore(instance)) return [];
  const costs = tiers.some((least, tier) => {
    const above = coverSize(instance, proof.above?.[tier], floor + 1, least);
    return above !== undefined && above < (most[tier] ?? 0);
  });
  return costs ? [] : ['a higher floor might be possible'];
}

/** How many mentees are served whose service counts so much; locked ones are in no instance. */
function servedOf({ mentees, services }: Instance, mentorOf: Int32Array, least: number): number {
  return mentees.filter((mentee, i) => (services[i] ?? 0) >= least && mentorOf[mentee] !== -1).length;
}

/** The mentees and places of a cover; undefined when it leaves out a pair of at least so many points. */
function coverSize(
  instance: Instance,
  cover: Cover | undefined,
  atLeast: number,
  least: number,
): number | undefined {
  if (!cover) return;
  const values = new Values(instance, scaleFor(0, 1, 1), atLeast);
  let size = 0;
  for (const [i, mentee] of instance.mentees.entries()) {
    if ((instance.services[i] ?? 0) < least) continue;
    if (cover.mentees[mentee]) size++;
    else if (instance.mentors.some((mentor, j) => !cover.mentors[mentor] && values.of(i, j) !== EXCLUDED))
      return;
  }
  instance.mentors.forEach((mentor, j) => {
    if (cover.mentors[mentor]) size += instance.capacities[j] ?? 0;
  });
  return size;
}
