/**
 * How often somebody may post by one link: so many at once, and one more after each interval, up to as many again. HR
 * presses a button for each pair of a large cohort, at most some ten a minute; a form takes a handful of attempts.
 * Whoever was shut out by a scanner is let in again within seconds of its end.
 */
const POSTS_AT_ONCE = 200;
const INTERVAL_MS = 6_000;

export type Spent =
  /** `fullAt`: when as many as at first can be posted again. Kept in the place of a count, it needs no clearing. */
  { isAllowed: true; fullAt: Date } | { isAllowed: false; retryAfterSeconds: number };

/**
 * One more post, against what was posted before.
 *
 * @param fullAt what the last post that was allowed left; undefined when there was none
 */
export function spend(fullAt: Date | undefined, now: Date): Spent {
  const owedMs = Math.max(0, (fullAt?.getTime() ?? 0) - now.getTime()) + INTERVAL_MS;
  const overMs = owedMs - POSTS_AT_ONCE * INTERVAL_MS;
  if (overMs > 0) return { isAllowed: false, retryAfterSeconds: Math.ceil(overMs / 1000) };
  return { isAllowed: true, fullAt: new Date(now.getTime() + owedMs) };
}
