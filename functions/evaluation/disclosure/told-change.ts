import type { Protection } from './end-people.ts';
import { type AnswerScale, type ToldSum, toldSum } from './told-sum.ts';

/** The points of the scale a view of somebody is given on. */
const VIEW: AnswerScale = { low: 1, high: 5 };

/** One person seen twice: the same item or items of a view, in the same order. */
export interface SeenTwice {
  before: readonly number[];
  after: readonly number[];
}

/**
 * How much a view changed, of people who have it at both times, in steps summed over their items: a mean change per
 * person and item is `sum / (n · items)`. Items are added before telling, so that their overall is whole steps; an
 * overall and its items are never both told, nor the views before or after.
 *
 * @param people how many different people gave the views
 * @returns undefined when too few did
 */
export function toldChange(
  seen: readonly SeenTwice[],
  items: number,
  protection: Protection,
  people?: number,
): ToldSum | undefined {
  return toldSum(
    seen.map(({ before, after }) => stepsBetween(before, after, items)),
    changeScale(items),
    protection,
    people,
  );
}

/** From all the way down to all the way up, on so many items: -4 to 4 on one. */
export function changeScale(items: number): AnswerScale {
  const most = items * (VIEW.high - VIEW.low);
  return { low: -most, high: most };
}

/**
 * How far one person's view went up, summed over its items.
 *
 * @throws RangeError for a view with another number of items, or off the scale: it would move the ends
 */
export function stepsBetween(before: readonly number[], after: readonly number[], items: number): number {
  return total(after, items) - total(before, items);
}

function total(view: readonly number[], items: number): number {
  if (view.length !== items || !view.every(isPoint))
    throw new RangeError(`not a view of ${items} from ${VIEW.low} to ${VIEW.high}: ${view.join(', ')}`);
  return view.reduce((sum, point) => sum + point, 0);
}

const isPoint = (point: number) => Number.isInteger(point) && point >= VIEW.low && point <= VIEW.high;
