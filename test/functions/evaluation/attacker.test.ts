import { describe, expect, it } from 'vitest';
import { ViewItem } from '../../../functions/definition/indicator.ts';
import type { EvaluationData, ParticipantRecord, View } from '../../../functions/evaluation/data.ts';
import { evaluate } from '../../../functions/evaluation/evaluate.ts';
import { menteeForms, pair, range, repeated, smallCohort } from './small-cohort.ts';

/**
 * The strongest reader there is: knows how reports are made, has the frozen report as JSON, and tries every
 * cohort that could have led to it. If in all of them a group has the same size, and that size is above zero and
 * below the threshold, the report has said something about too few people.
 */
interface Possibility {
  data: EvaluationData;
  /** The groups that must stay hidden while they are small, with their sizes. */
  groups: Record<string, number>;
}

function whatIsGivenAway(
  possibilities: readonly Possibility[],
  threshold: number,
  isComplete: (alike: readonly Possibility[]) => boolean = () => true,
): string[] {
  const byReport = Map.groupBy(possibilities, ({ data }) => JSON.stringify(evaluate(data)));
  return [...byReport.values()].filter(isComplete).flatMap((alike) =>
    Object.keys(alike[0]?.groups ?? {}).flatMap((group) => {
      const sizes = new Set(alike.map(({ groups }) => groups[group] ?? 0));
      const [size = 0] = sizes;
      return sizes.size === 1 && size > 0 && size < threshold ? [`${group}: ${size}`] : [];
    }),
  );
}

/** All ways to split n people into three groups. */
function threeways(n: number): [number, number, number][] {
  return range(n + 1).flatMap((a) =>
    range(n - a + 1).map((b): [number, number, number] => [a, b, n - a - b]),
  );
}

const named = ([a, b, c]: readonly [number, number, number], names: readonly [string, string, string]) => ({
  [names[0]]: a,
  [names[1]]: b,
  [names[2]]: c,
  [`${names[0]} or ${names[1]}`]: a + b,
  [`${names[1]} or ${names[2]}`]: b + c,
});

const cases = [5, 6, 7].flatMap((threshold) => range(16).map((i) => [threshold, i + threshold] as const));

describe('somebody who knows everything but the answers', () => {
  it.each(cases)('cannot tell, at threshold %i, who of %i agreed, wavered or disagreed', (scores, n) => {
    const possibilities = threeways(n).map((counts) => ({
      data: smallCohort(n, {
        anonymity: { scores, comments: 10 },
        endForms: menteeForms(
          repeated([2, 3, 5], counts).map((partnerKeptCommitments) => ({ partnerKeptCommitments })),
        ),
      }),
      groups: named(counts, ['disagreed', 'undecided', 'agreed']),
    }));
    expect(whatIsGivenAway(possibilities, scores)).toEqual([]);
  });

  it.each(cases)('cannot tell, at threshold %i, how many of %i would not do it again', (scores, n) => {
    const answers = ['yes', 'yesWithAnotherPartner', 'no'] as const;
    const possibilities = threeways(n).map((counts) => ({
      data: smallCohort(n, {
        anonymity: { scores, comments: 10 },
        endForms: menteeForms(repeated(answers, counts).map((again) => ({ again }))),
      }),
      groups: named(counts, ['yes', 'another partner', 'no']),
    }));
    expect(whatIsGivenAway(possibilities, scores)).toEqual([]);
  });

  it.each([20, 21, 24, 30, 47, 60])('cannot tell from the score how many of %i advise against', (n) => {
    const possibilities = threeways(n).map((counts) => ({
      data: smallCohort(n, {
        endForms: menteeForms(repeated([3, 8, 10], counts).map((recommend) => ({ recommend }))),
      }),
      groups: named(counts, ['detractors', 'passives', 'promoters']),
    }));
    expect(whatIsGivenAway(possibilities, 5)).toEqual([]);
  });

  it.each([5, 6, 7, 8, 9])('cannot tell how many of %i got worse', (n) => {
    const view = (level: number): View => Object.fromEntries(ViewItem.options.map((item) => [item, level]));
    const possibilities = threeways(n).map((counts) => ({
      data: smallCohort(n, {
        selfViews: repeated([2, 3, 4], counts).map((level, i) => ({
          mentee: `mentee-${i}`,
          start: view(3),
          end: view(level),
        })),
      }),
      groups: named(counts, ['worse', 'same', 'better']),
    }));
    expect(whatIsGivenAway(possibilities, 5)).toEqual([]);
  });

  it.each([5, 7, 10, 13, 20])('cannot tell how few of %i pairs ended early', (n) => {
    const possibilities = range(n + 1).map((ended) => ({
      data: smallCohort(n, { pairs: range(n).map((i) => pair(i, i >= ended)) }),
      groups: { ended, stayed: n - ended },
    }));
    expect(whatIsGivenAway(possibilities, 5)).toEqual([]);
  });

  it('cannot tell from the funnel how few were refused, untrained or left over', () => {
    const most = 17;
    const possibilities = range(most + 1).flatMap((applied) =>
      range(applied + 1).flatMap((accepted) =>
        range(accepted + 1).flatMap((trained) =>
          range(trained + 1).map((paired) => ({
            data: smallCohort(paired, { participants: applicants(applied, accepted, trained) }),
            groups: {
              applied,
              accepted,
              trained,
              paired,
              refused: applied - accepted,
              untrained: accepted - trained,
              'left over': trained - paired,
              'accepted and left over': accepted - paired,
              'applied in vain': applied - paired,
            },
          })),
        ),
      ),
    );
    // What is masked hides at most four people: nearer to the edge some possibilities are missing here.
    const complete = (alike: readonly Possibility[]) =>
      alike.every(({ groups }) => (groups.applied ?? 0) < most - 4);
    expect(whatIsGivenAway(possibilities, 5, complete)).toEqual([]);
  });

  it('would be noticed: the same cohorts with nothing masked give everything away', () => {
    const possibilities = threeways(8).map((counts) => ({
      data: smallCohort(8, {
        anonymity: { scores: 1, comments: 1 },
        endForms: menteeForms(
          repeated([2, 3, 5], counts).map((partnerKeptCommitments) => ({ partnerKeptCommitments })),
        ),
      }),
      groups: named(counts, ['disagreed', 'undecided', 'agreed']),
    }));
    expect(whatIsGivenAway(possibilities, 5).length).toBeGreaterThan(30);
  });
});

function applicants(applied: number, accepted: number, trained: number): ParticipantRecord[] {
  return range(applied).map((i) => ({
    key: `mentee-${i}`,
    side: 'mentee',
    accepted: i < accepted,
    trained: i < trained,
    unreachable: false,
  }));
}
