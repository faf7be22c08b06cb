import type { Instance } from '../instance/instance.ts';
import type { Cover, FloorProof } from '../instance/problem.ts';
import { scaleFor } from '../instance/scale.ts';
import { tiersOf } from '../instance/services.ts';
import { EXCLUDED, Values } from '../instance/values.ts';
import { type MostServed, mostServed } from './most-served.ts';

const HIGHEST_SCORE = 10_000;

export interface Floor {
  points: number;
  proof?: FloorProof;
  evaluations: number;
}

/**
 * The floor that can be kept without leaving anybody out who could be served, nor anybody who comes first for
 * somebody who does not: the one asked for, or else the highest below it. Found by halving; each step begins with
 * the pairs of the last that still hold.
 *
 * Under the objective `total` a floor given in points is kept as it is: who is served is not the question.
 */
export function floorOf(instance: Instance): Floor {
  const { floor = 0, objective } = instance.problem;
  if (floor === 0) return { points: 0, evaluations: 0 };
  if (objective === 'total' && floor !== 'highest') return { points: floor, evaluations: 0 };
  let evaluations = 0;
  const tiers = tiersOf(instance.services);
  const servedFrom = (points: number, start: Int32Array) => {
    const values = new Values(instance, scaleFor(0, 1, 1), points);
    const kept = start.map((j, i) => (j >= 0 && values.of(i, j) !== EXCLUDED ? j : -1));
    const most = tiers.map((least) => mostServed(values, kept, least));
    evaluations += values.evaluations;
    return most;
  };
  const nobody = new Int32Array(instance.mentees.length).fill(-1);
  const most = servedFrom(0, nobody);
  let mentorOf = most[0].mentorOf;
  let above: MostServed[] | undefined;
  let low = 0;
  let high = (floor === 'highest' ? highestWorthTrying(instance) : floor) + 1;
  // The floor asked for is tried first: mostly it can be kept.
  let next = floor === 'highest' ? high >> 1 : floor;
  while (most[0].served > 0 && high - low > 1) {
    const tried = servedFrom(next, mentorOf);
    if (tried.every(({ served }, tier) => served === most[tier].served)) {
      low = next;
      mentorOf = tried[0].mentorOf;
    } else {
      high = next;
      above = tried;
    }
    next = (low + high) >> 1;
  }
  const covers = (found: MostServed[]) => found.map(({ cover }) => inProblemNumbers(cover, instance));
  const proof = {
    served: covers(most),
    ...(above && { above: covers(above) }),
    ...(objective === 'total' && { kept: pairsInProblemNumbers(mentorOf, instance) }),
  };
  return { points: low, proof, evaluations };
}

/** Where all that is needed are pairs under way, for which no floor holds, any floor could be kept. */
function highestWorthTrying(instance: Instance): number {
  return instance.problem.movable?.length ? highestScore(instance) : HIGHEST_SCORE;
}

/** The points of the best pair there is; 0 when none may be. */
function highestScore({ problem, mentees, mentors }: Instance): number {
  let highest = 0;
  for (const i of mentees) for (const j of mentors) highest = Math.max(highest, problem.score(i, j));
  return highest;
}

function pairsInProblemNumbers(mentorOf: Int32Array, { problem, mentees, mentors }: Instance): Int32Array {
  const numbered = new Int32Array(problem.mentees).fill(-1);
  mentorOf.forEach((j, i) => {
    if (j >= 0) numbered[mentees[i]] = mentors[j];
  });
  return numbered;
}

function inProblemNumbers(cover: Cover, { problem, mentees, mentors }: Instance): Cover {
  const numbered = {
    mentees: new Uint8Array(problem.mentees),
    mentors: new Uint8Array(problem.capacities.length),
  };
  cover.mentees.forEach((covered, i) => {
    numbered.mentees[mentees[i]] = covered;
  });
  cover.mentors.forEach((covered, j) => {
    numbered.mentors[mentors[j]] = covered;
  });
  return numbered;
}
