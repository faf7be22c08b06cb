import { key } from '../store/keys.ts';
import type { Table } from '../store/table.ts';
import type { Request, RoundRef } from './round.ts';

/**
 * Keeps that somebody is not reminded of a call. The request stays open: the call does not close earlier for it, and an
 * answer is taken as from anybody. Saying it twice is saying it once; an answer given meanwhile goes before.
 */
export async function sayNotThisTime(
  table: Table,
  { cohortId, roundId }: RoundRef,
  { requestId, version }: Request,
  now: Date,
): Promise<void> {
  await table.change(
    key.request(cohortId, roundId, requestId),
    { notThisTimeAt: now.toISOString() },
    { version, notThisTimeAt: undefined },
  );
}

/** They are reminded again, as if they had said nothing. */
export async function takeBackNotThisTime(
  table: Table,
  { cohortId, roundId }: RoundRef,
  { requestId, version }: Request,
): Promise<void> {
  await table.change(key.request(cohortId, roundId, requestId), { notThisTimeAt: undefined }, { version });
}
