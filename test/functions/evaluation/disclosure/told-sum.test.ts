import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Protection,
  peopleAtAnEnd,
  suffices,
} from '../../../../functions/evaluation/disclosure/end-people.ts';
import { toldCount } from '../../../../functions/evaluation/disclosure/told-count.ts';
import {
  meanOf,
  type ToldRange,
  toldRange,
  toldSum,
} from '../../../../functions/evaluation/disclosure/told-sum.ts';
import { isAnyBetween, possibleSums } from './possible-sums.ts';

const MOST = 60;
const SCALES = Array.from({ length: 24 }, (_, i) => ({ steps: i + 1, sums: possibleSums(MOST, i + 1) }));

/** Every figure that can be told of n answers of 0 to so many steps. */
function toldFigures(n: number, steps: number, endPeople: number, tell = toldRange): ToldRange[] {
  const figures = new Map<number, ToldRange>();
  for (let sum = 0; sum <= n * steps; sum++) {
    const told = tell(sum, n, { low: 0, high: steps }, endPeople);
    figures.set(told.low * (n * steps + 1) + told.high, told);
  }
  return [...figures.values()];
}

/**
 * What somebody who gave `own` of the n records, and knows those, learns about one other record.
 *
 * @returns how many of the figures tell them something
 */
function figuresThatTell(
  figures: readonly ToldRange[],
  n: number,
  steps: number,
  sums: readonly Int32Array[],
  own = 1,
): number {
  const [mine, rest, others] = [sums[own], sums[n - own], sums[n - own - 1]];
  return figures.filter(({ low, high }) => {
    for (let known = 0; known <= own * steps; known++) {
      const couldBe = isAnyBetween(mine, known, known) && isAnyBetween(rest, low - known, high - known);
      // Each answer of the other must be possible: then none is excluded, and none is fixed.
      for (let answer = 0; couldBe && answer <= steps; answer++)
        if (!isAnyBetween(others, low - known - answer, high - known - answer)) return true;
    }
    return false;
  }).length;
}

describe('a told sum', () => {
  const t5: Protection = { threshold: 5 };

  it('of yes and no is "at most 2", exact from 3 to n - 3, "at least n - 2"', () => {
    const told = (yes: number, n: number) =>
      toldCount(
        Array.from({ length: n }, (_, i) => i < yes),
        t5,
      )?.sum;
    expect([0, 1, 2].map((yes) => told(yes, 11))).toEqual(Array(3).fill({ low: 0, high: 2 }));
    expect([3, 8].map((yes) => told(yes, 11))).toEqual([3, 8].map((yes) => ({ low: yes, high: yes })));
    expect([9, 10, 11].map((yes) => told(yes, 11))).toEqual(Array(3).fill({ low: 9, high: 11 }));
    expect([2, 3].map((yes) => told(yes, 5))).toEqual([
      { low: 0, high: 2 },
      { low: 3, high: 5 },
    ]);
  });

  it('of answers from 1 to 5 is told as a mean between 1.8 and 4.2 among ten people', () => {
    const told = (answers: number[]) => {
      const sum = toldSum(answers, { low: 1, high: 5 }, t5);
      return sum && meanOf(sum);
    };
    expect(told([5, 5, 5, 5, 5, 4, 3, 3, 3, 3])).toEqual({ low: 4.1, high: 4.1 });
    expect(told([5, 5, 5, 5, 5, 5, 4, 3, 3, 2])).toEqual({ low: 4.2, high: 5 });
    expect(told([1, 1, 1, 1, 1, 1, 1, 1, 5, 5])).toEqual({ low: 1, high: 1.8 });
  });

  it.each([
    [5, 1, 2],
    [6, 1, 2],
    [7, 1, 3],
    [9, 1, 4],
    [5, 2, 3],
    [5, 3, 4],
    [9, 2, 4],
    [1, 1, 2],
  ])('for a threshold of %i and at most %i records of one author has ends of %i people', (t, r, people) => {
    expect(peopleAtAnEnd(t, r)).toBe(people);
  });

  it('is not told of fewer people than the threshold, nor of fewer records than two ends and one', () => {
    expect(toldSum([1, 1, 0, 0], { low: 0, high: 1 }, t5)).toBeUndefined();
    expect(toldSum([1, 1, 0, 0, 1, 1], { low: 0, high: 1 }, t5, 4)).toBeUndefined();
    const twice = { threshold: 5, mostRecordsOfOneAuthor: 2 };
    expect(toldSum([1, 1, 0, 0, 1, 1], { low: 0, high: 1 }, twice, 5)).toBeUndefined();
    expect(toldSum([1, 1, 0, 0, 1, 1, 0], { low: 0, high: 1 }, twice, 6)).toEqual({
      n: 7,
      sum: { low: 4, high: 7 },
    });
  });

  it.each([[[0, 1, 2.5, 1, 1]], [[0, 1, 3, 1, 1]], [[0, 1, -1, 1, 1]], [[0, 1, Number.NaN, 1, 1]]])(
    'refuses answers that are no steps of the scale: %j',
    (answers) => {
      expect(() => toldSum(answers, { low: 0, high: 2 }, t5)).toThrow(RangeError);
    },
  );

  it.each([0, 2.5, Number.NaN])('refuses a threshold of %s', (threshold) => {
    expect(() => toldSum([1, 1, 1, 1, 1], { low: 0, high: 1 }, { threshold })).toThrow(RangeError);
  });
});

