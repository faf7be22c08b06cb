import { describe, expect, it } from 'vitest';
import { figureText } from '../../../functions/evaluation/document/figure-text.ts';
import { reportWords } from '../../../functions/evaluation/document/words.ts';
import { shareFigure } from '../../../functions/evaluation/figures/share-figure.ts';
import type { Figure } from '../../../functions/evaluation/report.ts';
import { numbersIn } from '../../../functions/locales/numbers.ts';
import { range } from './small-cohort.ts';

const english = { words: reportWords.en, numbers: numbersIn('en'), threshold: 5 };
const french = { words: reportWords.fr, numbers: numbersIn('fr'), threshold: 5 };
const say = (figure: Figure, language = english) => figureText(figure, language);
const share = (yes: number, n: number) =>
  shareFigure(
    range(n).map((i) => i < yes),
    n + 3,
    5,
  );

describe('a share', () => {
  it('is a count below twenty answers, without a percentage', () => {
    expect(say(share(9, 14))).toEqual({ value: '9 of 14', note: '14 of 17 answered' });
    expect(say(share(13, 14)).value).toBe('at least 12 of 14');
    expect(say(share(1, 14)).value).toBe('at most 2 of 14');
  });

  it('is a percentage from twenty on', () => {
    expect(say(share(12, 20))).toEqual({ value: '60%', note: '12 of 20, 23 asked' });
    expect(say(share(12, 20), french)).toEqual({
      value: '60\u00a0%',
      note: '12 sur 20, 23 interrogées',
    });
  });

  it('is a bound where the exact number would point at a few', () => {
    expect(say(share(199, 200)).value).toBe('at least 99%');
    expect(say(share(1, 200)).value).toBe('at most 1%');
  });
});

it('says why something is not shown', () => {
  expect(say(share(3, 4))).toEqual({ value: 'Not shown: fewer than 5 people answered' });
});

it('signs changes and gives what they rest on', () => {
  const change: Figure = {
    kind: 'change',
    n: 18,
    asked: 20,
    change: { low: 0.94, high: 0.94 },
  };
  expect(say(change)).toEqual({ value: '+0.94', note: '18 of 20 answered' });
  expect(say({ ...change, change: { low: -4, high: -0.2 } }).value).toBe('at most −0.2');
  expect(say({ ...change, change: { low: 0.2, high: 0.6 } }).value).toBe('+0.2 to +0.6');
});
