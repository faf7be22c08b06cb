import { describe, expect, it } from 'vitest';
import { ViewItem } from '../../../functions/definition/indicator.ts';
import type { Side } from '../../../functions/definition/side.ts';
import type { View } from '../../../functions/evaluation/data.ts';
import { evaluate } from '../../../functions/evaluation/evaluate.ts';
import { Report } from '../../../functions/evaluation/report.ts';
import { sampleCohort } from './sample-cohort.ts';
import { menteeForms, pair, range, repeated, smallCohort } from './small-cohort.ts';

const view = (level: number): View => Object.fromEntries(ViewItem.options.map((item) => [item, level]));

describe('the report', () => {
  it.each([0, 4, 9, 20, 60])('of %i pairs is what its schema says, and nothing more', (pairs) => {
    const report = JSON.parse(JSON.stringify(evaluate(sampleCohort({ pairs }))));
    expect(Report.parse(report)).toEqual(report);
  });

  it('is plain JSON and the same each time', () => {
    const data = sampleCohort({ pairs: 20 });
    const report = evaluate(data);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    expect(evaluate(data)).toEqual(report);
  });

  it('holds no key of a person or pair', () => {
    const json = JSON.stringify(evaluate(sampleCohort({ pairs: 40 })));
    expect(json).not.toMatch(/mentor-\d|mentee-\d|pair-\d/);
  });

  it('reports every objective of the launch, in its order', () => {
    const data = sampleCohort({ pairs: 20 });
    expect(evaluate(data).objectives.map(({ id }) => id)).toEqual(data.objectives.map(({ id }) => id));
  });

  it('says "not measured" of a figure HR did not bring', () => {
    const { objectives, recommendations } = evaluate({ ...sampleCohort({ pairs: 20 }), reported: {} });
    expect(objectives.find(({ id }) => id === 'turnover')?.outcome).toBe('notMeasured');
    expect(recommendations).toContain('enterReportedFigures');
  });

  it('tells no answer of a cohort below the threshold', () => {
    const report = evaluate({ ...sampleCohort({ pairs: 4 }), objectives: [] });
    expect(report.decision).toBe('none');
    for (const { statements, recommendScore, hours, comments } of Object.values(report.sides))
      expect(JSON.stringify({ statements, recommendScore, hours, comments })).not.toMatch(
        /"kind":"(?!masked)/,
      );
  });

  it('counts people who left among those asked', () => {
    const { sides } = evaluate(
      smallCohort(0, {
        pairs: [...range(8).map((i) => pair(i, true)), ...[8, 9].map((i) => pair(i, false))],
        endForms: menteeForms(range(8).map(() => ({ usesLearning: true }))),
      }),
    );
    expect(sides.mentee.response).toEqual({ kind: 'counted', of: 10, count: 8 });
    expect(sides.mentee.statements.usesLearning.favourable).toMatchObject({ n: 8, asked: 10 });
  });

  it('does not take answers of people who were never in a pair', () => {
    const stranger = { participant: 'nobody', side: 'mentee', goals: [] } as const;
    const { sides } = evaluate(smallCohort(10, { endForms: [stranger] }));
    expect(sides.mentee.response).toMatchObject({ count: 0 });
  });
});

describe('few answers', () => {
  it('are not representative below one half, and decide no objective', () => {
    const goals = {
      id: 'g',
      statement: 'g',
      indicator: { measure: 'goalAttainment', side: 'mentee' },
      target: 0.1,
    } as const;
    const forms = (answering: number) => menteeForms(range(answering).map(() => ({ goals: [4] })));
    const below = evaluate(smallCohort(40, { objectives: [goals], endForms: forms(19) }));
    expect(below.verdict.representative).toBe(false);
    expect(below.objectives[0]?.outcome).toBe('notRepresentative');
    expect(below.recommendations).toContain('interviewNonRespondents');
    const half = evaluate(smallCohort(40, { objectives: [goals], endForms: forms(20) }));
    expect(half.verdict.representative).toBe(true);
    expect(half.objectives[0]?.outcome).toBe('met');
  });
});

describe('meetings', () => {
  const pulse = (side: Side, number: number, meetings?: number) =>
    range(6).map((i) => ({ participant: `${side}-${i}`, side, pair: `pair-${i}`, number, meetings }));

  it('are summed over the pulses; the mentee’s word counts where the two differ', () => {
    const { participation } = evaluate(
      smallCohort(6, {
        pulses: [...pulse('mentee', 1, 2), ...pulse('mentor', 1, 3), ...pulse('mentor', 2, 1)],
      }),
    );
    expect(participation.meetingsPerPair).toEqual({ kind: 'average', value: 3, of: 6 });
  });

  it('are unknown for a pair that never said', () => {
    const { participation } = evaluate(smallCohort(6, { pulses: pulse('mentee', 1).slice(0, 6) }));
    expect(participation.meetingsPerPair).toMatchObject({ of: 0 });
    expect(participation.pairsByMeetings[0]).toEqual({ from: 0, upTo: 0, pairs: 6 });
  });
});

describe('opinions asked in every pulse', () => {
  it('count once per person, by the last pulse alone', () => {
    const open = (number: number, value: number) =>
      range(12).map((i) => ({
        participant: `mentee-${i}`,
        side: 'mentee' as const,
        pair: `pair-${i}`,
        number,
        open: value,
      }));
    const late = open(2, 1).slice(0, 9);
    const { sides } = evaluate(smallCohort(12, { pulses: [...late, ...open(1, 5)] }));
    expect(sides.mentee.statements.openness.favourable).toMatchObject({ n: 9, count: { low: 0, high: 2 } });
  });
});

