import { type Instance, instanceOf } from './instance/instance.ts';
import type { Assignment, AssignmentProblem, AssignOptions } from './instance/problem.ts';
import { hashBitsToTry, scaleFor } from './instance/scale.ts';
import { Values } from './instance/values.ts';
import { optimum } from './optimum/optimum.ts';
import { certify } from './proof/certify.ts';
import { floorOf } from './proof/floor.ts';

export type { Assignment, AssignmentProblem, AssignOptions };

/** Measured: below this, pricing costs more than it saves. */
const KEEP_UP_TO = 20_000;

/**
 * The best assignment of mentees to mentors: it serves as many mentees as possible, and as many as possible of
 * those who come first, then keeps to the floor, then has the highest total (stay bonus included), then keeps existing pairs, then decides by a hash of the
 * pair. Exact, with a proof; the same whatever the order of the people.
 *
 * Memory grows with the mentees and mentors, not with their product; `score` is called instead.
 *
 * @throws RangeError when locked pairs contradict each other, the capacities or the forbidden pairs
 */
export function assign(problem: AssignmentProblem, options: AssignOptions = {}): Assignment {
  const limits = { timeIsUp: timer(options), keepUpTo: options.keepUpTo ?? KEEP_UP_TO };
  const instance = instanceOf(problem);
  const served = Math.min(
    instance.mentees.length,
    instance.capacities.reduce((sum, capacity) => sum + capacity, 0),
  );
  const floor = floorOf(instance);
  let evaluations = floor.evaluations;
  const highest = instance.services.reduce((most, service) => Math.max(most, service), 0);
  for (const hashBits of hashBitsToTry(served, highest)) {
    const scale = scaleFor(served, highest, hashBits);
    const values = new Values(instance, scale, floor.points);
    const { matching, rounds, complete } = optimum(values, limits);
    const certificate = certify(values, matching, complete);
    evaluations += values.evaluations;
    if (certificate === undefined) continue;
    return {
      ...pairsOf(problem, instance, matching.mentorOf),
      floor: floor.points,
      certificate: floor.proof ? { ...certificate, floor: floor.proof } : certificate,
      rounds,
      evaluations,
    };
  }
  throw new RangeError('The scores are beyond what can be computed exactly.');
}

function timer({ timeBudgetMs, clock = () => performance.now() }: AssignOptions): () => boolean {
  if (timeBudgetMs === undefined) return () => false;
  const end = clock() + timeBudgetMs;
  return () => clock() >= end;
}

function pairsOf(
  problem: AssignmentProblem,
  instance: Instance,
  mentorOf: Int32Array,
): { mentorOf: Int32Array; served: number; total: number } {
  const pairs = new Int32Array(problem.mentees).fill(-1);
  for (const [i, j] of instance.lockedMentorOf) pairs[i] = j;
  mentorOf.forEach((mentor, i) => {
    if (mentor >= 0) pairs[instance.mentees[i]] = instance.mentors[mentor];
  });
  let served = 0;
  let total = 0;
  pairs.forEach((j, i) => {
    if (j < 0) return;
    served++;
    total += Math.max(0, problem.score(i, j));
  });
  return { mentorOf: pairs, served, total };
}