describe('somebody who knows their own answer, all other promises and how reports are made', () => {
  it.each([5, 7, 9])('learns nothing of anybody, at threshold %i, from any told figure', (threshold) => {
    const endPeople = peopleAtAnEnd(threshold);
    for (const { steps, sums } of SCALES) {
      for (let n = threshold; n <= MOST; n++) {
        const figures = toldFigures(n, steps, endPeople);
        if (figuresThatTell(figures, n, steps, sums) > 0) expect.fail(`${n} answers in ${steps} steps`);
      }
    }
  });

  it.each([2, 3])('learns nothing either when %i of the records are their own', (own) => {
    const protection = { threshold: 5, mostRecordsOfOneAuthor: own };
    for (const steps of [1, 2, 4, 8, 24]) {
      const sums = possibleSums(30, steps);
      for (let n = 5; n <= 30; n++) {
        if (!suffices(n, n - own + 1, protection)) continue;
        const figures = toldFigures(n, steps, peopleAtAnEnd(5, own));
        expect(figuresThatTell(figures, n, steps, sums, own)).toBe(0);
      }
    }
  });

  it('would learn something if ends were one person wide, or sums always exact', () => {
    const sums = possibleSums(10, 4);
    expect(figuresThatTell(toldFigures(10, 4, 1), 10, 4, sums)).toBeGreaterThan(0);
    const exact = (sum: number) => ({ low: sum, high: sum });
    expect(figuresThatTell(toldFigures(10, 4, 2, exact), 10, 4, sums)).toBeGreaterThan(10);
    // Whoever knows two records of their own needs wider ends than whoever knows one.
    expect(figuresThatTell(toldFigures(10, 4, 2), 10, 4, sums, 2)).toBeGreaterThan(0);
  });
});

describe('the object of a told sum', () => {
  it('is byte for byte the same for all answers of which the same is told', () => {
    const scale = { low: -4, high: 4 };
    const answers = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 5, maxLength: 12 });
    fc.assert(
      fc.property(answers, answers, fc.constantFrom(5, 7, 9), (one, other, threshold) => {
        const [a, b] = [one, other].map((given) => inWords(given, scale, threshold));
        const [toldA, toldB] = [one, other].map((given) =>
          JSON.stringify(toldSum(given, scale, { threshold })),
        );
        expect(toldA === toldB).toBe(a === b);
      }),
      { numRuns: 2000 },
    );
  });

  it('does not depend on who answered first', () => {
    const answers = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 30 });
    fc.assert(
      fc.property(answers, (given) => {
        const told = (those: number[]) => toldSum(those, { low: 1, high: 5 }, { threshold: 5 });
        expect(told(given.toReversed())).toEqual(told(given));
      }),
    );
  });
});

/** What the rule says of answers, written apart from the code that follows it. */
function inWords(answers: readonly number[], { low, high }: ToldRange, threshold: number): string {
  const n = answers.length;
  if (n < threshold) return 'not told';
  const end = Math.floor((threshold - 1) / 2) * (high - low);
  const sum = answers.reduce((total, answer) => total + answer, 0);
  if (sum > n * low + end && sum < n * high - end) return `${sum} of ${n}`;
  return 2 * sum < n * (low + high) ? `low, of ${n}` : `high, of ${n}`;
}
