/** How time passes for whoever waits: real time, whatever clock the cohort runs on. */
export interface Pace {
  /** Milliseconds from any fixed moment, never going back. */
  elapsed: () => number;
  sleep: (milliseconds: number) => Promise<void>;
}

/**
 * A token bucket that holds one second's worth: the first burst goes at once, then callers are let through in
 * the order they came, `perSecond` of them a second.
 *
 * @param perSecond more than 0; of one process, so an account's rate must be shared out among those that run
 */
export function sendingRate(perSecond: number, { elapsed, sleep }: Pace): () => Promise<void> {
  if (!(perSecond > 0)) throw new RangeError(`Cannot send ${perSecond} mails a second`);
  const burst = Math.max(1, perSecond);
  let tokens = burst;
  let counted = elapsed();
  return async function takeTurn() {
    const now = elapsed();
    tokens = Math.min(burst, tokens + ((now - counted) / 1000) * perSecond);
    counted = now;
    // A debt is a place in the queue: whoever comes later waits longer.
    tokens -= 1;
    if (tokens < 0) await sleep((-tokens / perSecond) * 1000);
  };
}
