import { describe, expect, it } from 'vitest';
import { peopleAtAnEnd } from '../../../../functions/evaluation/disclosure/end-people.ts';
import { YES_OR_NO } from '../../../../functions/evaluation/disclosure/told-count.ts';
import { toldRange } from '../../../../functions/evaluation/disclosure/told-sum.ts';
import { changeScale } from '../../../../functions/evaluation/disclosure/view-changes.ts';
import {
  fewestAnswersToTellMet,
  highestTargetToTell,
} from '../../../../functions/evaluation/verdict/attainable.ts';
import { verdictOn } from '../../../../functions/evaluation/verdict/verdict.ts';

describe('how many answers can tell that a target is met', () => {
  it.each([
    [0.7, 7],
    [0.75, 8],
    [0.8, 10],
    [0.85, 14],
    [0.9, 20],
    [0.95, 40],
    [0.1, 5],
  ])('a share of %d: %i', (target, answers) => {
    expect(fewestAnswersToTellMet(target, { threshold: 5 })).toBe(answers);
  });

  it('is none when everybody is asked for', () => {
    expect(fewestAnswersToTellMet(1, { threshold: 5 })).toBeUndefined();
  });

  it('counts in the steps of any scale', () => {
    expect(fewestAnswersToTellMet(0.5, { threshold: 5 }, changeScale(1))).toBe(5);
    expect(fewestAnswersToTellMet(2, { threshold: 5 }, changeScale(1))).toBe(8);
  });

  it.each([5, 6, 7, 9])('is the least that does, for every target at threshold %i', (threshold) => {
    const verdictOfAllYes = (answered: number, target: number) => {
      const told = toldRange(answered, answered, YES_OR_NO, peopleAtAnEnd(threshold));
      return verdictOn({ told, answered, asked: answered, target, scale: YES_OR_NO });
    };
    for (let percent = 1; percent < 100; percent++) {
      const answers =
        fewestAnswersToTellMet(percent / 100, { threshold }) ?? expect.fail('there is a number');
      expect(verdictOfAllYes(answers, percent / 100)).toBe('met');
      if (answers > threshold) expect(verdictOfAllYes(answers - 1, percent / 100)).not.toBe('met');
    }
  });
});

describe('the highest target that can be told', () => {
  it.each([
    [5, 0.6],
    [8, 0.75],
    [10, 0.8],
    [20, 0.9],
    [40, 0.95],
  ])('for %i answers is a share of %d', (answers, target) => {
    expect(highestTargetToTell(answers, { threshold: 5 })).toBeCloseTo(target, 12);
    expect(fewestAnswersToTellMet(target, { threshold: 5 })).toBe(answers);
  });

  it('is none for fewer than are told', () => {
    expect(highestTargetToTell(4, { threshold: 5 })).toBeUndefined();
    expect(highestTargetToTell(6, { threshold: 5, mostRecordsOfOneAuthor: 2 })).toBeUndefined();
  });
});
