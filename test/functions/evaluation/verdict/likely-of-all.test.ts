import { describe, expect, it } from 'vitest';
import { YES_OR_NO } from '../../../../functions/evaluation/disclosure/told-count.ts';
import { toldRange } from '../../../../functions/evaluation/disclosure/told-sum.ts';
import { isLikelyOfAll } from '../../../../functions/evaluation/verdict/likely-of-all.ts';
import { type JudgedFigure, verdictOn } from '../../../../functions/evaluation/verdict/verdict.ts';

function figure(yes: number, answered: number, asked: number, target: number): JudgedFigure {
  return { told: toldRange(yes, answered, YES_OR_NO, 2), answered, asked, target, scale: YES_OR_NO };
}

const likely = (judged: JudgedFigure) => isLikelyOfAll(verdictOn(judged), judged);

describe('a verdict among those who answered', () => {
  it('is likely of all where the silent would have to be quite unlike the others', () => {
    expect(likely(figure(30, 34, 40, 0.8))).toBe(true);
    expect(likely(figure(28, 34, 60, 0.8))).toBe(false);
    expect(likely(figure(25, 34, 40, 0.8))).toBe(false);
    expect(likely(figure(22, 34, 60, 0.8))).toBe(true);
  });

  it('is not, where it is none', () => {
    expect(likely(figure(34, 34, 40, 0.5))).toBe(false);
    expect(likely(figure(4, 34, 40, 0.5))).toBe(false);
    expect(isLikelyOfAll('metAmongAnswered', { ...figure(30, 34, 40, 0.8), told: undefined })).toBe(false);
    expect(
      isLikelyOfAll('metAmongAnswered', { ...figure(30, 34, 40, 0.8), scale: { low: 1, high: 5 } }),
    ).toBe(false);
  });

  it('does not narrow the told range: all counts in it get the same word', () => {
    for (let asked = 12; asked <= 24; asked++)
      for (const percent of [70, 75, 80, 85, 90]) {
        const words = [10, 11, 12].map((yes) => likely(figure(yes, 12, asked, percent / 100)));
        expect(new Set(words).size).toBe(1);
      }
  });
});
