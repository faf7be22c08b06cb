/**
 * Which targets a share of confidential answers can be told to have met, before anybody has answered. Of n answers
 * "at least n - e" is the most that is told, as more would tell somebody's answer (with e as in `endOf`): a target is
 * told as met only where it needs no more than n - e.
 */

/** Rounding errors of a share in floating point: 2 / (1 - 0.9) is a hair above 20. */
const HAIR = 1e-9;

/**
 * The fewest answers of which it can be told that at least `target` of them agree.
 *
 * @param target a share, 0 to 1
 * @param threshold `anonymity.scores`: fewest people a figure may be about
 * @returns number of answers; undefined at 1, which would tell everybody's answer and is told of no number
 */
export function fewestAnswersToTellMet(target: number, threshold: number): number | undefined {
  if (target >= 1) return undefined;
  return Math.max(threshold, Math.ceil(endOf(threshold) / (1 - target) - HAIR));
}

/**
 * The highest target that so many answers can be told to have met.
 *
 * @param answers by different people
 * @param threshold `anonymity.scores`
 * @returns a share below 1; 0 when nothing is told of so few
 */
export function highestTargetToldMet(answers: number, threshold: number): number {
  return answers < threshold ? 0 : (answers - endOf(threshold)) / answers;
}

/** So many answers at either end are told as a range: 2 at a threshold of 5, 3 at 7, 4 at 9. */
function endOf(threshold: number): number {
  return Math.floor((threshold - 1) / 2);
}
