import * as z from 'zod';
import { jsonAnswer, NO_BODY, type Operation } from '../operation.ts';
import type { ApiRoute } from '../routes.ts';
import { PersonExport } from './person-export.ts';

export const PERSON_OPERATIONS = {
  'GET /cohorts/{id}/people/{personId}': {
    summary: 'Everything kept about a person',
    body: NO_BODY,
    success: jsonAnswer(200, 'The data', PersonExport),
  },
  'DELETE /cohorts/{id}/people/{personId}': {
    summary: 'Takes a person out of the cohort and erases their data',
    body: NO_BODY,
    success: jsonAnswer(
      202,
      'Under way: the person leaves, those concerned are told, then the data is erased. As a rule it takes seconds; from then on there is no such person',
      z.strictObject({ erasing: z.string().describe('The person’s id') }),
    ),
  },
} satisfies Partial<Record<ApiRoute, Operation<unknown, never>>>;
