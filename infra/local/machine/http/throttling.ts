import type { RouteResource } from '../template.ts';

interface Bucket {
  tokens: number;
  filledAt: number;
}

/**
 * API Gateway's throttle: a bucket of tokens for each route, as the template's stage says. It counts seconds of the
 * wall, as the gateway does, whatever the cohorts' clock says.
 */
export class Throttling {
  readonly #buckets = new Map<string, Bucket>();
  readonly #elapsedMs: () => number;

  constructor(elapsedMs: () => number = () => performance.now()) {
    this.#elapsedMs = elapsedMs;
  }

  /** Whether the route takes one more request now. */
  takes({ routeKey, throttle }: Pick<RouteResource, 'routeKey' | 'throttle'>): boolean {
    if (!throttle) return true;
    const { ratePerSecond, burst } = throttle;
    const now = this.#elapsedMs();
    const before = this.#buckets.get(routeKey) ?? { tokens: burst, filledAt: now };
    const tokens = Math.min(burst, before.tokens + ((now - before.filledAt) / 1000) * ratePerSecond);
    const takes = tokens >= 1;
    this.#buckets.set(routeKey, { tokens: takes ? tokens - 1 : tokens, filledAt: now });
    return takes;
  }
}
