import type { Retrier } from '../language/asl.ts';
import type { Random } from '../random.ts';
import { type Failure, matches } from './states-errors.ts';

/** AWS's defaults. */
const INTERVAL_SECONDS = 1;
const MAX_ATTEMPTS = 3;
const BACKOFF_RATE = 2;

export interface Retry {
  readonly delayMs: number;
  /** Attempts used up, per retrier. */
  readonly retries: readonly number[];
}

/**
 * The next attempt, if any: the first retrier that names the error decides, even when its attempts are used
 * up. `MaxAttempts` counts retries, not the first attempt.
 */
export function nextRetry(
  retriers: readonly Retrier[],
  used: readonly number[],
  failure: Failure,
  random: Random,
): Retry | undefined {
  const index = retriers.findIndex((each) => matches(failure, each.ErrorEquals));
  const retrier = retriers[index];
  const attempts = used[index] ?? 0;
  if (retrier === undefined || attempts >= (retrier.MaxAttempts ?? MAX_ATTEMPTS)) return undefined;
  const seconds = Math.min(
    (retrier.IntervalSeconds ?? INTERVAL_SECONDS) * (retrier.BackoffRate ?? BACKOFF_RATE) ** attempts,
    retrier.MaxDelaySeconds ?? Number.MAX_SAFE_INTEGER / 1000,
  );
  const delayMs = Math.round(seconds * 1000 * (retrier.JitterStrategy === 'FULL' ? random() : 1));
  return { delayMs, retries: retriers.map((_, each) => (used[each] ?? 0) + (each === index ? 1 : 0)) };
}
