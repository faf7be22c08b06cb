import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { key } from '../store/keys.ts';
import type { Table } from '../store/table.ts';

export const WithdrawalState = z.enum([
  /** Written down. It counts as soon as its machine is known to run, so that none is left to nobody. */
  'asked',
  /** The person leaves on the date, unless they take it back. What they take part in rests. */
  'pending',
  'takenBack',
  /** Being carried out; it cannot be taken back any more. */
  'takesEffect',
  'done',
]);
export type WithdrawalState = z.infer<typeof WithdrawalState>;

/** One person's wish to leave a cohort, or HR's decision that they do. */
export const Withdrawal = z.object({
  personId: z.string(),
  /** Random, so that the machine's data names nobody. A wish of later, or HR's erasure, takes another. */
  withdrawalId: z.string(),
  /** What HR is told of: the same through HR's erasure of whoever was leaving already. */
  noticeId: z.string(),
  state: WithdrawalState,
  /** The person, or who of HR acts for them. */
  by: z.string(),
  askedAt: z.iso.datetime(),
  takesEffectAt: z.iso.datetime(),
  /** For HR alone; kept here until HR has been told, and with the alert from then on. */
  reason: z.string().optional(),
  /** HR's data says that they have left the company: nothing is written to them any more. */
  because: z.literal('leftCompany').optional(),
  /** The person's data is erased once they have left: by their own wish, where `by` is the person, or HR's. */
  erase: z.literal(true).optional(),
  /** The token of the step that waits for the date. In the table only, never in a log. */
  taskToken: z.string().optional(),
});
export type Withdrawal = z.infer<typeof Withdrawal>;

/** Which withdrawal a machine means. */
export const WithdrawalRef = z.object({ cohortId: z.string(), withdrawalId: z.string() });
export type WithdrawalRef = z.infer<typeof WithdrawalRef>;

export const newWithdrawalId = () => randomBytes(12).toString('hex');

export async function findWithdrawal(
  table: Table,
  cohortId: string,
  personId: string,
): Promise<Withdrawal | undefined> {
  return table.get(key.withdrawal(cohortId, personId), Withdrawal);
}

export async function withdrawals(table: Table, cohortId: string): Promise<Withdrawal[]> {
  return table.list(key.withdrawal.all(cohortId), Withdrawal);
}

/** @returns undefined also where another has taken its place, or the person was erased */
export async function withdrawalOf(
  table: Table,
  { cohortId, withdrawalId }: WithdrawalRef,
): Promise<Withdrawal | undefined> {
  return (await withdrawals(table, cohortId)).find((one) => one.withdrawalId === withdrawalId);
}

/** @returns whether it was still this one, in this state */
export async function changeWithdrawal(
  table: Table,
  cohortId: string,
  { personId, withdrawalId, state }: Withdrawal,
  set: Partial<Withdrawal>,
): Promise<boolean> {
  return table.change(key.withdrawal(cohortId, personId), set, { withdrawalId, state });
}

export function isLeaving({ state }: Pick<Withdrawal, 'state'>): boolean {
  return state === 'pending' || state === 'takesEffect';
}

/** Ids of those who leave and have not left. They take part until then; but nothing new is begun with them. */
export async function leavingPeople(table: Table, cohortId: string): Promise<Set<string>> {
  return new Set((await withdrawals(table, cohortId)).filter(isLeaving).map(({ personId }) => personId));
}
