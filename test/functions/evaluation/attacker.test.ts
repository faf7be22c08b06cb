import { describe, expect, it } from 'vitest';
import { ViewItem } from '../../../functions/definition/indicator.ts';
import type { EvaluationData, View } from '../../../functions/evaluation/data.ts';
import { evaluate } from '../../../functions/evaluation/evaluate.ts';
import { menteeForms, range, repeated, smallCohort } from './small-cohort.ts';

/**
 * The strongest reader there is: knows how reports are made, has the frozen report as JSON, knows one answer, their
 * own, and tries every cohort that could have led to it. Whoever's answer cannot be some value any more in all of them
 * has been given away.
 */
interface Possibility {
  data: EvaluationData;
  /** How many gave each answer. */
  counts: readonly number[];
}

function whatIsGivenAway(possibilities: readonly Possibility[]): string[] {
  const byReport = Map.groupBy(possibilities, ({ data }) => JSON.stringify(evaluate(data)));
  return [...byReport.values()].flatMap((alike) => {
    const answers = range(alike[0]?.counts.length ?? 0);
    return answers.flatMap((own) => {
      const others = alike
        .filter(({ counts }) => (counts[own] ?? 0) > 0)
        .map(({ counts }) => counts.map((count, answer) => count - (answer === own ? 1 : 0)));
      if (others.length === 0) return [];
      const excluded = answers.filter((answer) => others.every((counts) => counts[answer] === 0));
      return excluded.map((answer) => `whoever answered ${own} knows that nobody else answered ${answer}`);
    });
  });
}

/** All ways to split n people into so many groups. */
function splits(n: number, groups: number): number[][] {
  if (groups === 1) return [[n]];
  return range(n + 1).flatMap((first) => splits(n - first, groups - 1).map((others) => [first, ...others]));
}
const threeways = (n: number) => splits(n, 3);

/** From one end of the scale of 1 to 5 to the other. */
const CHANGES = [-4, -3, -2, -1, 0, 1, 2, 3, 4];

const cases = [5, 7, 9].flatMap((threshold) => range(12).map((i) => [threshold, i + threshold] as const));

describe('somebody who knows everything but the others’ answers', () => {
  it.each(cases)('cannot tell, at threshold %i, who of %i agreed, wavered or disagreed', (scores, n) => {
    const possibilities = threeways(n).map((counts) => ({
      data: smallCohort(n, {
        anonymity: { scores, comments: 10 },
        endForms: menteeForms(
          repeated([2, 3, 5], counts).map((partnerKeptCommitments) => ({ partnerKeptCommitments })),
        ),
      }),
      counts,
    }));
    expect(whatIsGivenAway(possibilities)).toEqual([]);
  });

  it.each(cases)('cannot tell, at threshold %i, who of %i would not do it again', (scores, n) => {
    const answers = ['yes', 'yesWithAnotherPartner', 'no'] as const;
    const possibilities = threeways(n).map((counts) => ({
      data: smallCohort(n, {
        anonymity: { scores, comments: 10 },
        endForms: menteeForms(repeated(answers, counts).map((again) => ({ again }))),
      }),
      counts,
    }));
    expect(whatIsGivenAway(possibilities)).toEqual([]);
  });

  it.each(cases)('cannot tell, at threshold %i, who of %i would not take part again', (scores, n) => {
    const possibilities = splits(n, 2).map((counts) => ({
      data: smallCohort(n, {
        anonymity: { scores, comments: 10 },
        endForms: menteeForms(repeated([true, false], counts).map((wantsNext) => ({ wantsNext }))),
      }),
      counts,
    }));
    expect(whatIsGivenAway(possibilities)).toEqual([]);
  });

  it.each([5, 6, 9, 20, 47])('cannot tell from the score who of %i advises against', (n) => {
    const possibilities = threeways(n).map((counts) => ({
      data: smallCohort(n, {
        endForms: menteeForms(repeated([3, 8, 10], counts).map((recommend) => ({ recommend }))),
      }),
      counts,
    }));
    expect(whatIsGivenAway(possibilities)).toEqual([]);
  });

  it.each([5, 6])('cannot tell who of %i changed by how much', (n) => {
    const view = (level: number): View => Object.fromEntries(ViewItem.options.map((item) => [item, level]));
    const possibilities = splits(n, CHANGES.length).map((counts) => ({
      data: smallCohort(n, {
        selfViews: repeated(CHANGES, counts).map((change, i) => ({
          mentee: `mentee-${i}`,
          start: view(change < 0 ? 5 : 1),
          end: view(change < 0 ? 5 + change : 1 + change),
        })),
      }),
      counts,
    }));
    expect(whatIsGivenAway(possibilities)).toEqual([]);
  });

  it('would be noticed: with a threshold of one, everybody is given away', () => {
    const possibilities = threeways(8).map((counts) => ({
      data: smallCohort(8, {
        anonymity: { scores: 1, comments: 1 },
        endForms: menteeForms(
          repeated([2, 3, 5], counts).map((partnerKeptCommitments) => ({ partnerKeptCommitments })),
        ),
      }),
      counts,
    }));
    expect(evaluate(possibilities[0]?.data ?? smallCohort(0)).anonymity.scores).toBe(1);
    const exact = possibilities.map(({ counts, data }) => ({
      counts,
      data: { ...data, frozenAt: counts.join() },
    }));
    expect(whatIsGivenAway(exact).length).toBeGreaterThan(30);
  });
});

it('two cohorts in which other people gave the same answers have the same report', () => {
  const answers = repeated([2, 3, 5], [3, 4, 5]).map((partnerKeptCommitments) => ({
    partnerKeptCommitments,
  }));
  const report = (forms: typeof answers) => evaluate(smallCohort(12, { endForms: menteeForms(forms) }));
  expect(JSON.stringify(report(answers.toReversed()))).toBe(JSON.stringify(report(answers)));
});
