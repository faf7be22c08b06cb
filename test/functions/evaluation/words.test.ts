import { describe, expect, it } from 'vitest';
import { reportDocument } from '../../../functions/evaluation/document/report-document.ts';
import { summaryBlocks } from '../../../functions/evaluation/document/summary-blocks.ts';
import { verdictText } from '../../../functions/evaluation/document/verdict-text.ts';
import { type ReportWords, reportWords } from '../../../functions/evaluation/document/words.ts';
import { evaluate } from '../../../functions/evaluation/evaluate.ts';
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
  const none = { met: 0, notMet: 0, undecided: 0, notShown: 0, notMeasured: 0 };
  const say = (outcomes: Partial<typeof none>, representative = true, words: ReportWords = reportWords.en) =>
    verdictText(
      {
        verdict: { outcomes: { ...none, ...outcomes }, representative },
        participation: evaluate(sampleCohort({ pairs: 20 })).participation,
      },
      words,
    );

  it.each([
    [{ met: 1 }, 'The cohort met its objective.'],
    [{ notMet: 1 }, 'The cohort missed its objective.'],
    [{ undecided: 1 }, 'The cohort leaves its objective undecided.'],
    [{ notShown: 1 }, 'The cohort has one objective, whose result cannot be shown.'],
    [{ notMeasured: 1 }, 'The cohort has one objective, which nobody measured.'],
    [{ met: 3 }, 'The cohort met all 3 of its objectives.'],
    [{ met: 2, notMet: 1 }, 'Of its 3 objectives, the cohort met 2 and missed 1.'],
    [
      { met: 1, undecided: 2, notMeasured: 1 },
      'Of its 4 objectives, the cohort met 1, leaves 2 undecided and has 1 that nobody measured.',
    ],
    [{}, 'No objective was fixed at launch: this report describes and does not judge.'],
  ])('follows from the outcomes: %j', (outcomes, sentence) => {
    expect(say(outcomes)).toBe(sentence);
  });

  it('doubts itself when too few answered', () => {
    expect(say({ met: 1 }, false)).toContain('Too few mentees answered');
    expect(say({ met: 1 }, false, reportWords.fr)).toContain('représentatives');
  });

  it('reads well in French', () => {
    expect(say({ met: 2, notMet: 1, undecided: 1 }, true, reportWords.fr)).toBe(
      'Sur ses 4 objectifs, la cohorte en a atteint 2, en a manqué 1 et en laisse 1 indécis.',
    );
  });
});
