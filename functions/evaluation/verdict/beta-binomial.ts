import { logGamma } from './log-gamma.ts';

/** How many of so many people say yes when their share is itself drawn from Beta(alpha, beta). */
export interface BetaBinomial {
  people: number;
  alpha: number;
  beta: number;
}

/** The probability that exactly so many say yes. */
export function probabilityOf(yes: number, { people, alpha, beta }: BetaBinomial): number {
  if (yes < 0 || yes > people) return 0;
  const ways = logGamma(people + 1) - logGamma(yes + 1) - logGamma(people - yes + 1);
  return Math.exp(ways + logBeta(yes + alpha, people - yes + beta) - logBeta(alpha, beta));
}

/**
 * The probability that at least so many say yes. Each term is taken from logarithms, not from the term before:
 * the first ones of a large group vanish in floating point, and all after them would.
 */
export function probabilityOfAtLeast(yes: number, distribution: BetaBinomial): number {
  if (yes <= 0) return 1;
  let sum = 0;
  for (let count = yes; count <= distribution.people; count++) sum += probabilityOf(count, distribution);
  return Math.min(1, sum);
}

const logBeta = (a: number, b: number): number => logGamma(a) + logGamma(b) - logGamma(a + b);
