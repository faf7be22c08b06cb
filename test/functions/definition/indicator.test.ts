import { describe, expect, it } from 'vitest';
import { whyNotMeasurable } from '../../../functions/definition/checks/measurable.ts';
import { Indicator, SCALES } from '../../../functions/definition/indicator.ts';
import { reportWords } from '../../../functions/evaluation/document/words.ts';

const asked = { managerView: false, pulses: 6 };
const problem = (indicator: unknown, target: number, more: { baseline?: number } = {}, about = asked) =>
  whyNotMeasurable({ indicator: Indicator.parse(indicator), target, ...more }, about);

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

  it('has a name in both languages', () => {
    for (const measure of Object.keys(SCALES)) {
      expect(reportWords.en.measure).toHaveProperty(measure);
      expect(reportWords.fr.measure).toHaveProperty(measure);
    }
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

  it.each(['openness', 'helpfulness', 'meetingsPerPair'])('about %s needs pulses', (measure) => {
    expect(problem({ measure }, 1, {}, { managerView: false, pulses: 0 })).toContain('checkIns.pulses');
  });

  it('of HR’s own may have any target', () => {
    const falls = { measure: 'reported', name: 'Departures', unit: '%', better: 'lower' };
    expect(problem(falls, 1e9, { baseline: 2e9 })).toBeUndefined();
  });
});
