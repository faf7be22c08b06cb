import { YES_OR_NO } from '../disclosure/told-count.ts';
import type { AnswerScale } from '../disclosure/told-sum.ts';

/**
 * What a product of a target and a number of people may be off in floating point: a few units of the sixteenth
 * digit, of at most some hundred thousand. A target of five digits never comes as near to a whole number by itself.
 */
export const ROUNDING = 1e-9;

/**
 * The sum of answers that a target asks of so many people: for a share whole people, so that a share that is the
 * target exactly counts as met (7 of 10 at 0.7, although 0.07 · 100 is more than 7 in floating point).
 *
 * @param target what one answer should be on average, in steps of the scale: a share for yes or no
 */
export function needed(target: number, people: number, scale: AnswerScale): number {
  const sum = target * people;
  // No zero below zero.
  return isShare(scale) ? Math.ceil(sum - ROUNDING) + 0 : sum;
}

/** Whether a sum is no less than what is needed. */
export const reaches = (sum: number, need: number): boolean => sum >= need - ROUNDING;

/** Counts of people are the only answers with a probability for those who were silent. */
export function isShare({ low, high }: AnswerScale): boolean {
  return low === YES_OR_NO.low && high === YES_OR_NO.high;
}
