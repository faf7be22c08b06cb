import { describe, expect, it } from 'vitest';
import { reportDocument } from '../../../functions/evaluation/document/report-document.ts';
import { summaryBlocks } from '../../../functions/evaluation/document/summary-blocks.ts';
import { verdictText } from '../../../functions/evaluation/document/verdict-text.ts';
import { reportWords } from '../../../functions/evaluation/document/words.ts';
import { evaluate } from '../../../functions/evaluation/evaluate.ts';
import { verdictOf } from '../../../functions/evaluation/recommendations.ts';
import type { Outcome, Report } from '../../../functions/evaluation/report.ts';
import { sampleCohort } from './sample-cohort.ts';

/** Every text that reaches a reader: reports of several sizes, and all fixed words of the catalogue. */
function texts(locale: 'en' | 'fr'): string[] {
  const reports = [4, 6, 14, 20, 200].map((pairs) =>
    evaluate({ ...sampleCohort({ pairs, response: 0.7 }), comments: [] }),
  );
  const shown = reports.flatMap((report) => [reportDocument(report, locale), summaryBlocks(report, locale)]);
  return [...shown, reportWords[locale]].flatMap(strings).filter((text) => !/^[a-z]+[A-Za-z]*$/.test(text));
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

describe('French', () => {
  it('sets a no-break space before ; : ! ? % and inside quotes', () => {
    for (const text of texts('fr')) {
      expect(text).not.toMatch(/[^\u202f\u00a0][;!?»]/);
      expect(text).not.toMatch(/[^\u202f\u00a0\d]:(?!\/\/)|«[^\u202f\u00a0]/);
      expect(text).not.toMatch(/\d ?%/);
    }
  });

  it('has no English left in it', () => {
    for (const text of texts('fr')) expect(text).not.toMatch(/\b(the|of|and|mentees|pairs|answers)\b/);
  });
});

it.each(['en', 'fr'] as const)('speaks of changes, never of effects; nothing is undefined (%s)', (locale) => {
  for (const text of texts(locale)) {
    expect(text).not.toMatch(/undefined|NaN|\$\{|\[object/);
    if (!/not an effect|non un effet/.test(text)) expect(text).not.toMatch(/\beffect|\beffet/i);
  }
});

describe('the verdict', () => {
  const judged = (outcomes: readonly Outcome[]): Report => {
    const report = evaluate(sampleCohort({ pairs: 20, response: 1 }));
    const [first] = report.objectives;
    const objectives = outcomes.flatMap((outcome) => (first ? [{ ...first, outcome }] : []));
    const { verdict } = report;
    return {
      ...report,
      objectives,
      verdict: { ...verdict, outcomes: verdictOf(objectives, report).outcomes },
    };
  };
  const say = (
    outcomes: readonly Outcome[],
    more: Partial<Report['verdict']> = {},
    words = reportWords.en,
  ) => {
    const report = judged(outcomes);
    return verdictText({ ...report, verdict: { ...report.verdict, ...more } }, words);
  };

  it.each([
    [['met'], 'The cohort met its objective.'],
    [['missed'], 'The cohort missed its objective.'],
    [['metOrJustShort'], 'The cohort met its objective, or missed it by very little.'],
    [['notTold'], 'Whether the cohort met its objective cannot be told.'],
    [['met', 'met', 'met'], 'The cohort met all 3 of its objectives.'],
    [['met', 'met', 'missed'], 'Of its 3 objectives, the cohort met 2 and missed 1.'],
    [
      ['met', 'missedOrJustMet', 'notMeasured', 'notRepresentative'],
      'Of its 4 objectives, the cohort met 1, met or narrowly missed 1 and leaves 2 that cannot be told.',
    ],
    [
      ['met', 'metAmongAnswered'],
      'The cohort met both of its objectives. One of these verdicts is about those who answered; the others who were asked could turn it.',
    ],
    [
      ['metAmongAnswered'],
      'The cohort met its objective. This verdict is about those who answered; the others who were asked could turn it.',
    ],
    [[], 'No objective was fixed at launch: this report describes and does not judge.'],
  ] satisfies [Outcome[], string][])('follows from the outcomes: %j', (outcomes, sentence) => {
    expect(say(outcomes)).toBe(sentence);
  });

  it('doubts itself when too few answered, and says what does not agree', () => {
    expect(say(['met'], { representative: false })).toContain('is not representative');
    expect(say(['met'], { representative: false }, reportWords.fr)).toContain('représentatif');
    expect(say(['met'], { contradictions: ['managersSeeNoChange'] })).toContain('managers do not see it');
  });

  it('reads well in French', () => {
    expect(say(['met', 'met', 'missed', 'notTold'], {}, reportWords.fr)).toBe(
      'Sur ses 4 objectifs, la cohorte en a atteint 2, en a manqué 1 et en laisse 1 que l’on ne peut pas juger.',
    );
  });
});
