import * as z from 'zod';
import { Side } from '../definition/side.ts';
import { key } from '../store/keys.ts';
import type { Table } from '../store/table.ts';
import type { CriterionPoints } from './criterion-points.ts';

export const PairStatus = z.enum([
  /** Published by HR, waiting for the answers of the two. */
  'proposed',
  'accepted',
  'declined',
  /** One side stayed silent and HR did not vouch for it: silence never accepts. */
  'lapsed',
  /** Both said yes, but whoever was to leave the place stays, or it was given in another cohort. The two may be proposed to each other again. */
  'noPlace',
  'active',
  /** One of the two has come to report to the other: they pause until HR ends the pair or corrects who manages whom. */
  'suspended',
  /** Closed before the end: withdrawal, silence, another mentor, or the stop of the cohort. */
  'ended',
  'completed',
]);
export type PairStatus = z.infer<typeof PairStatus>;

/** Why a pair came to its end before the others: what one did, nobody's doing, another mentor, or who manages whom. */
const EndReason = z.enum(['withdrawal', 'silence', 'moved', 'cohortStopped', 'reportingLine', 'wish']);

export const Pair = z.object({
  pairId: z.string(),
  menteeId: z.string(),
  mentorId: z.string(),
  status: PairStatus,
  /** The number of the proposal that brought the two together. */
  proposal: z.number().int(),
  points: z.number().int(),
  proposedAt: z.iso.datetime(),
  declinedBy: z.array(Side).optional(),
  startedAt: z.iso.datetime().optional(),
  endedAt: z.iso.datetime().optional(),
  endReason: EndReason.optional(),
  /** The number of the proposal by which the mentee has gone on to another mentor. */
  movedBy: z.number().int().optional(),
  /** What it was before it was suspended; it is that again when the two are in one line no more. */
  suspendedFrom: z.enum(['accepted', 'active']).optional(),
  /** How often it was: each time, and each time it goes on, the two are told once. */
  suspensions: z.number().int().optional(),
  /** Points by criterion with the facts behind them, as the matching gave them. */
  criteria: z.custom<CriterionPoints[]>(Array.isArray),
  /** When HR last talked to the two. */
  contactedAt: z.iso.datetime().optional(),
  /** The number of the notice in which the pair was nudged, or told of its end. */
  nudge: z.number().int().optional(),
  endNotice: z.number().int().optional(),
});
export type Pair = z.infer<typeof Pair>;

/** What became of a pair. One that ended did so for a reason, and these are different things. */
export type PairFate = PairStatus | z.infer<typeof EndReason>;

export function fateOf({ status, endReason }: Pick<Pair, 'status' | 'endReason'>): PairFate {
  return status === 'ended' ? (endReason ?? status) : status;
}

/** Whether the pair takes a place: the two have said yes, are on their way together, or pause. */
export function isTaken({ status }: Pick<Pair, 'status'>): boolean {
  return status === 'accepted' || status === 'active' || status === 'suspended';
}

/** Whether it is on its way or pauses: the months of mentoring are theirs. */
export function hasBegun({ status, suspendedFrom }: Pick<Pair, 'status' | 'suspendedFrom'>): boolean {
  return status === 'active' || (status === 'suspended' && suspendedFrom === 'active');
}

/** Mentee first: a mentee has one pair at a time, so that the pairs of a person are found by prefix. */
export const pairIdOf = (menteeId: string, mentorId: string) => `${menteeId}~${mentorId}`;

/** The two of a pair, by its id. */
export function peopleOf(pairId: string): { menteeId: string; mentorId: string } {
  const [menteeId = '', mentorId = ''] = pairId.split('~');
  return { menteeId, mentorId };
}

export async function pairs(table: Table, cohortId: string): Promise<Pair[]> {
  return table.list(key.pair.all(cohortId), Pair);
}

export async function changePair(
  table: Table,
  cohortId: string,
  pair: Pair,
  set: Partial<Pair>,
): Promise<boolean> {
  return table.change(key.pair(cohortId, pair.pairId), set, { status: pair.status });
}
