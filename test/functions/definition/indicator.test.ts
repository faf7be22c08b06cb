import { describe, expect, it } from 'vitest';
import { whyNotMeasurable } from '../../../functions/definition/checks/measurable.ts';
import { Indicator, isShareOfAnswers, SCALES } from '../../../functions/definition/indicator.ts';
import { reportWords } from '../../../functions/evaluation/document/words.ts';

const asked = { managerView: false, pulses: 6 };
const problem = (indicator: unknown, target: number, more: { baseline?: number } = {}, about = asked) =>
  whyNotMeasurable({ indicator: Indicator.parse(indicator), target, ...more }, about)?.en;

describe('an indicator', () => {
  it.each(['a better culture', { measure: 'happiness' }, undefined, 7])(
    'is refused with reason and remedy when it measures nothing: %j',
    (indicator) => {
      const { error } = Indicator.safeParse(indicator);
      expect(error?.issues[0]?.message).toMatch(
        /^cannot be measured: .*goalAttainment.*"measure": "reported"/,
      );
    },
  );

  it('is about mentees unless it says otherwise', () => {
    expect(Indicator.parse({ measure: 'openness' })).toEqual({ measure: 'openness', side: 'mentee' });
  });

  it('may be a figure of HR’s own that should fall', () => {
    expect(
      Indicator.parse({ measure: 'reported', name: 'Departures', unit: '%', better: 'lower' }).measure,
    ).toBe('reported');
  });

  it.each([1, 5, 60])('may be the share of pairs that met at least %d times', (atLeast) => {
    expect(Indicator.parse({ measure: 'pairsMeeting', atLeast })).toEqual({
      measure: 'pairsMeeting',
      atLeast,
    });
  });

  it.each([undefined, 0, 61, 2.5, '5'])('cannot be the pairs that met %j times', (atLeast) => {
    expect(Indicator.safeParse({ measure: 'pairsMeeting', atLeast }).success).toBe(false);
  });

  it('has a name in both languages', () => {
    for (const measure of Object.keys(SCALES)) {
      expect(reportWords.en.measure).toHaveProperty(measure);
      expect(reportWords.fr.measure).toHaveProperty(measure);
    }
  });
});

describe('a share of answers', () => {
  it.each([{ measure: 'goalAttainment' }, { measure: 'openness', side: 'mentor' }])('is %j', (indicator) => {
    expect(isShareOfAnswers(Indicator.parse(indicator))).toBe(true);
  });

  it.each([
    { measure: 'responseRate' },
    { measure: 'pairsActiveAtEnd' },
    { measure: 'pairsMeeting', atLeast: 5 },
    { measure: 'recommendScore' },
    { measure: 'selfViewChange' },
  ])('is not %j', (indicator) => {
    expect(isShareOfAnswers(Indicator.parse(indicator))).toBe(false);
  });
});

describe('an objective', () => {
  it('can be measured when the cohort asks for it', () => {
    expect(problem({ measure: 'goalAttainment' }, 0.7)).toBeUndefined();
    expect(
      problem({ measure: 'managerViewChange' }, 0.3, {}, { managerView: true, pulses: 0 }),
    ).toBeUndefined();
  });

  it.each([
    [{ measure: 'goalAttainment' }, 75, {}, 'write 0.75 for 75 %'],
    [{ measure: 'goalAttainment' }, 0.7, { baseline: 70 }, 'write 0.75 for 75 %'],
    [{ measure: 'selfViewChange' }, 6, {}, 'between -4 and 4'],
    [{ measure: 'recommendScore' }, 120, {}, 'between -100 and 100'],
    [{ measure: 'managerViewChange' }, 0.3, {}, 'evaluation.managerView'],
    [{ measure: 'goalAttainment' }, 0.6, { baseline: 0.7 }, 'not better than the baseline'],
    [
      { measure: 'reported', name: 'Departures', unit: '%', better: 'lower' },
      14,
      { baseline: 10 },
      'not better',
    ],
  ])('%j with target %d and %j is refused', (indicator, target, more, reason) => {
    expect(problem(indicator, target, more)).toContain(reason);
  });

  it.each([
    { measure: 'openness' },
    { measure: 'helpfulness' },
    { measure: 'meetingsPerPair' },
    { measure: 'pairsMeeting', atLeast: 1 },
  ])('about $measure needs pulses', (indicator) => {
    expect(problem(indicator, 1, {}, { managerView: false, pulses: 0 })).toContain('checkIns.pulses');
  });

  // The pulse's highest answer is "three times or more", and two pulses tell of six meetings at most.
  it.each([
    [{ measure: 'pairsMeeting', atLeast: 6 }, { measure: 'pairsMeeting', atLeast: 7 }, 0.9, 0.9],
    [{ measure: 'meetingsPerPair' }, { measure: 'meetingsPerPair' }, 6, 6.5],
  ])('cannot aim for more meetings than the pulses can tell: %j', (told, untold, target, beyond) => {
    const twoPulses = { managerView: false, pulses: 2 };
    expect(problem(told, target, {}, twoPulses)).toBeUndefined();
    expect(problem(untold, beyond, {}, twoPulses)).toMatch(/can count 6 meetings at most.*add pulses/);
  });

  it('about pairs that meet has a share as its target', () => {
    expect(problem({ measure: 'pairsMeeting', atLeast: 5 }, 0.9)).toBeUndefined();
    expect(problem({ measure: 'pairsMeeting', atLeast: 5 }, 90)).toContain('write 0.75 for 75 %');
  });

  it('of HR’s own may have any target', () => {
    const falls = { measure: 'reported', name: 'Departures', unit: '%', better: 'lower' };
    expect(problem(falls, 1e9, { baseline: 2e9 })).toBeUndefined();
  });
});
