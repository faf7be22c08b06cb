import * as z from 'zod';
import { Person, type PersonId, Uncalled } from '../../directory/person.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';
import { OWN_FIELDS } from './own-words.ts';

/** Somebody who becomes, or stays, a person of the directory. */
const Entering = z.object({
  what: z.literal('entering'),
  person: Person,
});

const OwnField = z.enum(OWN_FIELDS);

/** Somebody of whom something is said otherwise. */
const Changing = z.object({
  what: z.literal('changing'),
  person: Person,
  fields: z.array(z.string()),
  /** Mail to the address of before comes back: whatever they are asked at this moment goes out again. */
  unreachable: z.literal(true).optional(),
  /** Corrected by themselves, and HR's data says the same now: it is HR's word again. */
  agreed: z.array(OwnField).optional(),
  /** What they had corrected themselves, and HR's data takes the place of: they are told. */
  replaced: z.object({ name: z.string().optional(), email: z.string().optional() }).optional(),
});

const Leaving = z.object({ what: z.literal('leaving'), person: Person });

/** For the reporting lines only. */
const Lining = z.object({ what: z.literal('lining'), person: Uncalled });

/** What is to be done about one person, by HR's ids. Done twice it is done once. */
export const Step = z.discriminatedUnion('what', [Entering, Changing, Leaving, Lining]);
export type Step = z.infer<typeof Step>;

/** How many people a change is about, as the history tells it. */
const ChangeCounts = z.object({
  joined: z.number().int(),
  left: z.number().int(),
  back: z.number().int(),
  changed: z.number().int(),
});

/** A change of the directory that HR has confirmed, until it is applied. There is one at a time. */
const DirectoryChange = z.object({
  changeId: z.string(),
  /** The word by which HR has confirmed it. */
  confirm: z.string(),
  /** Who of HR. */
  by: z.string(),
  at: z.iso.datetime(),
  /** When its machine last did something of it. */
  seenAt: z.iso.datetime().optional(),
  counts: ChangeCounts,
});
export type DirectoryChange = z.infer<typeof DirectoryChange>;

/** Which change a machine means. */
export const DirectoryChangeRef = z.object({ cohortId: z.string(), changeId: z.string() });
export type DirectoryChangeRef = z.infer<typeof DirectoryChangeRef>;

/** DynamoDB's items hold 400 KB; a character takes three bytes at most. */
const CHARACTERS_A_PART = 100_000;
const ChangePart = z.object({ changeId: z.string(), number: z.number().int(), steps: z.array(Step) });
export type ChangePart = z.infer<typeof ChangePart>;

/** By then the machine of a change has long begun; one of which nothing is seen any more gives way to another. */
const CHANGE_IS_SEEN_MS = 15 * 60_000;

export async function openChange(table: Table, cohortId: string): Promise<DirectoryChange | undefined> {
  return table.get(key.directoryChange(cohortId), DirectoryChange);
}

/**
 * Puts down what is to be done: the steps first, then what says that they are there.
 *
 * @returns false while another change is being applied: then nothing of this one stays
 */
export async function putChange(
  table: Table,
  cohortId: string,
  change: DirectoryChange,
  steps: readonly Step[],
): Promise<boolean> {
  const { changeId } = change;
  const parts = inParts(steps).map((some, number): ChangePart => ({ changeId, number, steps: some }));
  for (const part of parts) await table.put(key.changePart(cohortId, changeId, part.number), part);
  const itsKey = key.directoryChange(cohortId);
  if (await table.add(itsKey, change)) return true;
  const other = await openChange(table, cohortId);
  const seenAt = other && Date.parse(other.seenAt ?? other.at);
  const isSeen = seenAt !== undefined && Date.parse(change.at) - seenAt < CHANGE_IS_SEEN_MS;
  const gaveWay =
    other &&
    !isSeen &&
    (await table.change(itsKey, { ...change, seenAt: undefined }, { changeId: other.changeId }));
  await forgetSteps(table, cohortId, gaveWay ? other.changeId : changeId);
  return gaveWay === true;
}

/** @returns whether the change is still the one that counts: what gave way to another is not gone on with */
export async function stillApplies(
  table: Table,
  { cohortId, changeId }: DirectoryChangeRef,
  now: Date,
): Promise<boolean> {
  return table.change(key.directoryChange(cohortId), { seenAt: now.toISOString() }, { changeId });
}

/** Steps of the change that are not done yet. */
export async function openSteps(
  table: Table,
  { cohortId, changeId }: DirectoryChangeRef,
): Promise<ChangePart[]> {
  return table.list(key.changePart.all(cohortId, `${changeId}#`), ChangePart);
}

/** Every change's, also of one that was cut off before it counted: they name people. */
export async function allSteps(table: Table, cohortId: string): Promise<ChangePart[]> {
  return table.list(key.changePart.all(cohortId), ChangePart);
}

export async function rewriteSteps(table: Table, cohortId: string, part: ChangePart): Promise<void> {
  const { changeId, number, steps } = part;
  await table.change(key.changePart(cohortId, changeId, number), { steps });
}

export async function stepsDone(table: Table, cohortId: string, part: ChangePart): Promise<void> {
  await table.delete(key.changePart(cohortId, part.changeId, part.number));
}

async function forgetSteps(table: Table, cohortId: string, changeId: string): Promise<void> {
  for (const part of await openSteps(table, { cohortId, changeId })) await stepsDone(table, cohortId, part);
}

export async function changeDone(table: Table, { cohortId, changeId }: DirectoryChangeRef): Promise<void> {
  const open = await openChange(table, cohortId);
  if (open?.changeId === changeId) await table.delete(key.directoryChange(cohortId));
}

/** Whom a step is about, by HR's id. */
export function staffIdOf({ person }: Step): PersonId {
  return person.id;
}

function inParts(steps: readonly Step[]): Step[][] {
  const parts: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    const length = JSON.stringify(step).length;
    if (length > room) {
      parts.push([]);
      room = CHARACTERS_A_PART;
    }
    parts.at(-1)?.push(step);
    room -= length;
  }
  return parts;
}
