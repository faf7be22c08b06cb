import type { Overrides, ProposalHead } from './proposal-record.ts';

/** How many of the proposals that the definition allows are used up. One that HR had computed again is not. */
export function proposalsMade(heads: readonly ProposalHead[]): number {
  return heads.filter(({ recalled }) => !recalled).length;
}

/**
 * What HR wants holds on: what is excluded stays excluded, and what was chosen stays chosen. Pairs kept were
 * published with the proposal they were kept in; where it was computed again instead, they are still to come.
 */
export function overridesAfter(last: ProposalHead | undefined): Overrides {
  if (!last) return { locked: [], forbidden: [] };
  const { locked, ...holdsOn } = last.overrides;
  return { ...holdsOn, locked: last.recalled ? locked : [] };
}
