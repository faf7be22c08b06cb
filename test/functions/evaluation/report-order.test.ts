import { describe, expect, it } from 'vitest';
import { reportDocument } from '../../../functions/evaluation/document/report-document.ts';
import { summaryBlocks } from '../../../functions/evaluation/document/summary-blocks.ts';
import { reportWords } from '../../../functions/evaluation/document/words.ts';
import { evaluate } from '../../../functions/evaluation/evaluate.ts';
import { reportPdf } from '../../../functions/evaluation/pdf/report-pdf.ts';
import { inLocale } from '../../../functions/locales/locale.ts';
import { sampleCohort } from './sample-cohort.ts';

const headingsOf = (pairs: number, response?: number) =>
  reportDocument(evaluate(sampleCohort({ pairs, response })), 'en').sections.flatMap(
    ({ heading }) => heading ?? [],
  );

describe('the order of the report', () => {
  it('is reach and cost, the four levels one on another, what to do, and the limits', () => {
    expect(headingsOf(20)).toEqual([
      'Reach and cost',
      'Reaction: how people found it',
      'Learning: how mentees see their own leadership',
      'Behaviour: what is used at work',
      'Results: what came of it',
      'What we recommend',
      'Limits: what these figures can and cannot say',
    ]);
  });

  it('says of four levels of which nothing can be told so once', () => {
    const data = {
      ...sampleCohort({ pairs: 20 }),
      pulses: [],
      endForms: [],
      selfViews: [],
      managerViews: [],
      comments: [],
      objectives: [],
    };
    const { sections } = reportDocument(evaluate(data), 'en');
    expect(sections.map(({ heading }) => heading)).toContain('Reaction, learning, behaviour and results');
    const told = sections.flatMap(({ parts }) => parts).filter((part) => 'text' in part);
    expect(told.filter(({ text }) => /too few people answered/.test(text))).toHaveLength(1);
  });
});

it('says of what was told half-way that it is not told again', () => {
  const data = sampleCohort({ pairs: 20 });
  const last = Math.max(...data.pulses.map(({ number }) => number));
  const { sections } = reportDocument(evaluate({ ...data, toldAtMidPoint: last }), 'en');
  const notes = sections
    .flatMap(({ parts }) => parts)
    .flatMap((part) => (part.type === 'notes' ? part.items : []));
  const note = notes.find((item) => item.startsWith('Not shown again: told in the mid-point summary'));
  for (const statement of ['Our conversations help with the goal', 'I can speak openly'])
    for (const side of ['mentors', 'mentees']) expect(note).toContain(`${statement} (${side})`);
});

describe('what it cost', () => {
  const told = (pairs: number, response?: number) => {
    const report = evaluate(sampleCohort({ pairs, response }));
    return {
      report,
      said: JSON.stringify(reportDocument(report, 'en')),
      mail: JSON.stringify(summaryBlocks(report, 'en')),
    };
  };

  it('is told in hours by side and for everybody, on the page and in the mail', () => {
    const { report, said, mail } = told(100, 1);
    const { mentor, mentee } = report.sides;
    if (mentor.hours.kind !== 'mean' || mentee.hours.kind !== 'mean')
      throw new Error('hours are told of a hundred');
    const total = mentor.hours.mean.low * mentor.hours.asked + mentee.hours.mean.low * mentee.hours.asked;
    const all = `for everybody in a pair ${Math.round(total).toLocaleString('en')} hours in all`;
    for (const text of [said, mail]) expect(text).toContain(all);
  });

  it('is not told where too few said it', () => {
    const { said, mail } = told(3);
    for (const text of [said, mail]) expect(text).toContain('Hours of work spent: cannot be told');
  });
});

it.each(['en', 'fr'] as const)(
  'puts every objective with its verdict, and the decision, into the mail (%s)',
  (locale) => {
    const report = evaluate(sampleCohort({ pairs: 20 }));
    const words = reportWords[locale];
    const blocks = summaryBlocks(report, locale);
    const items = blocks
      .flatMap((block) => (block.type === 'list' ? block.items : []))
      .map((item) => JSON.stringify(item));
    for (const { statement, outcome } of report.objectives) {
      const line = items.find((item) => item.includes(inLocale(statement, locale)));
      expect(line?.toLowerCase()).toContain(words.outcome[outcome].toLowerCase());
    }
    expect(report.decision).toBe('adjust');
    expect(JSON.stringify(blocks)).toContain(words.decision.adjust);
    for (const id of report.recommendations) expect(items.join()).toContain(words.proposedChange[id]);
  },
);

describe('the paper', () => {
  it.each([3, 5, 7, 9, 11, 14, 20, 37, 60, 120, 240])(
    'is never a page for next to nothing (%i pairs)',
    async (pairs) => {
      const report = evaluate(sampleCohort({ pairs }));
      const sizes = await Promise.all(
        (['en', 'fr'] as const).map(async (locale) => {
          const pdf = await reportPdf(reportDocument(report, locale), locale);
          return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
        }),
      );
      for (const pages of sizes) expect(pages).toBeLessThanOrEqual(4);
      // The two languages differ in length by a tenth, never by a page.
      expect(Math.abs((sizes[0] ?? 0) - (sizes[1] ?? 0))).toBe(0);
    },
  );
});
