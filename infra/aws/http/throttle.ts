import type { Settings } from '../settings.ts';

/** What one route takes: so many requests a second, and so many at once. */
export interface Throttle {
  readonly rate: number;
  readonly burst: number;
}

/** The routes that people's links open, those of HR's programs, and what leads nowhere. */
export type Traffic = 'pages' | 'api' | 'nowhere';

/**
 * What an account is given for all its HTTP APIs in a region, unless AWS was asked for more: a route that may take more
 * than that takes what is left.
 */
const ACCOUNT: Throttle = { rate: 10_000, burst: 5_000 };

/**
 * API Gateway has a bucket for each route that has settings of its own: a flood on one page empties the bucket of that
 * page and leaves HR's board, and HR's API, theirs. Whoever guesses tokens therefore shuts out, for as long as they go
 * on, the one page they guess at and nothing else.
 *
 * The gateway answers a full bucket with a 429 of its own, `{"message":"Too Many Requests"}`: an HTTP API cannot replace
 * it. Whoever holds a link meets the page that says "please wait" long before, since the budget of their link
 * (functions/web/budget) is smaller than any bucket here.
 */
export function throttleOf(traffic: Traffic, { mailsPerSecond }: Pick<Settings, 'mailsPerSecond'>): Throttle {
  switch (traffic) {
    case 'pages': {
      // The people written to in a second come in a second at worst. A mail scanner opens a link once, the person opens
      // it, sees it again after a mistake and once more when it is saved: 4 of a route and mail, 10 with room. At 10
      // mails a second that is 100 requests a second; at 50 ms each they keep 5 copies of a function busy, of the 1,000
      // that an account has for all.
      const rate = Math.min(10 * mailsPerSecond, ACCOUNT.rate);
      return { rate, burst: Math.min(2 * rate, ACCOUNT.burst) };
    }
    case 'api':
      // HR's programs grow with their number and not with mails. A directory of 20,000 in pages of 200 is 100
      // requests one after the other, some 10 a second; five programs may do so side by side.
      return { rate: 50, burst: 100 };
    case 'nowhere':
      // Nobody comes here but by mistake, or trying what there is.
      return { rate: 10, burst: 20 };
  }
}
