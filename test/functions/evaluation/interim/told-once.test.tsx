import { describe, expect, it } from 'vitest';
import type { EvaluationData, PulseRecord } from '../../../../functions/evaluation/data.ts';
import { evaluate } from '../../../../functions/evaluation/evaluate.ts';
import { documentOf } from '../../../../functions/evaluation/frozen/document-of.ts';
import { reportFollowUp } from '../../../../functions/evaluation/interim/follow-up/report-follow-up.ts';
import { followUpBlocks, midPointBlocks } from '../../../../functions/evaluation/interim/interim-blocks.ts';
import { sumUpMidPoint } from '../../../../functions/evaluation/interim/mid-point/sum-up-mid-point.ts';
import { reportPdf } from '../../../../functions/evaluation/pdf/report-pdf.ts';
import { ReportPage } from '../../../../functions/http/report/report-page.tsx';
import { renderPage } from '../../../../functions/web/layout.tsx';
import { menteeForms, range, smallCohort } from '../small-cohort.ts';

/** How many of the mentees agreed half-way, in the last pulse, at the end and in the follow-up. */
type Answers = readonly [midPoint: number, lastPulse: number, end: number, followUp: number];

const HALF_WAY = 3;
const LAST = 6;

const OBJECTIVES = [
  { id: 'use', statement: 'Use', indicator: { measure: 'usesLearning', side: 'mentee' }, target: 0.7 },
  { id: 'open', statement: 'Open', indicator: { measure: 'openness', side: 'mentee' }, target: 0.8 },
] as const satisfies EvaluationData['objectives'];

/** Who agreed, of the first so many: others in each form. */
const pulse = (n: number, agree: number, number: number): PulseRecord[] =>
  range(n).map((i) => ({
    participant: `mentee-${(i + number) % n}`,
    side: 'mentee',
    pair: `pair-${(i + number) % n}`,
    number,
    meetings: 1,
    helps: i < agree ? 5 : 2,
    open: i < agree ? 4 : 3,
  }));

/** All that leadership is given of one cohort, as it is frozen. */
function reportsOf(n: number, [midAgree, lastAgree, endAgree, followAgree]: Answers) {
  const cohort = smallCohort(n, { objectives: OBJECTIVES });
  const { anonymity, pairs, frozenAt } = cohort;
  const halfWay = pulse(n, midAgree, HALF_WAY);
  const asked = { mentor: n, mentee: n };
  const midPoint = sumUpMidPoint({
    frozenAt,
    cohort: { id: 'c-1', name: 'Small', kickoffOn: '2027-01-11' },
    anonymity,
    pairs,
    pulses: halfWay,
    pulse: { number: HALF_WAY, isLast: false, asked },
    hr: { alerted: 0, settled: 0 },
  });
  const final = evaluate({
    ...cohort,
    pulses: [...halfWay, ...pulse(n, lastAgree, LAST)],
    toldAtMidPoint: HALF_WAY,
    endForms: menteeForms(range(n).map((i) => ({ usesLearning: i < endAgree }))),
  });
  const followUp = reportFollowUp({
    frozenAt,
    cohort: { id: 'c-1', name: 'Small' },
    number: 1,
    monthsSince: 3,
    anonymity,
    objectives: OBJECTIVES,
    asked,
    answers: range(n).map((i) => ({
      participant: `mentee-${n - 1 - i}`,
      side: 'mentee',
      usesLearning: i < followAgree,
      inTouch: i >= followAgree,
    })),
    atEnd: final.objectives,
  });
  return { midPoint, final, followUp };
}

type Reports = ReturnType<typeof reportsOf>;

/** Everything a reader gets of them: JSON, pages, PDFs, mails. */
async function everyForm({ midPoint, final, followUp }: Reports): Promise<string> {
  const { frozenAt } = final;
  const frozen = [
    { which: 'midPoint', frozenAt, report: midPoint } as const,
    { which: 'final', frozenAt, report: final } as const,
    { which: 'followUp', frozenAt, report: followUp } as const,
  ];
  const drawn = (['en', 'fr'] as const).flatMap((locale) =>
    frozen.map(async (report) => {
      const document = documentOf(report, locale);
      const page = renderPage(<ReportPage document={document} locale={locale} />);
      return page + (await reportPdf(document, locale)).toString('base64');
    }),
  );
  const mails = [midPointBlocks(midPoint, 'fr'), followUpBlocks(followUp, 'fr')];
  return JSON.stringify([frozen, mails, await Promise.all(drawn)]);
}

describe('whoever has the mid-point summary, the final report and the follow-up of the same people', () => {
  const n = 6;
  const counts = range(n + 1);
  const all = counts.flatMap((mid) =>
    counts.flatMap((last) =>
      counts.flatMap((end) => counts.map((follow): Answers => [mid, last, end, follow])),
    ),
  );

  it('cannot exclude, knowing one answer of each form, that another answered either way', () => {
    const alike = Map.groupBy(all, (answers) => JSON.stringify(reportsOf(n, answers)));
    expect(alike.size).toBeGreaterThan(1);
    for (const possible of alike.values()) {
      for (const form of [0, 1, 2, 3] as const) {
        const agreed = possible.map((answers) => answers[form]);
        for (const own of [0, 1]) {
          const others = agreed.filter((count) => (own === 1 ? count > 0 : count < n)).map((c) => c - own);
          if (others.length === 0) continue;
          // Some other one may have said yes, and some other one no.
          expect(Math.max(...others)).toBeGreaterThan(0);
          expect(Math.min(...others)).toBeLessThan(n - 1);
        }
      }
    }
  });

  it('is told of no form by another: what is compatible with each by itself is so with all', () => {
    const alike = Map.groupBy(all, (answers) => JSON.stringify(reportsOf(n, answers)));
    for (const possible of alike.values()) {
      const each = ([0, 1, 2, 3] as const).map((form) => new Set(possible.map((a) => a[form])).size);
      expect(possible.length).toBe(each.reduce((product, size) => product * size, 1));
    }
  });

  it('gets the same JSON, pages, PDFs and mails, byte for byte, where the told figures are the same', async () => {
    const [one, other] = [reportsOf(n, [1, 5, 0, 6]), reportsOf(n, [2, 6, 2, 4])];
    expect(one).toEqual(other);
    expect(await everyForm(one)).toBe(await everyForm(other));
    expect(await everyForm(reportsOf(n, [3, 5, 0, 6]))).not.toBe(await everyForm(one));
  });
});

