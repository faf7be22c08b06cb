import type { PairOfIds } from '../../pairs/pair-of-ids.ts';
import type { Proposal } from './proposal.ts';

/** A pair to be made, with the points that decide where there is one place too few. */
type NewPair = PairOfIds & { points: number };

interface Plan {
  /** Pairs under way, as they are now. */
  underWay: readonly PairOfIds[];
  /** How many mentees a mentor may have once the new pairs are made. */
  limitOf: (mentorId: string) => number;
}

/**
 * Of new pairs those for which there is a place when just these come about: a mentee with a pair under way leaves
 * it for the new one, or stays in it. Where somebody stays, a pair that counted on the place falls, and whoever it
 * was to bring on their way stays too, and so on. What holds does not depend on the order of the pairs.
 *
 * It is deferred acceptance: mentors hold on to whom they have, then to the pairs that fit best. Pairs fall only
 * once nothing better could make room for them, so that another call with what holds changes nothing.
 */
export function pairsThatHold<Pair extends NewPair>(
  candidates: readonly Pair[],
  { underWay, limitOf }: Plan,
): Pair[] {
  let holding = [...candidates];
  while (true) {
    const moving = new Set(holding.map(({ menteeId }) => menteeId));
    const staying = underWay.filter(({ menteeId }) => !moving.has(menteeId));
    const fallen = new Set([...beyondPlaces(holding, staying, limitOf), ...turnedAround(holding, staying)]);
    if (fallen.size === 0) return holding;
    holding = holding.filter((pair) => !fallen.has(pair));
  }
}

function beyondPlaces<Pair extends NewPair>(
  holding: readonly Pair[],
  staying: readonly PairOfIds[],
  limitOf: Plan['limitOf'],
): Pair[] {
  const has = Map.groupBy(staying, ({ mentorId }) => mentorId);
  return [...Map.groupBy(holding, ({ mentorId }) => mentorId)].flatMap(([mentorId, pairs]) => {
    const free = Math.max(0, limitOf(mentorId) - (has.get(mentorId)?.length ?? 0));
    const bestFirst = pairs.toSorted((a, b) => b.points - a.points || (a.menteeId < b.menteeId ? -1 : 1));
    return bestFirst.slice(free);
  });
}

/** Two people are never mentors of each other. */
function turnedAround<Pair extends NewPair>(holding: readonly Pair[], staying: readonly PairOfIds[]): Pair[] {
  return holding.filter((pair) =>
    staying.some(({ menteeId, mentorId }) => menteeId === pair.mentorId && mentorId === pair.menteeId),
  );
}

/** The pairs under way that a proposal was made for, whether it leaves them as they are or not. */
export function pairsUnderWay({ pairs, staying }: Proposal): PairOfIds[] {
  const moving = pairs.flatMap(({ menteeId, insteadOf }) =>
    insteadOf === undefined ? [] : [{ menteeId, mentorId: insteadOf }],
  );
  return [...staying, ...moving];
}

/**
 * How many mentees each mentor may have. It is a question only where the proposal counts on a mentee's going: as many
 * as it gives the mentor then, and the places it leaves.
 */
export function limitsOf({ pairs, staying, spare }: Proposal): Plan['limitOf'] {
  const left = new Set(pairs.flatMap(({ insteadOf }) => insteadOf ?? []));
  const planned = Map.groupBy([...pairs, ...staying], ({ mentorId }) => mentorId);
  const free = new Map(spare.map(({ mentorId, places }) => [mentorId, places]));
  return (mentorId) =>
    left.has(mentorId) ? (planned.get(mentorId)?.length ?? 0) + (free.get(mentorId) ?? 0) : Infinity;
}
