import { figuresCsv } from '../../../evaluation/export/figures-csv.ts';
import { findReport } from '../../../evaluation/report-record.ts';
import { ApiError } from '../../../web/api/api-error.ts';
import { cohortOf } from '../cohort-of.ts';
import type { Endpoint } from '../endpoint.ts';
import { csvLocale } from './csv-locale.ts';

export const getFiguresCsv: Endpoint<'GET /cohorts/{id}/figures.csv'> = async (request, { table }) => {
  const cohort = await cohortOf(table, request);
  const report = await findReport(table, cohort.cohortId);
  if (!report) {
    throw new ApiError({
      status: 409,
      title: { en: 'There are no figures yet.', fr: 'Il n’y a pas encore de chiffres.' },
      detail: {
        en: 'The report is worked out and frozen when the end forms have closed.',
        fr: 'Le bilan est établi et figé quand les questionnaires de fin ont fermé.',
      },
    });
  }
  const csv = figuresCsv(report, csvLocale(request.event, cohort));
  return { name: `${cohort.cohortId}-figures.csv`, csv };
};
