import * as z from 'zod';
import { YES_OR_NO } from '../disclosure/told-count.ts';
import type { ToldRange } from '../disclosure/told-sum.ts';
import { probabilityOfAtLeast } from './beta-binomial.ts';
import { varianceBetween } from './cohort-variance.ts';
import { needed } from './needed.ts';

/** Whether a similar cohort would meet the target: the only inference, and never a per cent, which told the count. */
export const NextTime = z.enum(['likely', 'open', 'unlikely', 'cannotTell']);
export type NextTime = z.infer<typeof NextTime>;

/** A share as one cohort's report told it. */
export interface ToldShare {
  told: ToldRange;
  /** How many answers stand behind it. */
  answered: number;
}

/** Two to one on, and two to one against. */
const LIKELY = 2 / 3;
const UNLIKELY = 1 / 3;

/** With fewer cohorts nothing is called unlikely: one bad year may have been the year. */
const FEWEST_TO_DOUBT = 3;

/** Half a yes and half a no before anything was known (Jeffreys), as for the silent. */
const PRIOR = 0.5;

/**
 * Whether a similar cohort would meet a share, from what was told of the cohorts that there were. One cohort says little
 * of the next, however many answered: cohorts differ among themselves, and that is part of the forecast. Taking them as
 * one large group, a forecast of "80 %" came true in 63 to 78 %.
 *
 * @param cohorts those in which the share was told, the one that just ended among them
 * @param next how many will be asked, and the share wanted of them
 * @returns `cannotTell` instead of open and unlikely below three cohorts
 */
export function nextTime(
  cohorts: readonly ToldShare[],
  { asked, target }: { asked: number; target: number },
): NextTime {
  if (cohorts.length === 0) return 'cannotTell';
  const { mean, weight } = pooled(cohorts);
  const probability = probabilityOfAtLeast(needed(target, asked, YES_OR_NO), {
    people: asked,
    alpha: weight * mean + PRIOR,
    beta: weight * (1 - mean) + PRIOR,
  });
  if (probability >= LIKELY) return 'likely';
  if (cohorts.length < FEWEST_TO_DOUBT) return 'cannotTell';
  return probability <= UNLIKELY ? 'unlikely' : 'open';
}

/** The cohorts' mean share, and how many answers of the next cohort they are worth. */
function pooled(cohorts: readonly ToldShare[]): { mean: number; weight: number } {
  // Of a range its middle: where in it the count was is not known to the report.
  const shares = cohorts.map(({ told: { low, high }, answered }) => ({
    share: (low + high) / 2 / answered,
    answered,
  }));
  const variance = varianceBetween(shares);
  const weights = shares.map(({ answered }) => 1 / (1 / answered + variance));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = shares.reduce((sum, { share }, i) => sum + share * (weights[i] ?? 0), 0) / total;
  return { mean, weight: 1 / (1 / total + variance) };
}
