import { describe, expect, test } from 'vitest';
import { type Indicator, ViewItem } from '../../../functions/definition/indicator.ts';
import type { EvaluationData, PulseRecord } from '../../../functions/evaluation/data.ts';
import { evaluate } from '../../../functions/evaluation/evaluate.ts';
import type { ObjectiveResult } from '../../../functions/evaluation/report.ts';
import { menteeForms, pair, range, repeated, smallCohort } from './small-cohort.ts';

/** What was told to leadership of cohorts of 24, 60, 240 and 500 people, with what is true. */
const objective = (indicator: Indicator, target: number) => ({
  id: 'o',
  statement: 'What was promised',
  indicator,
  target,
});

function judgedOf(indicator: Indicator, target: number, data: EvaluationData): ObjectiveResult {
  const [first] = evaluate({ ...data, objectives: [objective(indicator, target)] }).objectives;
  if (!first) throw new Error('the objective is not in the report');
  return first;
}

const ACTIVE = { measure: 'pairsActiveAtEnd' } as const;
const pairsOf = (active: number, formed: number) =>
  smallCohort(0, { pairs: range(formed).map((i) => pair(i, i < active)) });

/** So many pairs of which each met so often, told by the mentee in one pulse for each meeting. */
function met(times: readonly number[]): EvaluationData {
  const pulses = times.flatMap((meetings, i): PulseRecord[] =>
    range(meetings).map((number) => ({
      participant: `mentee-${i}`,
      side: 'mentee',
      pair: `pair-${i}`,
      number: number + 1,
      meetings: 1,
    })),
  );
  return smallCohort(times.length, { pulses });
}

describe('what is counted in full is met or missed', () => {
  test.each([
    ['five of five pairs to the end, of nine in ten', 5, 5, 0.9, 'met'],
    ['9 of 11 pairs', 9, 11, 0.9, 'missed'],
    ['35 of 37 pairs', 35, 37, 0.9, 'met'],
    ['exactly seven of ten', 7, 10, 0.7, 'met'],
  ])('%s', (_, active, formed, target, outcome) => {
    expect(judgedOf(ACTIVE, target, pairsOf(active, formed))).toMatchObject({
      figure: { kind: 'counted', of: formed, count: active },
      outcome,
    });
  });

  test('each pair is to meet five times, and two of eleven met once and twice, whatever the mean is', () => {
    const data = met([1, 2, 18, 18, 17, 16, 18, 17, 18, 16, 13]);
    expect(judgedOf({ measure: 'pairsMeeting', atLeast: 5 }, 1, data)).toMatchObject({
      figure: { kind: 'counted', of: 11, count: 9 },
      outcome: 'missed',
    });
    expect(judgedOf({ measure: 'meetingsPerPair' }, 5, data)).toMatchObject({ outcome: 'met' });
  });

  test('who was called, applied, was accepted, trained and paired, and how often they met, down to one', () => {
    const applicant = { side: 'mentee', accepted: true, trained: false, unreachable: false } as const;
    const { participation, withoutMentor, recommendations } = evaluate({
      ...met([1]),
      called: { mentor: 3, mentee: 4 },
      participants: range(3).map((i) => ({ key: `mentee-${i}`, ...applicant })),
    });
    const counts = Object.values(participation.funnel.mentee).map(({ count }) => count);
    expect(counts).toEqual([4, 3, 3, 1]);
    expect(participation.pairsByMeetings.map(({ pairs }) => pairs)).toEqual([0, 1, 0, 0, 0]);
    expect(withoutMentor).toBe(2);
    expect(recommendations).toContain('findMoreMentors');
  });

  test('whoever left before having a mentor did not wait in vain', () => {
    const applicant = { side: 'mentee', accepted: true, trained: false, unreachable: false } as const;
    const gone = evaluate(smallCohort(0, { participants: [{ key: 'mentee-9', ...applicant, left: true }] }));
    expect([gone.withoutMentor, gone.recommendations.includes('findMoreMentors')]).toEqual([0, false]);
  });
});

/** @param yes how many of those who answered said yes */
function said(indicator: 'usesLearning' | 'goalAttainment', yes: number, answered: number, asked: number) {
  const forms = range(answered).map((i) =>
    indicator === 'usesLearning' ? { usesLearning: i < yes } : { goals: [i < yes ? 4 : 0] },
  );
  return smallCohort(asked, { endForms: menteeForms(forms) });
}

