import type { Cohort } from '../../../cohorts/cohort.ts';
import { pairs } from '../../../pairs/pair.ts';
import { type NamesToAvoid, namesToAvoid } from '../../../people/named/names-to-avoid.ts';
import { type Somebody, somebody } from '../../../people/uncalled.ts';
import { audienceChunk, type Recipient, Round } from '../../../rounds/round.ts';
import { key } from '../../../store/keys.ts';
import type { Table } from '../../../store/table.ts';
import { mentionsOf } from './mentions.ts';

/** One copy of a round that was made for the person, or about them. */
interface CopyOfRound {
  round: Round;
  recipient: Recipient;
}

/** The erasure of one person, with all by which their traces are found. */
export interface Erasure {
  table: Table;
  cohort: Cohort;
  /** Also one who is kept for the reporting lines only, without an address. */
  person: Somebody;
  pairIds: ReadonlySet<string>;
  rounds: readonly Round[];
  copies: readonly CopyOfRound[];
  withoutMention: (text: string) => string;
  /** What others wrote of people to avoid, as it was understood. */
  names: NamesToAvoid;
}

/** @returns nothing when there is no such person */
export async function erasureOf(
  table: Table,
  cohort: Cohort,
  personId: string,
): Promise<Erasure | undefined> {
  const { cohortId } = cohort;
  const person = await somebody(table, cohortId, personId);
  if (!person) return undefined;
  const own = (await pairs(table, cohortId)).filter(
    ({ menteeId, mentorId }) => menteeId === personId || mentorId === personId,
  );
  const rounds = await table.list(key.round.all(cohortId), Round);
  const copies: CopyOfRound[] = [];
  for (const round of rounds) {
    for (let chunk = 0; chunk < round.chunks; chunk++) {
      const recipients = (await audienceChunk(table, round, chunk)).filter(concerns(personId));
      copies.push(...recipients.map((recipient) => ({ round, recipient })));
    }
  }
  return {
    table,
    cohort,
    person,
    pairIds: new Set(own.map(({ pairId }) => pairId)),
    rounds,
    copies,
    withoutMention: mentionsOf(person),
    names: await namesToAvoid(table, cohortId),
  };
}

/** Whether a copy goes to the person, or asks somebody about them. */
function concerns(personId: string): (recipient: Recipient) => boolean {
  return ({ role, personId: to, aboutId }) => (role === 'person' && to === personId) || aboutId === personId;
}
