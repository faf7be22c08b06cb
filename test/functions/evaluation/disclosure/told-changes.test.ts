import { describe, expect, it } from 'vitest';
import { peopleAtAnEnd } from '../../../../functions/evaluation/disclosure/end-people.ts';
import { toldRange } from '../../../../functions/evaluation/disclosure/told-sum.ts';
import {
  toldRangesOfChanges,
  toldTwoChanges,
} from '../../../../functions/evaluation/disclosure/told-two-changes.ts';
import { changeScale, stepsBetween } from '../../../../functions/evaluation/disclosure/view-changes.ts';

const T5 = { threshold: 5 };

it.each([[[1, 2]], [[6]], [[0]], [[1.5]]])('refuses %j as a view of one item from 1 to 5', (before) => {
  expect(() => stepsBetween(before, [3], 1)).toThrow(RangeError);
});

describe('two changes that share the view at the end', () => {
  const seen = (n: number, start: number, lookingBack: number, end: number) =>
    Array.from({ length: n }, () => ({ start: [start], lookingBack: [lookingBack], end: [end] }));

  it('are both told of the same people', () => {
    expect(toldTwoChanges(seen(8, 3, 2, 4), 1, T5)).toEqual({
      change: { n: 8, sum: { low: 8, high: 8 } },
      lookingBack: { n: 8, sum: { low: 16, high: 32 } },
    });
  });

  it('are the first alone where their difference could not be told exactly', () => {
    expect(toldTwoChanges(seen(8, 4, 1, 4), 1, T5)).toEqual({
      change: { n: 8, sum: { low: 0, high: 0 } },
      lookingBack: undefined,
    });
    expect(toldTwoChanges(seen(4, 3, 2, 4), 1, T5)).toBeUndefined();
  });

  const SIZES = [5, 7, 9].flatMap((threshold) =>
    [0, 1, 2, 3, 4].map((more) => [threshold, threshold + more] as const),
  );

  it.each(SIZES)('tell, at threshold %i, nothing of a view of anybody among %i', (threshold, n) => {
    const tell = (change: number, lookingBack: number) =>
      JSON.stringify(toldRangesOfChanges({ change, lookingBack }, n, 1, { threshold }));
    expect(viewsThatAreTold(n, tell)).toEqual({ excluding: 0, fixing: 0 });
  });

  it.each([
    [6, { excluding: 20, fixing: 2 }],
    [8, { excluding: 156, fixing: 90 }],
  ])('would tell views of anybody among %i if each were told by itself', (n, found) => {
    const range = (sum: number) => toldRange(sum, n, changeScale(1), peopleAtAnEnd(5));
    const tell = (change: number, lookingBack: number) => JSON.stringify([range(change), range(lookingBack)]);
    expect(viewsThatAreTold(n, tell)).toEqual(found);
  });
});

type Sums = readonly [change: number, lookingBack: number];
type Views = readonly [start: number, lookingBack: number, end: number];

const POINTS = [1, 2, 3, 4, 5];
const VIEWS = POINTS.flatMap((s) => POINTS.flatMap((b) => POINTS.map((e): Views => [s, b, e])));
/** Apart for all sums of fewer than a hundred people. */
const keyOf = (change: number, lookingBack: number) => 1000 * change + lookingBack;
const sumsOf = ([start, lookingBack, end]: Views): Sums => [end - start, end - lookingBack];

/** Both changes of so many people, every pair that is possible, one person added after the other. */
function possiblePairs(people: number): Map<number, Sums> {
  let reached = new Map<number, Sums>([[0, [0, 0]]]);
  for (let i = 0; i < people; i++) {
    const next = new Map<number, Sums>();
    for (const [x, y] of reached.values())
      for (const [dx, dy] of SINGLE) next.set(keyOf(x + dx, y + dy), [x + dx, y + dy]);
    reached = next;
  }
  return reached;
}

const SINGLE = [...new Map(VIEWS.map((views) => [keyOf(...sumsOf(views)), sumsOf(views)])).values()];

/**
 * What somebody who knows their own three views learns of another's, from every pair of figures.
 *
 * @returns how many pairs exclude a point for one of the views, and how many leave just one
 */
function viewsThatAreTold(n: number, tell: (...sums: Sums) => string): { excluding: number; fixing: number } {
  const [rest, pairs] = [possiblePairs(n - 2), possiblePairs(2)];
  const alike = Map.groupBy(possiblePairs(n).values(), (sums) => tell(...sums));
  const found = { excluding: 0, fixing: 0 };
  for (const possible of alike.values()) {
    // Of the reader and one other together only the sum matters, so each is asked once.
    const couldBe = new Set(
      [...pairs].flatMap(([key, [x, y]]) =>
        possible.some(([a, b]) => rest.has(keyOf(a - x, b - y))) ? [key] : [],
      ),
    );
    const learned = SINGLE.map((own) => pointsLeft(own, couldBe)).filter((left) =>
      left.every((few) => few > 0),
    );
    if (learned.some((left) => Math.min(...left) < POINTS.length)) found.excluding++;
    if (learned.some((left) => Math.min(...left) === 1)) found.fixing++;
  }
  return found;
}

/** How many points each of another's three views may still have. */
function pointsLeft([x, y]: Sums, couldBe: ReadonlySet<number>): number[] {
  const possible = VIEWS.filter((views) => {
    const [dx, dy] = sumsOf(views);
    return couldBe.has(keyOf(x + dx, y + dy));
  });
  return [0, 1, 2].map((view) => new Set(possible.map((views) => views[view])).size);
}
