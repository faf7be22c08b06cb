import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';
import { DAY_MS } from '../../time/day.ts';

/** As long as the links in its two mails work. */
const VALID_DAYS = 7;

/** The address that somebody wants to be written to at. There is one at a time: the latest counts. */
export const AddressChange = z.object({
  personId: z.string(),
  /** Random, so that a link is about just this one. */
  changeId: z.string(),
  email: z.string(),
  /** On file when it was asked for, and again if whoever reads it says no. */
  former: z.string(),
  /** Since when that one was their own word, if it was. */
  formerSince: z.iso.datetime().optional(),
  /**
   * `asked`: mails go to the one of before until the new one is confirmed there. `stopped`: that one stays. `undone`: it is
   * back.
   */
  state: z.enum(['asked', 'confirmed', 'stopped', 'undone']),
  askedAt: z.iso.datetime(),
  /** Until then the new address can be confirmed, and the one of before can say no. */
  validUntil: z.iso.datetime(),
  /** On which day how many were asked for: a page is not to write to strangers without end. */
  day: z.iso.date(),
  askedThatDay: z.number().int(),
});
export type AddressChange = z.infer<typeof AddressChange>;

export async function findAddressChange(
  table: Table,
  cohortId: string,
  personId: string,
): Promise<AddressChange | undefined> {
  return table.get(key.newAddress(cohortId, personId), AddressChange);
}

/** As much of it as concerns the person: what they asked for last, and what became of it. */
export async function addressAskedFor(
  table: Table,
  cohortId: string,
  personId: string,
): Promise<Pick<AddressChange, 'email' | 'state' | 'askedAt'> | undefined> {
  const found = await findAddressChange(table, cohortId, personId);
  return found && { email: found.email, state: found.state, askedAt: found.askedAt };
}

/** Writes down what somebody asks for, in the place of what they asked for before. */
export async function putAddressChange(
  table: Table,
  cohortId: string,
  asked: Omit<AddressChange, 'changeId' | 'state' | 'askedAt' | 'validUntil'>,
  now: Date,
): Promise<AddressChange> {
  const change: AddressChange = {
    ...asked,
    changeId: randomBytes(12).toString('hex'),
    state: 'asked',
    askedAt: now.toISOString(),
    validUntil: new Date(now.getTime() + VALID_DAYS * DAY_MS).toISOString(),
  };
  await table.put(key.newAddress(cohortId, asked.personId), change);
  return change;
}

/** @returns false where another has taken its place, or it has gone on meanwhile */
export async function moveAddressChange(
  table: Table,
  cohortId: string,
  { personId, changeId, state }: AddressChange,
  next: Exclude<AddressChange['state'], 'asked'>,
): Promise<boolean> {
  return table.change(key.newAddress(cohortId, personId), { state: next }, { changeId, state });
}

/** Whether whoever reads the address of before has said no. */
export function isStopped({ state }: Pick<AddressChange, 'state'>): boolean {
  return state === 'stopped' || state === 'undone';
}
