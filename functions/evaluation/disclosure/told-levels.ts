import * as z from 'zod';
import { type Protection, peopleAtAnEnd, suffices } from './end-people.ts';
import { YES_OR_NO } from './told-count.ts';
import { isExact, toldRange } from './told-sum.ts';

/** How many people stand on each of three levels of an answer. */
export const Levels = z.object({
  unfavourable: z.int().min(0),
  neutral: z.int().min(0),
  favourable: z.int().min(0),
});
export type Levels = z.infer<typeof Levels>;

/**
 * The three bars of a statement, beside the count of those in favour: only when that count is told exactly and
 * enough people for an end stand on every level. They say no more of those in favour than the count does, so that
 * both together are one figure.
 *
 * @param people how many different people answered
 * @returns undefined when the bars may not be shown
 */
export function toldLevels(levels: Levels, protection: Protection, people?: number): Levels | undefined {
  const { unfavourable, neutral, favourable } = levels;
  const n = unfavourable + neutral + favourable;
  if (!suffices(n, people ?? n, protection)) return undefined;
  const endPeople = peopleAtAnEnd(protection.threshold, protection.mostRecordsOfOneAuthor);
  const isToldExactly = isExact(toldRange(favourable, n, YES_OR_NO, endPeople));
  const isNoneSmall = Math.min(unfavourable, neutral, favourable) >= endPeople;
  return isToldExactly && isNoneSmall ? { unfavourable, neutral, favourable } : undefined;
}
