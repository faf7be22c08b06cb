import * as z from 'zod';
import { fewestAnswersToTellMet, highestTargetToTell } from './attainable.ts';

/** What can be told of a target for a share of answers, if so many people answer as are expected to. */
export const AttainableShare = z.strictObject({
  answersExpected: z.int().min(0),
  answersToTellMet: z
    .int()
    .min(0)
    .optional()
    .describe(
      'From so many answers on it can be told that the target is met; absent where it never can, as that would tell everybody’s answer',
    ),
  highestTarget: z
    .number()
    .min(0)
    .max(1)
    .describe(
      'The highest target that the answers expected could be told to have met, rounded down to whole per cent; 0 when none',
    ),
  canBeToldMet: z.boolean().describe('The answers expected can tell that the target is met'),
});
export type AttainableShare = z.infer<typeof AttainableShare>;

/**
 * @param target 0 to 1
 * @param threshold the fewest people a figure may be about
 */
export function attainableShare(target: number, answersExpected: number, threshold: number): AttainableShare {
  const fewest = fewestAnswersToTellMet(target, { threshold });
  return {
    answersExpected,
    ...(fewest !== undefined && { answersToTellMet: fewest }),
    highestTarget: wholePerCentBelow(highestTargetToTell(answersExpected, { threshold }) ?? 0),
    canBeToldMet: fewest !== undefined && answersExpected >= fewest,
  };
}

/** 48 of 50 are 0.96, and not, by an error of rounding, 0.95. */
function wholePerCentBelow(share: number): number {
  return Math.floor(100 * share + 1e-9) / 100;
}
