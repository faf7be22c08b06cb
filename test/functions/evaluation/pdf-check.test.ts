import { createRequire } from 'node:module';
import qpdf from '@neslinesli93/qpdf-wasm';
import { expect, it } from 'vitest';
import { reportDocument } from '../../../functions/evaluation/document/report-document.ts';
import { evaluate } from '../../../functions/evaluation/evaluate.ts';
import { reportPdf } from '../../../functions/evaluation/pdf/report-pdf.ts';
import { sampleCohort } from './sample-cohort.ts';

const locateFile = () => createRequire(import.meta.url).resolve('@neslinesli93/qpdf-wasm/dist/qpdf.wasm');

/** What `qpdf --check` says: 0 when it finds neither an error nor a warning. */
async function checked(pdf: Uint8Array): Promise<number> {
  const { FS, callMain } = await qpdf({ locateFile });
  // Its published types leave this out.
  if (!('writeFile' in FS) || typeof FS.writeFile !== 'function')
    throw new Error('no file can be given to qpdf');
  FS.writeFile('/report.pdf', pdf);
  return callMain(['--check', '/report.pdf']);
}

it.each([
  [0, 'en'],
  [5, 'fr'],
  [20, 'en'],
  [200, 'fr'],
] as const)('is a sound file for qpdf (%i pairs, %s)', async (pairs, locale) => {
  const pdf = await reportPdf(reportDocument(evaluate(sampleCohort({ pairs })), locale), locale);
  expect(await checked(pdf)).toBe(0);
  expect(await checked(pdf.subarray(0, pdf.length / 2))).not.toBe(0);
});