describe('the pulse that the mid-point summary has told', () => {
  const n = 12;
  const cohort = smallCohort(n, { objectives: OBJECTIVES });

  it('is in no final report, also when the cohort ended before another one', () => {
    const pulses = [...pulse(n, 4, 1), ...pulse(n, 9, HALF_WAY)];
    const { sides, objectives } = evaluate({ ...cohort, pulses, toldAtMidPoint: HALF_WAY });
    const told = { favourable: { kind: 'masked', reason: 'toldAtMidPoint' } };
    expect(sides.mentee.statements.helpfulness).toEqual(told);
    expect(sides.mentee.statements.openness).toEqual(told);
    expect(objectives.find(({ id }) => id === 'open')).toMatchObject({ outcome: 'notMeasured' });
    // Meetings are facts, and go on being counted by all pulses.
    expect(
      evaluate({ ...cohort, pulses, toldAtMidPoint: HALF_WAY }).participation.meetingsPerPair.value,
    ).toBe(2);
  });

  it('would be in it without the summary', () => {
    const { sides } = evaluate({ ...cohort, pulses: pulse(n, 9, HALF_WAY) });
    expect(sides.mentee.statements.helpfulness.favourable).toMatchObject({
      kind: 'share',
      count: { low: 9, high: 9 },
    });
  });

  it('is passed over for a side that was silent afterwards, and not for the other', () => {
    const mentors = pulse(n, 8, LAST).map((one) => ({
      ...one,
      side: 'mentor' as const,
      participant: one.participant.replace('mentee', 'mentor'),
    }));
    const { sides } = evaluate({
      ...cohort,
      pulses: [...pulse(n, 9, HALF_WAY), ...mentors],
      toldAtMidPoint: HALF_WAY,
    });
    expect(sides.mentee.statements.openness.favourable.kind).toBe('masked');
    expect(sides.mentor.statements.openness.favourable).toMatchObject({ kind: 'share', n });
  });

  it('is left to the final report where the calendar has none after it', () => {
    const midPoint = sumUpMidPoint({
      ...cohort,
      cohort: { id: 'c-1', name: 'Small', kickoffOn: '2027-01-11' },
      pulses: pulse(n, 9, 1),
      pulse: { number: 1, isLast: true, asked: { mentor: n, mentee: n } },
      hr: { alerted: 0, settled: 0 },
    });
    expect(midPoint.opinions).toEqual({ kind: 'keptForReport' });
    expect(midPoint.pairsMet.count).toBe(n);
  });
});

describe('a follow-up', () => {
  const asked = { mentor: 6, mentee: 6 };
  const report = (answers: Parameters<typeof reportFollowUp>[0]['answers']) =>
    reportFollowUp({
      ...smallCohort(6),
      cohort: { id: 'c-1', name: 'Small' },
      number: 1,
      monthsSince: 3,
      objectives: OBJECTIVES,
      asked,
      answers,
      atEnd: [{ id: 'use', outcome: 'met' }],
    });

  it('counts a mentor of two once, who says yes if it is so of one of the two', () => {
    const twice = [true, false].map((inTouch) => ({
      participant: 'mentor-0',
      side: 'mentor' as const,
      inTouch,
    }));
    const others = range(5).map((i) => ({
      participant: `mentor-${i + 1}`,
      side: 'mentor' as const,
      inTouch: i < 2,
    }));
    for (const answers of [twice, twice.toReversed()]) {
      const { sides, response } = report([...answers, ...others]);
      expect(response.mentor).toEqual({ kind: 'counted', of: 6, count: 6 });
      expect(sides.mentor.inTouch).toMatchObject({ n: 6, count: { low: 3, high: 3 } });
    }
  });

  it('judges again only what it asks again, beside what the final report said', () => {
    const answers = range(6).map((i) => ({
      participant: `mentee-${i}`,
      side: 'mentee' as const,
      usesLearning: i < 3,
    }));
    const [use, open] = report(answers).objectives;
    expect(use).toMatchObject({ atEnd: 'met', now: { outcome: 'missed', figure: { n: 6, asked: 6 } } });
    expect(open?.now).toBeUndefined();
    expect(open?.atEnd).toBeUndefined();
  });

  it('of which nobody answered says so, and claims nothing', () => {
    const nobody = report([]);
    expect(nobody.objectives[0]?.now).toMatchObject({ outcome: 'notTold', figure: { kind: 'masked' } });
    const [lead] = documentOf(
      { which: 'followUp', frozenAt: nobody.frozenAt, report: nobody },
      'en',
    ).sections;
    expect(lead?.parts[0]).toEqual({
      type: 'lead',
      text: 'Nobody answered this time: nothing can be told of what has stayed.',
    });
  });
});
