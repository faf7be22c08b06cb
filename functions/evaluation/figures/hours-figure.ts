import { MOST_HOURS } from '../../forms/questions/hours-spent.ts';
import { meanOf, toldSum } from '../disclosure/told-sum.ts';
import type { Masked, Mean } from '../report.ts';
import { masked } from './masked.ts';

/** Hours spent, on average: whole ones, up to the most that the form takes, which everybody knows. */
export function hoursFigure(hours: readonly number[], asked: number, threshold: number): Mean | Masked {
  const whole = hours.map((spent) => Math.min(MOST_HOURS, Math.round(spent)));
  const told = toldSum(whole, { low: 0, high: MOST_HOURS }, { threshold });
  return told ? { kind: 'mean', n: told.n, asked, mean: meanOf(told) } : masked('tooFew');
}
