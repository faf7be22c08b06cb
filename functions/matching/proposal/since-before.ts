import type { PairOfIds } from '../../pairs/pair-of-ids.ts';
import { type Changes, changesBetween } from './changes.ts';
import type { Proposal } from './proposal.ts';

/** So many people are named of each kind of change: enough to look at one by one. */
export const NAMED_CHANGES = 50;

/** How a proposal differs from the one that HR saw before. */
export interface SinceBefore {
  /** The proposal it is compared with. */
  number: number;
  revision: number;
  kept: number;
  moved: number;
  gained: number;
  lost: number;
  /** The first of each kind. */
  named: Omit<Changes, 'kept'>;
  /** More, or negative: fewer. Left out against an earlier proposal, which was made for other people. */
  servedDifference?: number;
  totalDifference?: number;
}

interface Earlier {
  number: number;
  revision: number;
  proposal: Proposal;
}

/** What a change of HR's did to the proposal it was made on. */
export function sinceRevision({ number, revision, proposal: before }: Earlier, after: Proposal): SinceBefore {
  const concerned = new Set([...before.pairs, ...after.pairs].map(({ menteeId }) => menteeId));
  const theirs = (proposal: Proposal) => allPairs(proposal).filter(({ menteeId }) => concerned.has(menteeId));
  return {
    number,
    revision,
    ...shortened(changesBetween(theirs(before), theirs(after))),
    servedDifference: after.served - before.served,
    totalDifference: after.total - before.total,
  };
}

/**
 * How the next proposal differs for those who are matched again; whoever has a mentor by now, or has left, is not
 * a change.
 */
export function sinceProposal({ number, revision, proposal: before }: Earlier, after: Proposal): SinceBefore {
  const again = new Set([...after.pairs, ...after.unmatched].map(({ menteeId }) => menteeId));
  const theirs = allPairs(before).filter(({ menteeId }) => again.has(menteeId));
  return { number, revision, ...shortened(changesBetween(theirs, after.pairs)) };
}

function allPairs({ pairs, staying }: Proposal): PairOfIds[] {
  return [...pairs, ...staying];
}

function shortened({ kept, moved, gained, lost }: Changes) {
  const first = <Item>(list: readonly Item[]) => list.slice(0, NAMED_CHANGES);
  return {
    kept,
    moved: moved.length,
    gained: gained.length,
    lost: lost.length,
    named: { moved: first(moved), gained: first(gained), lost: first(lost) },
  };
}
