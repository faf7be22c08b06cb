import { type Protection, peopleAtAnEnd, suffices } from './end-people.ts';
import { isExact, type ToldRange, type ToldSum, toldRange } from './told-sum.ts';
import { changeScale, stepsBetween } from './view-changes.ts';

/** One person's three views of the same item or items: at the start, at the end, and of the start at the end. */
export interface SeenThrice {
  start: readonly number[];
  end: readonly number[];
  lookingBack: readonly number[];
}

export interface ToldTwoChanges {
  /** From start to end. */
  change: ToldSum;
  /** From how people see their start at the end: the then-test. */
  lookingBack: ToldSum | undefined;
}

/**
 * Before and after with the then-test beside it, as one figure of the same people's three views. Both changes share the
 * end: subtracted, they tell how differently the start is seen. Told each by itself they give answers away from six
 * people on. Therefore the then-test is told only where that difference, too, could be told exactly; whether it is, says
 * nothing of anybody, as enumerated for every class. The change itself is told as ever.
 *
 * @param seen one record a person, as it was enumerated for: views of themselves
 * @returns undefined when too few did
 */
export function toldTwoChanges(
  seen: readonly SeenThrice[],
  items: number,
  protection: Protection,
): ToldTwoChanges | undefined {
  const sums = { change: 0, lookingBack: 0 };
  for (const { start, end, lookingBack } of seen) {
    sums.change += stepsBetween(start, end, items);
    sums.lookingBack += stepsBetween(lookingBack, end, items);
  }
  const n = seen.length;
  if (!suffices(n, n, protection)) return undefined;
  const { change, lookingBack } = toldRangesOfChanges(sums, n, items, protection);
  return { change: { n, sum: change }, lookingBack: lookingBack && { n, sum: lookingBack } };
}

/**
 * What is told of the two sums.
 *
 * @param change sum of end minus start
 * @param lookingBack sum of end minus the start as seen at the end
 */
export function toldRangesOfChanges(
  { change, lookingBack }: { change: number; lookingBack: number },
  n: number,
  items: number,
  protection: Protection,
): { change: ToldRange; lookingBack: ToldRange | undefined } {
  const endPeople = peopleAtAnEnd(protection.threshold, protection.mostRecordsOfOneAuthor);
  const range = (sum: number) => toldRange(sum, n, changeScale(items), endPeople);
  return {
    change: range(change),
    lookingBack: isExact(range(change - lookingBack)) ? range(lookingBack) : undefined,
  };
}
