import type { Masked, Score } from '../report.ts';
import type { Interval } from '../statistics/interval.ts';
import {
  classifyRecommendations,
  recommendationInterval,
  recommendationScore,
} from '../statistics/recommendation-score.ts';
import { isSafeSplit } from './disclosure.ts';
import { masked } from './masked.ts';

/**
 * Below twenty answers the score says next to nothing: its interval spans sixty points at twenty. With a high
 * threshold the rounding below would leave nothing of it either.
 */
export const fewestAnswersForScore = (threshold: number) => Math.max(20, 4 * threshold);

/** They divide 100: otherwise the last step below it would be a narrow one, and tell more. */
const STEPS = [5, 10, 20, 25, 50];

/**
 * The recommendation score. When promoters, passives or detractors are few, an exact one would tell how few
 * (+95 among twenty people is one who hesitated): then it is rounded to a step that is worth at least `threshold`
 * answers, and the interval is that of the rounded score.
 */
export function scoreFigure(answers: readonly number[], threshold: number): Score | Masked {
  const n = answers.length;
  if (n < threshold) return masked('belowThreshold');
  if (n < fewestAnswersForScore(threshold)) return masked('needsMoreAnswers');
  const classes = classifyRecommendations(answers);
  const score = recommendationScore(classes);
  if (isSafeSplit(Object.values(classes), threshold))
    return { kind: 'score', n, score: Math.round(score), interval: whole(recommendationInterval(classes)) };
  const step = STEPS.find((candidate) => candidate >= (100 * threshold) / n) ?? 50;
  const rounded = within(step * Math.round(score / step));
  return { kind: 'score', n, score: rounded, interval: intervalOfRounded(rounded, step, n) };
}

/** Of every cohort with this rounded score, from the lowest to the highest: as if nobody had been indifferent. */
function intervalOfRounded(score: number, step: number, n: number): Interval {
  const extreme = (value: number) => {
    const promoters = (n * (1 + within(value) / 100)) / 2;
    return recommendationInterval({ promoters, passives: 0, detractors: n - promoters });
  };
  return whole({ low: extreme(score - step / 2).low, high: extreme(score + step / 2).high });
}

const whole = ({ low, high }: Interval): Interval => ({ low: Math.floor(low), high: Math.ceil(high) });

const within = (score: number) => Math.min(100, Math.max(-100, score)) + 0;
