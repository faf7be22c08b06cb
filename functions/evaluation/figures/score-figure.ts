import { toldScore } from '../disclosure/told-score.ts';
import type { Masked, Score } from '../report.ts';
import { masked } from './masked.ts';

/** The recommendation score as far as it may be told. */
export function scoreFigure(answers: readonly number[], asked: number, threshold: number): Score | Masked {
  const told = toldScore(answers, { threshold });
  return told ? { kind: 'score', n: told.n, asked, score: told.score } : masked('tooFew');
}