it('does not tell that everybody answered alike: that would be everybody’s answer', () => {
  const forms = menteeForms(range(20).map(() => ({ partnerKeptCommitments: 5 })));
  const { partnerKeptCommitments } = evaluate(smallCohort(20, { endForms: forms })).sides.mentee.statements;
  expect(partnerKeptCommitments.favourable).toMatchObject({ count: { low: 18, high: 20 } });
  expect(partnerKeptCommitments.levels).toBeUndefined();
});

describe('goals', () => {
  it('are reached by whoever reached at least half of them', () => {
    const forms = menteeForms(
      repeated([[3, 0], [4], [2, 2, 3], [2]], [3, 3, 3, 3]).map((goals) => ({ goals })),
    );
    const { sides } = evaluate(smallCohort(12, { endForms: forms }));
    expect(sides.mentee.statements.goalAttainment.favourable).toMatchObject({
      n: 12,
      count: { low: 6, high: 6 },
    });
  });

  it('nobody set are not counted', () => {
    const forms = menteeForms(repeated<number[]>([[3], []], [6, 6]).map((goals) => ({ goals })));
    const { sides } = evaluate(smallCohort(12, { endForms: forms }));
    expect(sides.mentee.statements.goalAttainment.favourable).toMatchObject({ n: 6 });
  });
});

describe('changes', () => {
  const seen = (both: number, startOnly: number, more: { lookingBack?: number } = {}) => [
    ...range(both).map((i) => ({
      mentee: `mentee-${i}`,
      start: view(2 + (i % 2)),
      end: view(3),
      ...(i < (more.lookingBack ?? 0) && { lookingBack: view(1) }),
    })),
    ...range(startOnly).map((i) => ({ mentee: `mentee-${both + i}`, start: view(1) })),
  ];

  it('are of people with both views only', () => {
    const { changes } = evaluate(smallCohort(20, { selfViews: seen(12, 8) }));
    expect(changes.selfView.overall).toMatchObject({
      kind: 'change',
      n: 12,
      asked: 20,
      change: { low: 0.5, high: 0.5 },
    });
  });

  it('are not told below the threshold', () => {
    expect(evaluate(smallCohort(20, { selfViews: seen(5, 3) })).changes.selfView.overall.kind).toBe('change');
    expect(evaluate(smallCohort(20, { selfViews: seen(4, 9) })).changes.selfView.overall).toEqual({
      kind: 'masked',
      reason: 'tooFew',
    });
  });

  it('of managers are of the mentees about whom one was asked', () => {
    const managerViews = seen(6, 0).map((record, i) => ({ ...record, author: `manager-${i}` }));
    const { managerView } = evaluate(smallCohort(20, { managerViews, managerViewsAsked: 7 })).changes;
    expect(managerView.overall).toMatchObject({ n: 6, asked: 7 });
  });

  it('of managers are of so many managers, not of so many mentees', () => {
    const managerViews = (managers: number) =>
      seen(10, 0).map((record, i) => ({ ...record, author: `manager-${i % managers}` }));
    const told = (managers: number) =>
      evaluate(smallCohort(20, { managerViews: managerViews(managers) })).changes.managerView.overall.kind;
    expect([told(4), told(5), told(10)]).toEqual(['masked', 'change', 'change']);
  });

  it('leave out who skipped one of the six', () => {
    const { giveFeedback: _, ...five } = view(3);
    const selfViews = seen(12, 0).map((record, i) => (i === 0 ? { ...record, end: five } : record));
    expect(evaluate(smallCohort(20, { selfViews })).changes.selfView.overall).toMatchObject({ n: 11 });
  });
});

describe('comments', () => {
  const comments = (authors: number, each: number) =>
    range(authors).flatMap((i) =>
      range(each).map((j) => ({
        author: `mentee-${i}`,
        side: 'mentee' as const,
        about: 'success' as const,
        text: `${i}.${j}`,
      })),
    );

  it('are shown from ten authors on, however many they wrote', () => {
    const shown = (authors: number, each: number) =>
      evaluate(smallCohort(12, { comments: comments(authors, each) })).sides.mentee.comments.success;
    expect(shown(9, 5)).toEqual({ kind: 'masked', reason: 'tooFew' });
    expect(shown(10, 1)).toHaveLength(10);
  });

  it('stand in an order that does not depend on who came first', () => {
    const given = comments(12, 1);
    const order = (list: typeof given) =>
      evaluate(smallCohort(12, { comments: list })).sides.mentee.comments.success;
    expect(order(given.toReversed())).toEqual(order(given));
    expect(order(given)).not.toEqual(given.map(({ text }) => text));
  });

  it('of mentors do not help mentees’ over the threshold', () => {
    const mixed = comments(12, 1).map((comment, i) =>
      i % 2 ? { ...comment, side: 'mentor' as const } : comment,
    );
    const { sides } = evaluate(smallCohort(12, { comments: mixed }));
    expect(
      [sides.mentee.comments.success, sides.mentor.comments.success].map((shown) => 'kind' in shown),
    ).toEqual([true, true]);
  });
});
