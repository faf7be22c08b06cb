import * as z from 'zod';
import { type Cohort, getCohort } from '../cohorts/cohort.ts';
import { record } from '../cohorts/timeline.ts';
import { key } from '../store/keys.ts';
import type { Table } from '../store/table.ts';
import { roundDates } from '../time/calendar.ts';
import type { Asking, KindsOfRound } from './kind-of-round.ts';
import { byReader, findRound, getRound, type Recipient, type Round, RoundRef } from './round.ts';

export const OpenRoundInput = RoundRef.extend({
  kind: z.string(),
  number: z.number().int().min(1).default(1),
  executionArn: z.string().optional(),
});
export type OpenRoundInput = z.input<typeof OpenRoundInput>;

/**
 * People in one mailing step. At SES's usual first rate of 14 mails a second a chunk takes 36 s, far from a
 * function's 15 minutes; 20,000 people are 40 chunks, some 120 state transitions.
 */
export const CHUNK = 500;

/**
 * Freezes whom the round goes to and its dates. The round item is written last: until then, opening can be
 * repeated at will; from then on, it only finds what is there.
 */
export async function openRound(
  input: z.output<typeof OpenRoundInput>,
  { table, now, kinds }: { table: Table; now: Date; kinds: KindsOfRound },
): Promise<void> {
  const { cohortId, roundId } = input;
  const round = (await findRound(table, input)) ?? (await freeze(input, { table, now, kinds }));
  const facts = { roundId, recipients: round.recipients };
  await record(
    table,
    cohortId,
    { at: new Date(round.openedAt), what: 'roundOpened', by: 'workflow', facts },
    `roundOpened ${roundId}`,
  );
}

async function freeze(
  input: z.output<typeof OpenRoundInput>,
  { table, now, kinds }: { table: Table; now: Date; kinds: KindsOfRound },
): Promise<Round> {
  const { cohortId, roundId, kind, number, executionArn } = input;
  const cohort = await getCohort(table, cohortId);
  const { audience: audienceOf, asks, oneMailEach } = kinds(kind);
  const audience = await audienceOf({ table, cohort, number, now });
  const parts = chunks(oneMailEach ? byReader(audience) : audience.map((recipient) => [recipient]));
  await table.putAll(
    parts.map((recipients, index) => ({ ...key.audience(cohortId, roundId, index), recipients })),
  );
  const round: Round = {
    cohortId,
    roundId,
    kind,
    number,
    openedAt: now.toISOString(),
    ...dates(cohort, asks, number, now),
    recipients: audience.length,
    chunks: parts.length,
    wave: 0,
    chunk: 0,
    decidedByHr: asks?.decidedByHr ?? false,
    ...(asks?.endsWithLastAnswer && { endsWithLastAnswer: true }),
    decisions: 0,
    ...(executionArn ? { executionArn } : {}),
  };
  // Another attempt that is not dead after all may have been first.
  return (await table.add(key.round(cohortId, roundId), round)) ? round : getRound(table, input);
}

/** When a round of this kind that opens now is reminded and closes. */
export function dates(
  { settings }: Cohort,
  asks: Asking | undefined,
  number: number,
  now: Date,
): Pick<Round, 'deadline' | 'reminders'> {
  if (!asks) return { reminders: [] };
  const own = asks.reminders?.(settings, number);
  const { closesAt, reminders } = roundDates(now, asks.openFor(settings, number), {
    ...settings,
    ...(own && { reminders: own, remindBefore: undefined }),
  });
  return { deadline: closesAt.toISOString(), reminders: reminders.map((at) => at.toISOString()) };
}

/** Parts of some {@link CHUNK} copies; those that go in one mail stay together. */
function chunks(mails: Iterable<Recipient[]>): Recipient[][] {
  const parts: Recipient[][] = [];
  for (const copies of mails) {
    const last = parts.at(-1);
    if (last && last.length + copies.length <= CHUNK) last.push(...copies);
    else parts.push([...copies]);
  }
  return parts;
}
