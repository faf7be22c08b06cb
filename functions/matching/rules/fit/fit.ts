import type { Fact } from '../../../pairs/fact.ts';

/** The whole of a criterion. */
export const FULL = 1000;
/** What a criterion gives when the data leave it open: half, so that nobody loses by a gap in the data. */
export const UNKNOWN = 500;

/** How well a mentee and a mentor, by their numbers, fit in one criterion. */
export interface Fit {
  /** An integer of 0 to {@link FULL}. */
  share(mentee: number, mentor: number): number;
  /** The mentee's share with each mentor at once, which takes a small part of the time. */
  fillShares(mentee: number, shares: Uint16Array): void;
  /** What the share rests on. */
  facts(mentee: number, mentor: number): Fact[];
}
