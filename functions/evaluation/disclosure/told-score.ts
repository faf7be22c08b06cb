import type * as z from 'zod';
import type { Protection } from './end-people.ts';
import { type AnswerScale, meanOf, ToldRange, ToldSum, toldSum } from './told-sum.ts';

/** Somebody who would recommend is 1, who is indifferent 0, who advises against -1. */
export const RECOMMENDATION: AnswerScale = { low: -1, high: 1 };

export const ToldScore = ToldSum.extend({
  score: ToldRange.describe('The recommendation score, from -100 to 100'),
});
export type ToldScore = z.infer<typeof ToldScore>;

/**
 * The recommendation score (Reichheld: share of 9 and 10 minus share of 0 to 6, in hundredths) as far as it may be
 * told. Promoters and detractors are never told apart: they are two figures of the same answers.
 *
 * @param answers to "0 to 10, how likely are you to recommend"
 * @param people how many different people answered
 * @returns undefined when too few did
 */
export function toldScore(
  answers: readonly number[],
  protection: Protection,
  people?: number,
): ToldScore | undefined {
  const told = toldSum(answers.map(recommendation), RECOMMENDATION, protection, people);
  if (told === undefined) return undefined;
  const { low, high } = meanOf(told);
  return { ...told, score: { low: 100 * low, high: 100 * high } };
}

function recommendation(answer: number): number {
  if (answer >= 9) return 1;
  return answer >= 7 ? 0 : -1;
}
