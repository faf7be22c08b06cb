import type { Protection } from './end-people.ts';
import { type AnswerScale, type ToldSum, toldSum } from './told-sum.ts';

/** Yes is 1 and no is 0, so that their sum is a count and their mean a share. */
export const YES_OR_NO: AnswerScale = { low: 0, high: 1 };

/**
 * How many said yes: "at most 2 of n", exactly from 3 to n - 3, "at least n - 2 of n" with ends of two people.
 *
 * @param people how many different people answered
 * @returns undefined when too few did
 */
export function toldCount(
  answers: readonly boolean[],
  protection: Protection,
  people?: number,
): ToldSum | undefined {
  return toldSum(answers.map(Number), YES_OR_NO, protection, people);
}
