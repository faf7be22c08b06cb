import { ViewItem } from '../../definition/indicator.ts';
import type { EvaluationData, View, ViewsRecord } from '../data.ts';
import type { Change, Changes, Direction, Masked, ViewChanges } from '../report.ts';
import { changeFigure, type FullView, type SeenTwice } from './change-figure.ts';
import { mayStandTogether } from './disclosure.ts';
import { masked } from './masked.ts';

const ITEMS = ViewItem.options;

/**
 * Before and after, of the people who have both and answered every item: then all figures are about the same
 * people and none can be subtracted from another.
 */
export function changes(data: EvaluationData): Changes {
  const threshold = data.anonymity.scores;
  const fromStart = data.selfViews.filter((record) => seenTwice(record, 'start'));
  // Both share the view at the end. While the first is published, the second is about people of the first.
  const candidates = fromStart.length < threshold ? data.selfViews : fromStart;
  const lookingBack = candidates.filter((record) => seenTwice(record, 'lookingBack'));
  const apart =
    fromStart.length < threshold || mayStandTogether(fromStart.length, lookingBack.length, threshold);
  return {
    selfView: viewChanges(data.selfViews, 'start', threshold),
    selfViewLookingBack: apart
      ? viewChanges(lookingBack, 'lookingBack', threshold)
      : allItems(lookingBack.length, threshold, () => masked('remainder')),
    managerView: viewChanges(data.managerViews, 'start', threshold),
  };
}

function viewChanges(
  records: readonly ViewsRecord[],
  from: 'start' | 'lookingBack',
  threshold: number,
): ViewChanges {
  const seen = records.flatMap((record) => seenTwice(record, from) ?? []);
  const before = records.filter((record) => record[from] !== undefined).length;
  return allItems(before, threshold, (score) => changeFigure(seen, score, threshold));
}

function seenTwice(record: ViewsRecord, from: 'start' | 'lookingBack'): SeenTwice | undefined {
  const [before, after] = [record[from], record.end];
  return before && after && isFull(before) && isFull(after) ? { before, after } : undefined;
}

function isFull(view: View): view is FullView {
  return ITEMS.every((item) => view[item] !== undefined);
}

function allItems(
  before: number,
  threshold: number,
  figure: (score: (view: FullView) => number) => Change | Direction | Masked,
): ViewChanges {
  const of = (item: ViewItem) => figure((view) => view[item]);
  return {
    before: before < threshold ? { low: 0, high: threshold - 1 } : { low: before, high: before },
    overall: figure((view) => ITEMS.reduce((sum, item) => sum + view[item], 0) / ITEMS.length),
    items: {
      giveFeedback: of('giveFeedback'),
      delegate: of('delegate'),
      decideWithIncompleteInformation: of('decideWithIncompleteInformation'),
      handleConflict: of('handleConflict'),
      explainDirection: of('explainDirection'),
      developOthers: of('developOthers'),
    },
  };
}
