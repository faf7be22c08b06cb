import { masked } from './masked.ts';
import type { Masked, Score } from './report.ts';
import {
  classifyRecommendations,
  recommendationInterval,
  recommendationScore,
} from './statistics/recommendation-score.ts';

/**
 * Below twenty answers the score says next to nothing: its interval spans sixty points at twenty. With a high
 * threshold the rounding below would leave nothing of it either.
 */
export const fewestAnswersForScore = (threshold: number) => Math.max(20, 4 * threshold);

/**
 * The recommendation score, rounded to a step that is worth at least `threshold` answers: an exact score of +95
 * among twenty people would tell that precisely one of them hesitated. The interval is rounded outwards.
 */
export function scoreFigure(answers: readonly number[], threshold: number): Score | Masked {
  const n = answers.length;
  if (n < threshold) return masked('belowThreshold');
  if (n < fewestAnswersForScore(threshold)) return masked('needsMoreAnswers');
  const step = 5 * Math.ceil((20 * threshold) / n);
  const classes = classifyRecommendations(answers);
  const { low, high } = recommendationInterval(classes);
  return {
    kind: 'score',
    n,
    score: within(step * Math.round(recommendationScore(classes) / step)),
    interval: { low: within(step * Math.floor(low / step)), high: within(step * Math.ceil(high / step)) },
    step,
  };
}

const within = (score: number) => Math.min(100, Math.max(-100, score)) + 0;
