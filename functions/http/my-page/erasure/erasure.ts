import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import type { Cohort } from '../../../cohorts/cohort.ts';
import type { Person } from '../../../definition/person.ts';
import { pairs } from '../../../pairs/pair.ts';
import { findPeople } from '../../../people/directory.ts';
import { Recipient, Round } from '../../../rounds/round.ts';
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
  person: Person;
  /** Put in the place of the person's id where something must be. It means nobody, and leads to nobody. */
  standIn: string;
  pairIds: ReadonlySet<string>;
  rounds: readonly Round[];
  copies: readonly CopyOfRound[];
  withoutMention: (text: string) => string;
}

export const Audience = z.object({ recipients: z.array(Recipient), erased: z.number().int().optional() });

/** @returns nothing when there is no such person */
export async function erasureOf(
  table: Table,
  cohort: Cohort,
  personId: string,
): Promise<Erasure | undefined> {
  const { cohortId } = cohort;
  const person = (await findPeople(table, cohortId, [personId])).get(personId);
  if (!person) return undefined;
  const own = (await pairs(table, cohortId)).filter(
    ({ menteeId, mentorId }) => menteeId === personId || mentorId === personId,
  );
  const rounds = await table.list(key.round.all(cohortId), Round);
  const copies: CopyOfRound[] = [];
  for (const round of rounds) {
    const parts = await table.list(key.audience.all(cohortId, round.roundId), Audience);
    const recipients = parts.flatMap((part) => part.recipients);
    copies.push(...recipients.filter(concerns(personId)).map((recipient) => ({ round, recipient })));
  }
  return {
    table,
    cohort,
    person,
    standIn: `erased-${randomBytes(6).toString('hex')}`,
    pairIds: new Set(own.map(({ pairId }) => pairId)),
    rounds,
    copies,
    withoutMention: mentionsOf(person),
  };
}

/** Whether a copy goes to the person, or asks somebody about them. */
export function concerns(personId: string): (recipient: Recipient) => boolean {
  return ({ role, personId: to, aboutId }) => (role === 'person' && to === personId) || aboutId === personId;
}
