import * as z from 'zod';
import { type Protection, peopleAtAnEnd, suffices } from './end-people.ts';

/** What is told of a number: itself when both ends are equal, else no more than that it lies between them. */
export const ToldRange = z.object({ low: z.number(), high: z.number() });
export type ToldRange = z.infer<typeof ToldRange>;

/**
 * All that exists of confidential answers once a report is made. Everything else it says (means, shares, verdicts,
 * the length of a bar) is computed from this and from public numbers, so that nothing says more.
 */
export const ToldSum = z.object({
  n: z.int().min(1).describe('How many answers stand behind the figure'),
  sum: ToldRange.describe('Of the answers, in steps of their scale'),
});
export type ToldSum = z.infer<typeof ToldSum>;

/** The lowest and the highest possible answer. */
export interface AnswerScale {
  low: number;
  high: number;
}

/**
 * The sum of confidential answers as far as it may be told: exactly in the middle, else "at most" or "at least".
 * A mean is this sum by n, and may be rounded freely.
 *
 * Which answers lead to the same object was enumerated, not argued: nobody's answer is fixed and no value of
 * anybody's is excluded, for a reader who knows their own. It holds for one figure of an answer: the same
 * answers must feed no other.
 *
 * @param answers whole steps of the scale. Fractions are refused: the last bit of their sum would depend on their
 *   order, and a sum just beside an end would be told
 * @param people how many different people gave them
 * @returns undefined when too few people, or too few records, stand behind the sum
 * @throws RangeError for an answer that is not a whole step of the scale
 */
export function toldSum(
  answers: readonly number[],
  scale: AnswerScale,
  protection: Protection,
  people: number = answers.length,
): ToldSum | undefined {
  for (const answer of answers)
    if (!Number.isInteger(answer) || answer < scale.low || answer > scale.high)
      throw new RangeError(`${answer} is no whole step from ${scale.low} to ${scale.high}`);
  const n = answers.length;
  if (!suffices(n, people, protection)) return undefined;
  const endPeople = peopleAtAnEnd(protection.threshold, protection.mostRecordsOfOneAuthor);
  const sum = answers.reduce((total, answer) => total + answer, 0);
  return { n, sum: toldRange(sum, n, scale, endPeople) };
}

/** What is told of the sum of n answers, of which so many people make an end. */
export function toldRange(sum: number, n: number, scale: AnswerScale, endPeople: number): ToldRange {
  const { most, least } = ends(n, scale, endPeople);
  if (sum <= most) return { low: n * scale.low, high: most };
  if (sum >= least) return { low: least, high: n * scale.high };
  return { low: sum, high: sum };
}

/**
 * The sums at which telling stops to be exact.
 *
 * @returns `most` of "at most", `least` of "at least"
 */
export function ends(n: number, scale: AnswerScale, endPeople: number): { most: number; least: number } {
  const width = endPeople * (scale.high - scale.low);
  return { most: n * scale.low + width, least: n * scale.high - width };
}

/** The mean that belongs to a told sum, in steps of the scale. */
export function meanOf({ n, sum }: ToldSum): ToldRange {
  return { low: sum.low / n, high: sum.high / n };
}

export const isExact = ({ low, high }: ToldRange): boolean => low === high;
