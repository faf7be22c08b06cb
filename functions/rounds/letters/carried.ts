import { SentMail } from '../../mail/send-once.ts';
import type { Table } from '../../store/table.ts';
import type { KindsOfRound } from '../kind-of-round.ts';
import { openRound } from '../open-round.ts';
import { openRequests, withoutAnswer } from '../pending.ts';
import { audienceChunk, findRound, getRound, type Recipient, type Round } from '../round.ts';
import { placeIn } from './one-mail-each.ts';

/** The form of another round for which a mail asks its reader, too. */
export interface Carried {
  round: Round;
  recipient: Recipient;
}

interface Carrying {
  table: Table;
  kinds: KindsOfRound;
  now: Date;
  rests: (recipient: Recipient) => boolean;
}

/**
 * Which readers of a round are to be asked for another form in the same mail: for what has gone to nobody yet and is
 * answered by nobody. The other round is opened here, if its own machine has not begun.
 */
export async function carriedWith(
  round: Round,
  wave: number,
  readers: readonly Recipient[],
  { table, kinds, now, rests }: Carrying,
): Promise<(reader: Recipient) => Carried | undefined> {
  const { carries } = kinds(round.kind);
  if (carries === undefined) return () => undefined;
  const { cohortId, number } = round;
  const ref = { cohortId, roundId: otherRoundId(round, carries) };
  await openRound({ ...ref, kind: carries, number }, { table, now, kinds });
  const carried = await getRound(table, ref);
  const ids = new Set(readers.map(({ personId }) => personId));
  const theirs: Recipient[] = [];
  for (let chunk = 0; chunk < carried.chunks; chunk++) {
    const copies = await audienceChunk(table, ref, chunk);
    theirs.push(...copies.filter((one) => ids.has(one.personId) && !rests(one)));
  }
  await openRequests(table, ref, theirs, rests);
  const open = await withoutAnswer(table, carried, theirs);
  const find = await table.getTogether(open.map((one) => placeIn(carried, wave, one)));
  const unsent = open.filter((one) => find(placeIn(carried, wave, one), SentMail)?.messageId === undefined);
  const byPerson = new Map(unsent.map((recipient) => [recipient.personId, { round: carried, recipient }]));
  return ({ personId }) => byPerson.get(personId);
}

/** How long the mails that carry a form are waited for; then it goes by itself. */
const PATIENCE_MS = 60 * 60_000;
const LOOK_AGAIN_MS = 10 * 60_000;

/** When to look again whether the mails that carry this round's form have gone; undefined once they have, or will not. */
export async function carrierIsAwaited(
  round: Round,
  wave: number,
  { table, kinds, now }: Pick<Carrying, 'table' | 'kinds' | 'now'>,
): Promise<Date | undefined> {
  const { carriedBy } = kinds(round.kind);
  if (carriedBy === undefined) return undefined;
  const since = Date.parse(round.reminders[wave - 1] ?? round.openedAt);
  if (now.getTime() >= since + PATIENCE_MS) return undefined;
  const ref = { cohortId: round.cohortId, roundId: otherRoundId(round, carriedBy) };
  const carrier = await findRound(table, ref);
  const hasGone =
    carrier &&
    (carrier.closedAt || carrier.wave > wave || (carrier.wave === wave && carrier.chunk >= carrier.chunks));
  if (hasGone) return undefined;
  const next = now.getTime() + LOOK_AGAIN_MS;
  return new Date(Math.min(next, Date.parse(round.deadline ?? now.toISOString())));
}

/** `agreement-2` and `selfView-2` are opened together. */
function otherRoundId({ roundId, kind }: Round, other: string): string {
  return roundId.replace(kind, other);
}
