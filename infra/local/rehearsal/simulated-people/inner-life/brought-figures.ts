import type { Control } from '../page.ts';
import type { Situation } from '../situation.ts';

const FIGURE = 'figure-';

export const isOutsideFigure = ({ name }: Control) => name.startsWith(FIGURE);

/**
 * What HR finds in its own books by the end of the cohort: the first figure that is asked for, a tenth or less above or
 * below the target, which the page names first. Others are closed with the year only, too late for the report.
 *
 * @returns undefined where the field stays empty
 */
export function broughtFigure({ name, note }: Control, { page, form }: Situation, draw: number) {
  if (form.controls.find(isOutsideFigure)?.name !== name) return undefined;
  const [typed = '0'] = /-?\d+(?:[.,]\d+)?/.exec(note.replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3})/g, '')) ?? [];
  const near = Number(typed.replace(',', '.')) * (0.9 + 0.2 * draw);
  // In whole numbers, as such figures mostly are.
  const value = String(Math.abs(near) >= 10 ? Math.round(near) : Number(near.toFixed(2)));
  return page.language === 'fr' ? value.replace('.', ',') : value;
}
