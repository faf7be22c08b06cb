import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../../functions/evaluation/evaluate.ts';
import { figuresCsv } from '../../../../functions/evaluation/export/figures-csv.ts';
import { participationCsv } from '../../../../functions/evaluation/export/participation-csv.ts';
import { sampleCohort } from '../sample-cohort.ts';
import { menteeForms, repeated, smallCohort } from '../small-cohort.ts';

const row = {
  personId: 'p-1',
  name: '=HYPERLINK("https://evil")',
  email: 'a@example.com',
  side: 'mentee',
  status: 'Terminé',
  appliedOn: '2027-01-12',
  pairedOn: '2027-03-01',
  formsSent: 9,
  formsAnswered: 7,
} as const;

describe('HR’s export of participants', () => {
  it('has French headers, semicolons, and one line per participant', () => {
    const [headers, first] = parse(participationCsv([row], 'fr'), { bom: true, delimiter: ';' });
    expect(headers).toContain('Formulaires remplis');
    expect(first).toContain('Personne accompagnée');
    expect(first?.length).toBe(headers?.length);
  });

  it('shows a formula in a name as text', () => {
    const [record] = parse(participationCsv([row], 'en'), { bom: true, columns: true }) as Record<
      string,
      string
    >[];
    expect(record?.Name).toBe(`'=HYPERLINK("https://evil")`);
    expect(record?.['Trained on']).toBe('');
  });
});

describe('the figures of the report as CSV', () => {
  it('tell who would take part again, each side about its own question', () => {
    const forms = (yes: number) =>
      menteeForms(repeated([true, false], [yes, 4]).map((wantsNext) => ({ wantsNext })));
    const report = evaluate(smallCohort(10, { endForms: forms(6) }));
    const line = (locale: 'en' | 'fr', name: string) =>
      parse(figuresCsv(report, locale, ','), { bom: true }).find(([, figure]) => figure === name);
    expect(line('en', 'Mentees who would like to be mentors one day')?.slice(2, 7)).toEqual([
      '6',
      '6',
      '6',
      '10',
      '10',
    ]);
    expect(line('fr', 'Mentors qui souhaitent l’appel de la prochaine cohorte')?.at(-1)).toMatch(
      /5 personnes/,
    );
  });

  it('masks what the report masks, with the reason', () => {
    const report = evaluate(sampleCohort({ pairs: 4 }));
    const records = parse(figuresCsv(report, 'en'), { bom: true, columns: true }) as Record<string, string>[];
    const shown = records.filter(
      ({ Part }) => Part?.startsWith('What mentors') || Part?.startsWith('Mentees about'),
    );
    const answers = shown.filter(({ Figure }) => !Figure?.startsWith('Response'));
    expect(answers.length).toBeGreaterThan(20);
    for (const { Value, Lowest, Highest, Note } of answers) {
      expect([Value, Lowest, Highest]).toEqual(['', '', '']);
      expect(Note).toMatch(/^Not /);
    }
  });

  it('gives a range where the exact count may not be told', () => {
    const report = evaluate(sampleCohort({ pairs: 20 }));
    const records = parse(figuresCsv(report, 'en'), { bom: true, columns: true }) as Record<string, string>[];
    const ranged = records.filter(({ Lowest, Highest }) => Lowest !== Highest);
    expect(ranged.length).toBeGreaterThan(0);
    for (const { Value, Of, Asked } of ranged)
      expect([Value, Number(Of) <= Number(Asked)]).toEqual(['', true]);
    const active = records.find(({ Figure }) => Figure === 'Pairs still active at the end');
    expect(active).toMatchObject({ Lowest: '', Highest: '', Of: '20' });
    expect(Number(active?.Value)).toBeGreaterThan(10);
  });
});
