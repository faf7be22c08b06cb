import { describe, expect, it } from 'vitest';
import {
  probabilityOf,
  probabilityOfAtLeast,
} from '../../../../functions/evaluation/verdict/beta-binomial.ts';
import { logGamma } from '../../../../functions/evaluation/verdict/log-gamma.ts';

function choose(n: number, k: number): bigint {
  let result = 1n;
  for (let i = 1; i <= k; i++) result = (result * BigInt(n - k + i)) / BigInt(i);
  return result;
}

/** To fifteen digits, from whole numbers of any length. */
function ratio(numerator: bigint, denominator: bigint): number {
  let scale = 0;
  let digits = numerator;
  for (; digits < denominator * 10n ** 18n; scale++) digits *= 10n;
  return Number(`${digits / denominator}e-${scale}`);
}

/** Relative: far tails are as true as the middle. */
function expectClose(value: number, exact: number, digits: number) {
  expect(Math.abs(value / exact - 1)).toBeLessThan(10 ** -digits);
}

describe('the logarithm of gamma', () => {
  it('is that of the factorials', () => {
    let factorial = 1n;
    for (let n = 1; n <= 170; n++) {
      factorial *= BigInt(n);
      if (n > 1) expectClose(logGamma(n + 1), Math.log(Number(factorial)), 14);
    }
  });

  it('is exact at one half, and at the minimum of gamma', () => {
    expectClose(logGamma(0.5), Math.log(Math.PI) / 2, 14);
    expectClose(Math.exp(logGamma(1.4616321449683622)), 0.8856031944108887, 14);
    expect(logGamma(1)).toBeCloseTo(0, 14);
    expect(logGamma(2)).toBeCloseTo(0, 14);
  });

  it.each([0, -1, Number.NaN])('refuses %s', (x) => {
    expect(() => logGamma(x)).toThrow(RangeError);
  });
});

describe('the beta-binomial distribution', () => {
  it('is flat for a flat prior', () => {
    for (let yes = 0; yes <= 12; yes++)
      expectClose(probabilityOf(yes, { people: 12, alpha: 1, beta: 1 }), 1 / 13, 13);
  });

  it('is the arcsine law for half a yes and half a no', () => {
    for (const people of [1, 7, 60, 500])
      for (let yes = 0; yes <= people; yes++) {
        const exact = ratio(
          choose(2 * yes, yes) * choose(2 * (people - yes), people - yes),
          4n ** BigInt(people),
        );
        expectClose(probabilityOf(yes, { people, alpha: 0.5, beta: 0.5 }), exact, 11);
      }
  });

  it('agrees with whole numbers for whole parameters', () => {
    for (const [people, alpha, beta] of [
      [20, 8, 2],
      [100, 70, 18],
      [300, 3, 900],
    ] as const) {
      const all = choose(people + alpha + beta - 1, people);
      let tail = 0n;
      for (let yes = people; yes >= 0; yes--) {
        const ways = choose(yes + alpha - 1, yes) * choose(people - yes + beta - 1, people - yes);
        tail += ways;
        expectClose(probabilityOf(yes, { people, alpha, beta }), ratio(ways, all), 11);
        expectClose(probabilityOfAtLeast(yes, { people, alpha, beta }), ratio(tail, all), 11);
      }
    }
  });

  it('is certain at and below zero, impossible above all', () => {
    const distribution = { people: 10, alpha: 8.5, beta: 2.5 };
    expect([0, -3].map((yes) => probabilityOfAtLeast(yes, distribution))).toEqual([1, 1]);
    expect(probabilityOfAtLeast(11, distribution)).toBe(0);
    expect(probabilityOf(11, distribution)).toBe(0);
    expect(probabilityOf(0, { people: 0, alpha: 8.5, beta: 2.5 })).toBeCloseTo(1, 12);
  });

  it('adds up to one also where its first terms vanish in floating point', () => {
    const distribution = { people: 5000, alpha: 4000.5, beta: 40.5 };
    expect(probabilityOf(0, distribution)).toBe(0);
    let sum = 0;
    for (let yes = 0; yes <= 5000; yes++) sum += probabilityOf(yes, distribution);
    expect(sum).toBeCloseTo(1, 9);
  });
});
