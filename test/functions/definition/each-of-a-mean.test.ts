import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whyNotByAMean } from '../../../functions/definition/checks/each-of-a-mean.ts';
import { namedShare } from '../../../functions/definition/checks/named-share.ts';
import { saidOfEach } from '../../../functions/definition/checks/said-of-each.ts';
import { Indicator } from '../../../functions/definition/indicator.ts';

const PROMISES_EACH = {
  en: [
    'Each pair meets at least five times',
    'Every pair meets five times',
    'Each and every pair meets five times',
    'Every single pair meets five times',
    'Each of the pairs meets five times',
    'Each one of our pairs meets every month',
    'All pairs meet five times',
    'All of the pairs meet five times',
    'We want all our 20 mentoring pairs to meet five times',
    'All mentees meet their mentor five times',
    'The pairs all meet five times',
    'Pairs each meet five times',
    'Pairs meet five times each',
    'Everyone meets their partner five times',
    'Nine in every ten pairs meet five times',
    'No pair meets fewer than five times',
    'EACH\u00a0PAIR MEETS EACH OTHER FIVE TIMES',
    'Pairs, without exception, meet five times',
  ],
  fr: [
    'Chaque binôme se rencontre au moins cinq fois',
    'Chaque personne mentorée voit son mentor chaque mois',
    'Tous les binômes se rencontrent cinq fois',
    'Toutes les paires se rencontrent cinq fois',
    'Tous nos binômes se voient cinq fois',
    'Toutes se rencontrent cinq fois',
    'Les binômes se rencontrent tous au moins cinq fois',
    'Toutes et tous voient leur binôme cinq fois',
    'Chacun des binômes se rencontre cinq fois',
    'Chacune de nos paires se rencontre cinq fois',
    'Chacun d’entre eux voit son mentor cinq fois',
    'Tout binôme se rencontre cinq fois',
    'Aucun binôme ne se rencontre moins de cinq fois',
    'Tout le monde voit son mentor cinq fois',
    '90\u00a0% de tous les binômes se rencontrent cinq fois',
  ],
};

const PROMISES_A_MEAN = {
  en: [
    'Pairs meet five times',
    'Pairs meet each other at least five times',
    'Partners listen to each other’s views in five meetings',
    'Pairs meet every month',
    'Pairs meet every two weeks',
    'Pairs meet every other week',
    'Pairs meet five times each year',
    'Pairs meet for an hour each time, five times',
    'Each of the five meetings takes an hour',
    'Five meetings per pair, for an hour each in a quiet room',
    'Pairs reach five meetings; mentors teach, mentees preach',
    'Five meetings per pair in all',
    'Pairs meet five times overall, all year round',
    'Each pair meets five times on average',
    'All pairs meet five times, on an average',
  ],
  fr: [
    'Les binômes se rencontrent cinq fois',
    'Les binômes se rencontrent chaque mois',
    'Les binômes se voient tous les mois',
    'Les binômes se voient toutes les deux semaines',
    'Les binômes se voient tous les quinze jours',
    'Tous deux se voient cinq fois',
    'Ils se voient tous les deux cinq fois',
    'Cinq rencontres par binôme, d’une heure chacune',
    'Chacun à son rythme, cinq rencontres par binôme',
    'Chacune des rencontres dure une heure',
    'Cinq rencontres par binôme en tout',
    'Tout au long du programme, les binômes se voient cinq fois',
    'Toutes les rencontres durent une heure',
    'Tous sites confondus, cinq rencontres par binôme',
    'En moyenne, chaque binôme se rencontre cinq fois',
    'Une moyenne de cinq rencontres sur tous les binômes',
  ],
};

describe('a statement', () => {
  describe.each(['en', 'fr'] as const)('in %s', (locale) => {
    it.each(PROMISES_EACH[locale])('promises something of each pair: %s', (text) => {
      expect(saidOfEach(text)).toBe(true);
      expect(saidOfEach({ en: 'Pairs meet', fr: 'On se rencontre', [locale]: text })).toBe(true);
    });

    it.each(PROMISES_A_MEAN[locale])('promises nothing of each pair: %s', (text) => {
      expect(saidOfEach(text)).toBe(false);
      expect(saidOfEach({ en: 'Pairs meet', fr: 'On se rencontre', [locale]: text })).toBe(false);
    });
  });

  it.each([
    ['90 % of all pairs meet five times', 0.9],
    ['62.5 per cent of all pairs', 0.625],
    ['87,5\u00a0% de tous les binômes', 0.875],
    ['Nine in ten of all pairs', 0.9],
    ['Nine pairs in every ten', 0.9],
    ['4 out of 5 of all our pairs', 0.8],
    ['Neuf binômes sur dix', 0.9],
    ['Trois sur quatre de tous les binômes', 0.75],
    ['Each pair meets five times', undefined],
    ['Chaque binôme se rencontre 5 fois sur six mois', undefined],
    ['Each pair meets 5 in 6 months', undefined],
    ['120 % of all pairs', undefined],
  ])('names a share: %s', (text, share) => {
    expect(namedShare(text)).toEqual(share);
  });
});

describe('an objective measured by a mean', () => {
  const indicator = Indicator.parse({ measure: 'meetingsPerPair' });
  const statement = {
    en: 'Each pair meets at least five times',
    fr: 'Chaque binôme se rencontre au moins cinq fois',
  };

  it('that promises something of each pair is told the fitting indicator and target', () => {
    expect(whyNotByAMean({ statement, indicator, target: 5 })?.en).toContain(
      '"indicator": {"measure":"pairsMeeting","atLeast":5}, "target": 1;',
    );
    expect(whyNotByAMean({ statement, indicator, target: 4.5, baseline: 3 })?.en).toMatch(
      /"atLeast":5}, "target": 1, and leave out the baseline/,
    );
    expect(whyNotByAMean({ statement: '80 % of all pairs meet', indicator, target: 0 })?.en).toContain(
      '"atLeast":1}, "target": 0.8;',
    );
  });

  it('is told what can be written as it stands, for every target the mean may have', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (target) => {
        const reason = whyNotByAMean({ statement, indicator, target });
        const json = /"indicator": ({[^}]*})/.exec(reason?.en ?? '')?.[1];
        const fitting = Indicator.parse(JSON.parse(json ?? ''));
        expect(fitting.measure === 'pairsMeeting' && fitting.atLeast >= Math.min(target, 60)).toBe(true);
      }),
    );
  });

  it('may say so of each pair when it counts pairs', () => {
    const counted = Indicator.parse({ measure: 'pairsMeeting', atLeast: 5 });
    expect(whyNotByAMean({ statement, indicator: counted, target: 1 })).toBeUndefined();
  });
});
