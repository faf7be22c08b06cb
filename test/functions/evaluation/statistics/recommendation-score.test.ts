import { describe, expect, it } from 'vitest';
import {
  classifyRecommendations,
  recommendationInterval,
  recommendationScore,
} from '../../../../functions/evaluation/statistics/recommendation-score.ts';

describe('recommendation score', () => {
  it('sorts 0 to 6, 7 and 8, 9 and 10', () => {
    expect(classifyRecommendations([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toEqual({
      promoters: 2,
      passives: 2,
      detractors: 7,
    });
  });

  it('is the share of promoters less that of detractors', () => {
    expect(recommendationScore({ promoters: 12, passives: 4, detractors: 4 })).toBe(40);
    expect(recommendationScore({ promoters: 0, passives: 0, detractors: 3 })).toBe(-100);
  });

  it('has the interval of the adjusted Wald method', () => {
    // By hand: n 39, 16.75/39 less 8.75/39 is 0.205128; variance (25.5/39 - 0.042078)/39 is 0.0156865.
    const { low, high } = recommendationInterval({ promoters: 16, passives: 12, detractors: 8 });
    expect(low).toBeCloseTo(-4.03, 1);
    expect(high).toBeCloseTo(45.06, 1);
  });

  it('spans about sixty points at twenty answers', () => {
    const { low, high } = recommendationInterval({ promoters: 10, passives: 6, detractors: 4 });
    expect(high - low).toBeGreaterThan(55);
    expect(high - low).toBeLessThan(70);
  });

  it('keeps within the scale and stays uncertain when all agree', () => {
    const { low, high } = recommendationInterval({ promoters: 20, passives: 0, detractors: 0 });
    expect(high).toBeLessThanOrEqual(100);
    expect(low).toBeLessThan(90);
  });
});
