import type { CommentRecord } from '../../../../../functions/evaluation/data.ts';
import type { OutsideObjective } from '../../../../../functions/stages/evaluation/before-report/outside-figures.ts';
import type { QuotableComment } from '../../../../../functions/stages/evaluation/before-report/quotable-comments.ts';

/** An objective whose figure HR brings. */
export const outside = (id: string, target = 10): OutsideObjective => ({
  id,
  statement: 'Fewer new managers leave',
  indicator: { measure: 'reported', name: { en: 'Departures', fr: 'Départs' }, unit: '%', better: 'lower' },
  target,
});

/** So many comments of a group by so many authors in turn, with ids as long as real ones. */
export function comments(
  { side, about }: Pick<CommentRecord, 'side' | 'about'>,
  { of, by }: { of: number; by: number },
): QuotableComment[] {
  return Array.from({ length: of }, (_, n) => ({
    id: `${side === 'mentee' ? 'e' : 'a'}${about === 'success' ? '0' : '1'}${String(n).padStart(10, '0')}`,
    author: `${side}-${n % by}`,
    side,
    about,
    text: `J’ai confié un dossier entier à une collègue (${n}).`,
  }));
}