describe('what people said is judged for those who were asked', () => {
  const uses = { measure: 'usesLearning', side: 'mentee' } as const;
  const goals = { measure: 'goalAttainment', side: 'mentee' } as const;
  test.each([
    ['used at work, 8 of 8 of 11 asked, at 0.8', uses, 8, 8, 11, 0.8, 'metOrJustShort'],
    ['five of five at 0.7', uses, 5, 5, 5, 0.7, 'metOrJustShort'],
    ['goals, 8 of 8 of 11 asked, at 0.7', goals, 8, 8, 11, 0.7, 'metAmongAnswered'],
    ['9 of 9 of 12 asked, at 0.75', goals, 9, 9, 12, 0.75, 'metAmongAnswered'],
    ['enough said no that the silent cannot turn it', uses, 40, 80, 100, 0.8, 'missed'],
    ['enough said yes that the silent cannot turn it', uses, 80, 85, 100, 0.75, 'met'],
    ['fewer than half answered', uses, 4, 5, 11, 0.7, 'notRepresentative'],
    ['four answered', uses, 4, 4, 5, 0.7, 'notTold'],
  ] as const)('%s', (_, indicator, yes, answered, asked, target, outcome) => {
    const data = said(indicator.measure, yes, answered, asked);
    expect(judgedOf(indicator, target, data).outcome).toBe(outcome);
  });

  test('a mean is not compared before and after beside the change it makes', () => {
    const view = (level: number) => Object.fromEntries(ViewItem.options.map((item) => [item, level]));
    const selfViews = repeated([4, 5], [1, 9]).map((level, i) => ({
      mentee: `mentee-${i}`,
      start: view(level),
      end: view(5),
    }));
    const { changes } = evaluate(smallCohort(10, { selfViews }));
    expect(changes.selfView.overall).toEqual({
      kind: 'change',
      n: 10,
      asked: 10,
      change: { low: 0.1, high: 0.1 },
    });
  });
});

describe('the next cohort', () => {
  const goals = { measure: 'goalAttainment', side: 'mentee' } as const;
  const ended = (name: string, yes: number) => {
    const { cohort, objectives } = evaluate({
      ...said('goalAttainment', yes, 12, 12),
      objectives: [objective(goals, 0.7)],
    });
    return { ...cohort, name, objectives };
  };
  const having = (...earlier: ReturnType<typeof ended>[]) =>
    judgedOf(goals, 0.7, { ...said('goalAttainment', 6, 12, 12), earlier });

  test('is called unlikely to meet a target only from three cohorts on', () => {
    expect(having().nextTime).toBe('cannotTell');
    expect(having(ended('one', 6)).nextTime).toBe('cannotTell');
    expect(having(ended('one', 6), ended('two', 5)).nextTime).toBe('unlikely');
    expect(having(ended('one', 9), ended('two', 9)).nextTime).toBe('open');
  });

  test('stands beside the row of those before, by the same indicator alone', () => {
    const other = { ...ended('other', 9), objectives: [{ ...judgedOf(ACTIVE, 0.9, pairsOf(5, 5)) }] };
    expect(having(ended('one', 9), other).earlier).toEqual([
      { cohort: 'one', endedOn: '2027-07-12', outcome: 'met' },
    ]);
  });
});

describe('the decision asked', () => {
  const objectives = [objective({ measure: 'usesLearning', side: 'mentee' }, 0.7), objective(ACTIVE, 0.9)];
  const decided = (data: EvaluationData) => evaluate({ ...data, objectives }).decision;
  const withPairs = (active: number, data: EvaluationData): EvaluationData => ({
    ...data,
    pairs: data.pairs.map((one, i) => ({ ...one, activeAtEnd: i < active })),
  });

  test('is never "as it is" when one is missed', () => {
    expect(decided(withPairs(20, said('usesLearning', 20, 20, 20)))).toBe('continue');
    expect(decided(withPairs(15, said('usesLearning', 20, 20, 20)))).toBe('adjust');
  });

  test('proposes changes only where there are some to agree to', () => {
    const data = withPairs(17, said('usesLearning', 20, 20, 20));
    const pulses = data.pairs.flatMap(({ key, mentee }) =>
      [1, 2].map(
        (number) => ({ participant: mentee, side: 'mentee', pair: key, number, meetings: 3 }) as const,
      ),
    );
    const report = evaluate({ ...data, pulses, objectives });
    expect([report.recommendations, report.decision]).toEqual([[], 'discuss']);
  });

  test('is to be talked about when people do not agree, or most cannot be told', () => {
    const level = (step: number) => Object.fromEntries(ViewItem.options.map((item) => [item, step]));
    const views = (end: number) =>
      range(20).map((i) => ({ mentee: `mentee-${i}`, start: level(3), end: level(end) }));
    const data = { ...withPairs(20, said('usesLearning', 20, 20, 20)), selfViews: views(4) };
    expect(decided({ ...data, managerViews: views(4) })).toBe('continue');
    expect(decided({ ...data, managerViews: views(3) })).toBe('discuss');
    expect(evaluate({ ...data, managerViews: views(3) }).verdict.contradictions).toEqual([
      'managersSeeNoChange',
    ]);
  });

  test('is to be talked about where no objective was fixed, and people answered', () => {
    expect(evaluate(said('usesLearning', 9, 12, 12)).decision).toBe('discuss');
    expect(evaluate(said('usesLearning', 4, 5, 12)).decision).toBe('none');
  });

  test('is none when nobody answered, whatever became of the pairs', () => {
    const silent = { ...said('usesLearning', 0, 0, 20), endForms: [] };
    expect(decided(withPairs(20, silent))).toBe('none');
    expect(decided(withPairs(3, silent))).toBe('none');
  });

  test('is none when nobody answered and there is no pair', () => {
    expect(decided(smallCohort(0))).toBe('none');
    const answers = evaluate({ ...smallCohort(9), objectives: objectives.slice(0, 1) });
    expect([answers.decision, answers.objectives[0]?.outcome]).toEqual(['none', 'notTold']);
  });
});
