import { toldCount } from '../disclosure/told-count.ts';
import type { Masked, Share } from '../report.ts';
import { masked } from './masked.ts';

/** How many of those who answered said yes, as far as it may be told. Each of them answered once. */
export function shareFigure(answers: readonly boolean[], asked: number, threshold: number): Share | Masked {
  const told = toldCount(answers, { threshold });
  return told ? { kind: 'share', n: told.n, asked, count: told.sum } : masked('tooFew');
}
