import { participationCsv } from '../../../evaluation/export/participation-csv.ts';
import { cohortOf } from '../cohort-of.ts';
import type { Endpoint } from '../endpoint.ts';
import { csvLocale } from './csv-locale.ts';
import { participationRows } from './participation-rows.ts';

export const getParticipationCsv: Endpoint<'GET /cohorts/{id}/participation.csv'> = async (
  request,
  { table },
) => {
  const cohort = await cohortOf(table, request);
  const locale = csvLocale(request.event, cohort);
  const csv = participationCsv(await participationRows(table, cohort, locale), locale);
  return { name: `${cohort.cohortId}-participation.csv`, csv };
};
