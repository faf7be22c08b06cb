import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { YES_OR_NO } from '../../../../functions/evaluation/disclosure/told-count.ts';
import { RECOMMENDATION } from '../../../../functions/evaluation/disclosure/told-score.ts';
import { toldRange } from '../../../../functions/evaluation/disclosure/told-sum.ts';
import { needed } from '../../../../functions/evaluation/verdict/needed.ts';
import { type OpinionVerdict, verdictOn } from '../../../../functions/evaluation/verdict/verdict.ts';

/** Ends of two people, as at a threshold of 5. */
function ofYes(yes: number, answered: number, asked: number, target: number): OpinionVerdict {
  const told = answered < 5 ? undefined : toldRange(yes, answered, YES_OR_NO, 2);
  return verdictOn({ told, answered, asked, target, scale: YES_OR_NO });
}

describe('the verdict on a share', () => {
  it.each<[string, Parameters<typeof ofYes>, OpinionVerdict]>([
    ['used at work, 8 of 8 answers of 11 asked', [8, 8, 11, 0.8], 'metOrJustShort'],
    ['five of five', [5, 5, 5, 0.7], 'metOrJustShort'],
    ['goals, 8 of 8 answers of 11 asked', [8, 8, 11, 0.7], 'metAmongAnswered'],
    ['mentors, 9 of 9 answers of 11 asked', [9, 9, 11, 0.75], 'metAmongAnswered'],
    ['500 people: 74 % at most, whatever the silent say', [220, 340, 460, 0.8], 'missed'],
    ['four answers', [4, 4, 4, 0.7], 'notTold'],
    ['9 answers of 20 asked', [9, 9, 20, 0.7], 'notRepresentative'],
    ['10 answers of 20 asked', [10, 10, 20, 0.7], 'metAmongAnswered'],
    ['16 of 17 of 20 asked', [16, 17, 20, 0.75], 'met'],
    ['a share that is the target exactly', [7, 10, 10, 0.7], 'met'],
    ['one less', [6, 10, 10, 0.7], 'missed'],
    ['12 of 17 of 20 asked: three silent could turn it', [12, 17, 20, 0.75], 'missedAmongAnswered'],
    ['nobody of six at a low target', [0, 6, 6, 0.3], 'missedOrJustMet'],
  ])('%s', (_, figure, verdict) => {
    expect(ofYes(...figure)).toBe(verdict);
  });

  it('asks for whole people, without the errors of floating point', () => {
    expect(Math.ceil(0.07 * 100)).toBe(8);
    expect(needed(0.07, 100, YES_OR_NO)).toBe(7);
    expect(needed(0.7, 10, YES_OR_NO)).toBe(7);
    expect(needed(0.8, 11, YES_OR_NO)).toBe(9);
    for (let people = 1; people <= 500; people++)
      for (let percent = 0; percent <= 100; percent++)
        expect(needed(percent / 100, people, YES_OR_NO)).toBe(Math.ceil((percent * people) / 100));
  });
});

const CASES: fc.Arbitrary<Case> = fc
  .record({
    answered: fc.integer({ min: 5, max: 80 }),
    silent: fc.integer({ min: 0, max: 80 }),
    percent: fc.integer({ min: 1, max: 100 }),
    endPeople: fc.integer({ min: 2, max: 4 }),
  })
  .filter(({ answered, endPeople }) => answered >= 2 * endPeople + 1)
  .chain((given) =>
    fc.record({ given: fc.constant(given), yes: fc.integer({ min: 0, max: given.answered }) }),
  );

interface Case {
  given: { answered: number; silent: number; percent: number; endPeople: number };
  yes: number;
}

function judged({ given: { answered, silent, percent, endPeople }, yes }: Case) {
  const told = toldRange(yes, answered, YES_OR_NO, endPeople);
  const asked = answered + silent;
  return {
    told,
    asked,
    verdict: verdictOn({ told, answered, asked, target: percent / 100, scale: YES_OR_NO }),
  };
}

describe('every verdict on a share', () => {
  it('is right for every count in the told range, and the certain ones whatever the silent would have said', () => {
    fc.assert(
      fc.property(CASES, (one) => {
        const { told, asked, verdict } = judged(one);
        const { answered, percent } = one.given;
        const isMet = (yes: number, people: number) => 100 * yes >= percent * people;
        for (let yes = told.low; yes <= told.high; yes++) {
          if (verdict === 'met') expect(isMet(yes, asked)).toBe(true);
          if (verdict === 'missed') expect(isMet(yes + asked - answered, asked)).toBe(false);
          if (verdict === 'metAmongAnswered') expect(isMet(yes, answered)).toBe(true);
          if (verdict === 'missedAmongAnswered') expect(isMet(yes, answered)).toBe(false);
        }
        if (verdict === 'metOrJustShort' || verdict === 'missedOrJustMet')
          expect([isMet(told.low, answered), isMet(told.high, answered)]).toEqual([false, true]);
        expect(verdict === 'notRepresentative').toBe(2 * answered < asked);
      }),
      { numRuns: 3000 },
    );
  });

  it('is no worse for one more yes', () => {
    const WORST_FIRST: OpinionVerdict[] = [
      'missed',
      'missedAmongAnswered',
      'missedOrJustMet',
      'metOrJustShort',
      'metAmongAnswered',
      'met',
    ];
    fc.assert(
      fc.property(CASES, (one) => {
        const better = judged({ ...one, yes: Math.min(one.yes + 1, one.given.answered) });
        expect(WORST_FIRST.indexOf(better.verdict)).toBeGreaterThanOrEqual(
          WORST_FIRST.indexOf(judged(one).verdict),
        );
      }),
    );
  });
});

describe('the verdict on a mean', () => {
  const on = (told: { low: number; high: number }, asked: number, target: number) =>
    verdictOn({ told, answered: 10, asked, target, scale: RECOMMENDATION });

  it('lets the silent give the lowest and the highest answer', () => {
    expect(on({ low: 4, high: 4 }, 10, 0.3)).toBe('met');
    expect(on({ low: 4, high: 4 }, 11, 0.3)).toBe('metAmongAnswered');
    expect(on({ low: 5, high: 5 }, 11, 0.3)).toBe('met');
    expect(on({ low: 2, high: 2 }, 11, 0.3)).toBe('missed');
    expect(on({ low: 2, high: 2 }, 11, 0.25)).toBe('missedAmongAnswered');
    expect(on({ low: 2, high: 2 }, 10, 0.3)).toBe('missed');
    expect(on({ low: 6, high: 10 }, 10, 0.7)).toBe('metOrJustShort');
  });

  it('is met by a mean that is the target exactly, negative ones too', () => {
    expect(on({ low: 3, high: 3 }, 10, 0.3)).toBe('met');
    expect(on({ low: -3, high: -3 }, 10, -0.3)).toBe('met');
  });

  it('goes by the middle where parts at both ends add up to a range at none', () => {
    const of = (target: number) =>
      verdictOn({ told: { low: 3, high: 7 }, answered: 10, asked: 10, target, scale: YES_OR_NO });
    expect(of(0.5)).toBe('metOrJustShort');
    expect(of(0.6)).toBe('missedOrJustMet');
  });
});
