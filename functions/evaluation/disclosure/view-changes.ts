import type { AnswerScale } from './told-sum.ts';

/** The points of the scale a view of somebody is given on. */
const VIEW: AnswerScale = { low: 1, high: 5 };

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
