import { describe, expect, it } from 'vitest';
import { figureText } from '../../../functions/evaluation/document/figure-text.ts';
import { reportWords } from '../../../functions/evaluation/document/words.ts';
import { shareFigure } from '../../../functions/evaluation/figures/share.ts';
import type { Figure } from '../../../functions/evaluation/report.ts';
import { numbersIn } from '../../../functions/locales/numbers.ts';

const english = { words: reportWords.en, numbers: numbersIn('en'), threshold: 5 };
const french = { words: reportWords.fr, numbers: numbersIn('fr'), threshold: 5 };
const say = (figure: Figure, language = english) => figureText(figure, 'meetings', language);

describe('a share', () => {
  it('is a count below twenty answers, without a percentage', () => {
    expect(say(shareFigure(9, 14, 5))).toEqual({ value: '9 of 14' });
    expect(say(shareFigure(13, 14, 5))).toEqual({ value: 'at least 10 of 14' });
    expect(say(shareFigure(1, 14, 5))).toEqual({ value: 'at most 4 of 14' });
    expect(say(shareFigure(5, 7, 5))).toEqual({ value: 'at least 4 of 7' });
  });

  it('is a percentage with its interval from twenty on', () => {
    expect(say(shareFigure(12, 20, 5))).toEqual({ value: '60%', note: '12 of 20, 95% interval: 38% to 79%' });
    expect(say(shareFigure(12, 20, 5), french)).toEqual({
      value: '60\u00a0%',
      note: '12 sur 20, intervalle à 95\u202f%\u00a0: 38\u00a0% à 79\u00a0%',
    });
  });

  it('is a bound where the exact number would point at a few', () => {
    expect(say(shareFigure(198, 200, 5)).value).toBe('at least 98%');
    expect(say(shareFigure(1, 200, 5)).value).toBe('at most 2%');
  });
});

it('says why something is not shown', () => {
  expect(say(shareFigure(3, 4, 5))).toEqual({ value: 'Not shown: fewer than 5 people' });
});

it('signs changes and gives what they rest on', () => {
  const change: Figure = {
    kind: 'change',
    n: 18,
    before: 2.91,
    after: 3.85,
    change: 0.94,
    interval: { low: -0.05, high: 1.14 },
  };
  expect(say(change)).toEqual({
    value: '+0.9',
    note: '95% interval: −0.1 to +1.1, from 2.9 to 3.9, 18 answers',
  });
});
