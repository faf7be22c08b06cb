import { cohortOf } from '../cohort-of.ts';
import type { Endpoint } from '../endpoint.ts';
import { overview } from './overview.ts';

export const getCohort: Endpoint<'GET /cohorts/{id}'> = async (request, { table }) =>
  overview(table, await cohortOf(table, request), request.locale);
