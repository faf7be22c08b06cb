import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import { Side } from '../../definition/side.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';

export const Fit = z.enum(['yes', 'notSure', 'no']);
export type Fit = z.infer<typeof Fit>;

/** Whether one of the two finds that they fit, as they said last. HR reads it, the other one does not. */
export const FitAnswer = z.object({
  pairId: z.string(),
  side: Side,
  fit: Fit,
  /** For HR. */
  line: z.string().optional(),
  at: z.iso.datetime(),
});
export type FitAnswer = z.infer<typeof FitAnswer>;

/** A doubt that somebody at HR is to hear of; who is not sure yet and says no more may just need time. */
export function isForHr({ fit, line }: Pick<FitAnswer, 'fit' | 'line'>): boolean {
  return fit === 'no' || (fit === 'notSure' && line !== undefined);
}

/** @returns the answer as it stands; the same again keeps the moment at which it was first given */
export async function keepFit(table: Table, cohortId: string, answer: FitAnswer): Promise<FitAnswer> {
  const before = await fitOf(table, cohortId, answer);
  if (before && isDeepStrictEqual({ ...before, at: answer.at }, answer)) return before;
  await table.put(key.fit(cohortId, answer.pairId, answer.side), answer);
  return answer;
}

export async function fitOf(
  table: Table,
  cohortId: string,
  { pairId, side }: Pick<FitAnswer, 'pairId' | 'side'>,
): Promise<FitAnswer | undefined> {
  return table.get(key.fit(cohortId, pairId, side), FitAnswer);
}

/** Every answer of a cohort. */
export async function fitAnswers(table: Table, cohortId: string): Promise<FitAnswer[]> {
  return table.list(key.fit.all(cohortId), FitAnswer);
}
