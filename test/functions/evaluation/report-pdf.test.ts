import { inflateSync } from 'node:zlib';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { reportDocument } from '../../../functions/evaluation/document/report-document.ts';
import { reportWords } from '../../../functions/evaluation/document/words.ts';
import { evaluate } from '../../../functions/evaluation/evaluate.ts';
import { REGULAR } from '../../../functions/evaluation/pdf/font/regular.ts';
import { SEMI_BOLD } from '../../../functions/evaluation/pdf/font/semi-bold.ts';
import { reportPdf } from '../../../functions/evaluation/pdf/report-pdf.ts';
import { sampleCohort } from './sample-cohort.ts';

const pdfOf = (pairs: number, locale: 'en' | 'fr') =>
  reportPdf(reportDocument(evaluate(sampleCohort({ pairs })), locale), locale);
const objectsOf = (pdf: Buffer) => pdf.toString('latin1');
/** The drawing instructions of all pages. */
const drawnIn = (pdf: Buffer) =>
  [...objectsOf(pdf).matchAll(/\/FlateDecode[^>]*>>\s*stream\n([\s\S]*?)\nendstream/g)]
    .map(([, body = '']) => inflateSync(Buffer.from(body, 'latin1')).toString('latin1'))
    .filter((stream) => stream.includes('BDC'))
    .join('\n');

describe('the PDF', () => {
  it.each([
    ['en', 20],
    ['fr', 20],
    ['en', 200],
    ['fr', 200],
    ['fr', 6],
  ] as const)('takes at most four pages (%s, %i pairs)', async (locale, pairs) => {
    const pages = objectsOf(await pdfOf(pairs, locale)).match(/\/Type \/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThanOrEqual(2);
    expect(pages.length).toBeLessThanOrEqual(4);
  });

  it('is tagged, names its language and title, and says that it is PDF/UA', async () => {
    const pdf = objectsOf(await pdfOf(20, 'fr'));
    expect(pdf).toContain('/MarkInfo');
    expect(pdf).toMatch(/\/Lang \(fr\)/);
    expect(pdf).toMatch(/\/DisplayDocTitle true/);
    expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>');
    for (const tag of ['Document', 'H1', 'H2', 'H3', 'Table', 'TH', 'TD', 'Caption', 'Figure', 'LI'])
      expect(pdf).toContain(`/S /${tag}\n`);
    expect(pdf).toMatch(/\/Scope \/Column/);
    expect(pdf).toMatch(/\/Scope \/Row/);
  });

  it('gives every figure an alternative text', async () => {
    const pdf = objectsOf(await pdfOf(20, 'en'));
    const figures = pdf.split('endobj').filter((object) => object.includes('/S /Figure'));
    expect(figures.length).toBe(3);
    for (const figure of figures) expect(figure).toMatch(/\/Alt \(.{20,}/);
  });

  it('draws nothing that is neither content nor decoration', async () => {
    let depth = 0;
    for (const instruction of drawnIn(await pdfOf(20, 'en')).split('\n')) {
      if (/\b(BDC|BMC)$/.test(instruction)) depth += 1;
      else if (/\bEMC$/.test(instruction)) depth -= 1;
      else if (/\b(TJ|Tj|f|S|B)$/.test(instruction)) expect(depth).toBeGreaterThan(0);
    }
    expect(depth).toBe(0);
  });

  it('is the same each time for the same report', async () => {
    expect((await pdfOf(20, 'en')).equals(await pdfOf(20, 'en'))).toBe(true);
  });

  it('of a cohort in which too few answered is two pages that say what happened, and why no more', async () => {
    const pages = objectsOf(await pdfOf(4, 'en')).match(/\/Type \/Page\b/g) ?? [];
    expect(pages).toHaveLength(2);
  });
});

describe.each([
  ['regular', REGULAR],
  ['semi-bold', SEMI_BOLD],
])('the %s font', (_, base64) => {
  const font = create(Buffer.from(base64, 'base64'));
  const missing = (text: string) =>
    [...text].filter((character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));

  it('has every character the report can say', () => {
    const said = JSON.stringify([reportWords.fr, reportWords.en], (__, value) =>
      typeof value === 'function' ? String(value) : value,
    );
    expect(missing(said.replaceAll(/\\[nut]/g, ''))).toEqual([]);
    expect(missing('\u202f\u00a0−–—•’“”«»…éèêëàâçîïôöùûüÿœæŒÆÉÈÀÇ€%ŁłŠšČčŘřŐőȘșȚțßñåøÅØ')).toEqual([]);
  });

  it('does not carry the name its licence reserves', () => {
    expect(font.familyName).toMatch(/^Cohort Report/);
  });
});
