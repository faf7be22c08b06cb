import type { ViewItem } from '../../definition/indicator.ts';
import { toldOfAuthors } from '../disclosure/told-of-authors.ts';
import { meanOf } from '../disclosure/told-sum.ts';
import { toldTwoChanges } from '../disclosure/told-two-changes.ts';
import { changeScale, stepsBetween } from '../disclosure/view-changes.ts';
import type { Change, Masked } from '../report.ts';
import { masked } from './masked.ts';

export type FullView = Readonly<Record<ViewItem, number>>;

/** One mentee seen at two times by the same author: themselves, or their manager. */
export interface SeenTwice {
  author: string;
  before: FullView;
  after: FullView;
}

/** Views are answered on 1 to 5, so that nobody can change by more. */
export const VIEW_CHANGE = changeScale(1);

/**
 * By how much they changed in one behaviour, on average. How they stood before and after is not told beside it: each
 * view would be in two figures, and of ten people "before: 4.9" is one who said 4.
 */
export function changeFigure(
  seen: readonly SeenTwice[],
  item: ViewItem,
  asked: number,
  threshold: number,
): Change | Masked {
  if (seen.length === 0) return masked('notMeasured');
  const told = toldOfAuthors(
    seen.map(({ author, before, after }) => ({
      author,
      answer: stepsBetween([before[item]], [after[item]], 1),
    })),
    VIEW_CHANGE,
    threshold,
  );
  return told ? { kind: 'change', n: told.n, asked, change: meanOf(told) } : masked('tooFew');
}

/** One mentee's own views: at the start, at the end, and of the start at the end. */
export interface SeenThrice {
  start: FullView;
  end: FullView;
  then: FullView;
}

/** By how much they changed as they see it at the end, beside the change from the start of the same people. */
export function lookingBackFigure(
  seen: readonly SeenThrice[],
  item: ViewItem,
  asked: number,
  threshold: number,
): Change | Masked {
  const views = seen.map(({ start, end, then }) => ({
    start: [start[item]],
    end: [end[item]],
    lookingBack: [then[item]],
  }));
  const told = toldTwoChanges(views, 1, { threshold });
  if (!told) return masked('tooFew');
  if (!told.lookingBack) return masked('tooClose');
  return { kind: 'change', n: told.lookingBack.n, asked, change: meanOf(told.lookingBack) };
}
