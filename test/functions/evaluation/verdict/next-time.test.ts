import { describe, expect, it } from 'vitest';
import { varianceBetween } from '../../../../functions/evaluation/verdict/cohort-variance.ts';
import { nextTime, type ToldShare } from '../../../../functions/evaluation/verdict/next-time.ts';

const exactly = (yes: number, answered: number): ToldShare => ({ told: { low: yes, high: yes }, answered });
const NEXT = { asked: 20, target: 0.75 };

describe('next time', () => {
  it('is likely, or one cohort cannot tell', () => {
    expect(nextTime([{ told: { low: 18, high: 20 }, answered: 20 }], NEXT)).toBe('likely');
    expect(nextTime([exactly(15, 20)], NEXT)).toBe('cannotTell');
    expect(nextTime([exactly(3, 20)], NEXT)).toBe('cannotTell');
    expect(nextTime([exactly(3, 20), exactly(4, 20)], NEXT)).toBe('cannotTell');
    expect(nextTime([], NEXT)).toBe('cannotTell');
  });

  it('is likely, open or unlikely from three cohorts on', () => {
    const thrice = (yes: number) => Array<ToldShare>(3).fill(exactly(yes, 20));
    expect(nextTime(thrice(17), NEXT)).toBe('likely');
    expect(nextTime(thrice(15), NEXT)).toBe('open');
    expect(nextTime(thrice(12), NEXT)).toBe('unlikely');
  });

  it('goes by the middle of a told range, so that all counts in it get the same word', () => {
    const atLeast: ToldShare = { told: { low: 8, high: 10 }, answered: 10 };
    expect(nextTime([atLeast], { asked: 10, target: 0.8 })).toBe(
      nextTime([exactly(9, 10)], { asked: 10, target: 0.8 }),
    );
  });

  it('is never worse for one more yes in a cohort', () => {
    const ORDER = ['unlikely', 'open', 'likely'];
    for (let others = 8; others <= 20; others += 4) {
      const words = Array.from({ length: 21 }, (_, yes) =>
        ORDER.indexOf(nextTime([exactly(others, 20), exactly(others, 20), exactly(yes, 20)], NEXT)),
      );
      expect(words).toEqual(words.toSorted((a, b) => a - b));
    }
  });
});

describe('the variance between cohorts', () => {
  const shares = (...given: number[]) => given.map((share) => ({ share, answered: 100 }));

  it('is the usual one until four cohorts allow an estimate', () => {
    expect(varianceBetween(shares(0.2, 0.8, 0.9))).toBe(0.05);
    expect(varianceBetween(shares(1, 1, 1, 1))).toBe(0.05);
  });

  it('is less when cohorts are alike, more when they differ, and near the truth when there are many', () => {
    expect(varianceBetween(shares(0.8, 0.8, 0.81, 0.79))).toBeLessThan(0.05);
    expect(varianceBetween(shares(0.5, 0.95, 0.9, 0.4))).toBeGreaterThan(0.05);
    // 0.7 and 0.9 in turn: a variance of 0.01, by a mean of 0.8 a rho of 0.01 / 0.16; less what chance gives.
    const many = Array.from({ length: 400 }, (_, i) => ({ share: i % 2 ? 0.7 : 0.9, answered: 10_000 }));
    expect(varianceBetween(many)).toBeCloseTo(0.0625, 3);
  });
});
