import { expect, test } from 'vitest';
import { reportDocument } from '../../../functions/evaluation/document/report-document.ts';
import { evaluate } from '../../../functions/evaluation/evaluate.ts';
import { sampleCohort } from './sample-cohort.ts';

test('a report says the day on which it was frozen as it was where the cohort is, whoever reads it', () => {
  const data = { ...sampleCohort({ pairs: 20 }), frozenAt: '2027-07-26T16:30:00Z' };
  const frozenIn = (timeZone: string) =>
    reportDocument(evaluate({ ...data, cohort: { ...data.cohort, timeZone } }), 'en').frozen;
  expect(frozenIn('Asia/Tokyo')).toContain('27 July 2027');
  expect(frozenIn('Europe/Paris')).toContain('26 July 2027');
});
