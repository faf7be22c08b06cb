import { ViewItem } from '../../definition/indicator.ts';
import type { EvaluationData, View, ViewsRecord } from '../data.ts';
import type { Change, Changes, Masked, ViewChanges } from '../report.ts';
import {
  changeFigure,
  type FullView,
  lookingBackFigure,
  type SeenThrice,
  type SeenTwice,
} from './change-figure.ts';
import { masked } from './masked.ts';

const ITEMS = ViewItem.options;

/** Before and after, of the people who have both and answered every item: all figures are about the same people. */
export function changes(data: EvaluationData): Changes {
  const { selfViews, managerViews, managerViewsAsked, pairs, anonymity } = data;
  const asked = new Set(pairs.map(({ mentee }) => mentee)).size;
  const base = { asked, threshold: anonymity.scores };
  return {
    selfView: viewChanges(selfViews, 'start', base),
    selfViewLookingBack: lookingBack(selfViews, base),
    managerView: viewChanges(managerViews, 'start', { ...base, asked: managerViewsAsked }),
  };
}

interface Base {
  asked: number;
  threshold: number;
}

/**
 * The then-test shares the view at the end with the change from the start. Beside it, it is told of the same people only
 * and where the two leave nobody's answer open to be worked out; by itself, where that change is not told.
 */
function lookingBack(records: readonly ViewsRecord[], base: Base): ViewChanges {
  const fromStart = records.filter((record) => seenTwice(record, 'start'));
  if (fromStart.length < base.threshold) return viewChanges(records, 'lookingBack', base);
  const thrice = fromStart.flatMap((record) => seenThrice(record) ?? []);
  if (thrice.length < fromStart.length) return ofItems(() => masked('tooClose'));
  return ofItems((item) => lookingBackFigure(thrice, item, base.asked, base.threshold));
}

function viewChanges(
  records: readonly ViewsRecord[],
  from: 'start' | 'lookingBack',
  { asked, threshold }: Base,
): ViewChanges {
  const seen = records.flatMap((record) => seenTwice(record, from) ?? []);
  return ofItems((item) => changeFigure(seen, item, asked, threshold));
}

function ofItems(of: (item: ViewItem) => Change | Masked): ViewChanges {
  const items = {
    giveFeedback: of('giveFeedback'),
    delegate: of('delegate'),
    decideWithIncompleteInformation: of('decideWithIncompleteInformation'),
    handleConflict: of('handleConflict'),
    explainDirection: of('explainDirection'),
    developOthers: of('developOthers'),
  };
  return { overall: overallOf(items), items };
}

/** From the told items alone: from the answers it would be one more figure of the same answers. */
function overallOf(items: Record<ViewItem, Change | Masked>): Change | Masked {
  const told = ITEMS.map((item) => items[item]);
  const [first = masked('notMeasured')] = told;
  const untold = told.find((figure) => figure.kind === 'masked');
  if (untold || first.kind === 'masked') return untold ?? first;
  const { n } = first;
  // Sums are whole: added as such, they carry no rounding into the mean.
  const mean = (end: 'low' | 'high') =>
    told.reduce(
      (sum, figure) => sum + (figure.kind === 'change' ? Math.round(figure.change[end] * n) : 0),
      0,
    ) /
    (ITEMS.length * n);
  return { ...first, change: { low: mean('low'), high: mean('high') } };
}

function seenTwice(record: ViewsRecord, from: 'start' | 'lookingBack'): SeenTwice | undefined {
  const { author = record.mentee } = record;
  const [before, after] = [record[from], record.end];
  return before && after && isFull(before) && isFull(after) ? { author, before, after } : undefined;
}

function seenThrice({ start, end, lookingBack: then }: ViewsRecord): SeenThrice | undefined {
  return start && end && then && isFull(start) && isFull(end) && isFull(then)
    ? { start, end, then }
    : undefined;
}

function isFull(view: View): view is FullView {
  return ITEMS.every((item) => view[item] !== undefined);
}
