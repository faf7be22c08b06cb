import type { ReviewAct } from '../../cohorts/review-act.ts';
import type { Objective, PairsUnderWay } from '../../definition/policy.ts';
import type { PairOfIds } from '../../pairs/pair-of-ids.ts';
import { samePair } from '../proposal/same-pair.ts';
import type { Overrides, StoredProposal } from './proposal-record.ts';

/** What a coordinator wants done to a proposal. */
export interface Wish {
  act: ReviewAct;
  pair?: PairOfIds;
  objective?: Objective;
  pairsUnderWay?: PairsUnderWay;
}

/** What it makes of HR's wishes so far. */
export interface Change {
  overrides: Overrides;
  heldBack: PairOfIds[];
  /** Whether the pairs may be others by it. Keeping a pair that is proposed, or holding it back, moves nobody. */
  computes: boolean;
}

/** @returns nothing when there is nothing to do: the pair is not, or already, where the wish wants it */
export function changeBy(
  { overrides, heldBack = [], proposal }: Pick<StoredProposal, 'overrides' | 'heldBack' | 'proposal'>,
  { act, pair, objective, pairsUnderWay }: Wish,
): Change | undefined {
  const { locked, forbidden } = overrides;
  const unchanged: Change = { overrides, heldBack: [...heldBack], computes: true };
  if (act === 'recompute') return unchanged;
  if (act === 'policy') {
    const present = overrides.objective ?? proposal.objective;
    return objective === undefined || objective === present
      ? undefined
      : { ...unchanged, overrides: { ...overrides, objective } };
  }
  if (act === 'pairsUnderWay') {
    const present = overrides.pairsUnderWay ?? (proposal.movable > 0 ? 'mayMove' : 'stay');
    return pairsUnderWay === undefined || pairsUnderWay === present
      ? undefined
      : { ...unchanged, overrides: { ...overrides, pairsUnderWay } };
  }
  if (!pair) return undefined;
  const isIn = (list: readonly PairOfIds[]) => list.some((one) => samePair(one, pair));
  const without = (list: readonly PairOfIds[]) => list.filter((one) => !samePair(one, pair));
  const wanting = (wishes: Partial<Overrides>) => ({ ...unchanged, overrides: { ...overrides, ...wishes } });
  const isProposed = isIn(proposal.pairs);
  const othersLocked = locked.filter(({ menteeId }) => menteeId !== pair.menteeId);
  switch (act) {
    case 'lock':
      return isProposed && !isIn(locked)
        ? { ...wanting({ locked: [...othersLocked, pair] }), computes: false }
        : undefined;
    case 'move':
      return isIn(locked) ? undefined : wanting({ locked: [...othersLocked, pair] });
    case 'free':
      return isIn(locked) ? wanting({ locked: without(locked) }) : undefined;
    case 'forbid':
      return isProposed && !isIn(forbidden)
        ? {
            ...wanting({ locked: without(locked), forbidden: [...forbidden, pair] }),
            heldBack: without(heldBack),
          }
        : undefined;
    case 'allow':
      return isIn(forbidden) ? wanting({ forbidden: without(forbidden) }) : undefined;
    case 'holdBack':
      return isProposed && !isIn(heldBack)
        ? { ...unchanged, heldBack: [...heldBack, pair], computes: false }
        : undefined;
    case 'release':
      return isIn(heldBack) ? { ...unchanged, heldBack: without(heldBack), computes: false } : undefined;
  }
}
