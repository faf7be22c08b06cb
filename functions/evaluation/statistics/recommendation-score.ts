import { type Interval, Z_95 } from './interval.ts';

/** How many would recommend (9 or 10 of 10), are indifferent (7, 8), or advise against (0 to 6). */
export interface Recommendation {
  promoters: number;
  passives: number;
  detractors: number;
}

/** Reichheld's classes of the question "0 to 10, how likely are you to recommend". */
export function classifyRecommendations(answers: readonly number[]): Recommendation {
  const promoters = answers.filter((answer) => answer >= 9).length;
  const detractors = answers.filter((answer) => answer <= 6).length;
  return { promoters, passives: answers.length - promoters - detractors, detractors };
}

/** Share of promoters minus share of detractors, from -100 to 100; NaN without answers. */
export function recommendationScore({ promoters, passives, detractors }: Recommendation): number {
  return (100 * (promoters - detractors)) / (promoters + passives + detractors);
}

/**
 * Its 95 % interval, by the adjusted Wald method of Agresti and Min for a difference of two shares of the same
 * people, as Rocks (2016, "Interval estimation for the Net Promoter Score") found best for it: three answers are
 * added, 3/4 to promoters, 3/4 to detractors, 3/2 to passives.
 */
export function recommendationInterval({ promoters, passives, detractors }: Recommendation): Interval {
  const n = promoters + passives + detractors + 3;
  const up = (promoters + 0.75) / n;
  const down = (detractors + 0.75) / n;
  const score = up - down;
  const spread = Z_95 * Math.sqrt((up + down - score ** 2) / n);
  return { low: Math.max(-100, 100 * (score - spread)), high: Math.min(100, 100 * (score + spread)) };
}
