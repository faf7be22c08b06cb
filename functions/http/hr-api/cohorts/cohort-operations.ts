import * as z from 'zod';
import { NEXT, PAGE_PARAMETERS, PAGE_REFUSALS } from '../list-page.ts';
import { inWords, jsonAnswer, NO_BODY, type Operation } from '../operation.ts';
import { Preview } from '../preview/preview-answer.ts';
import type { ApiRoute } from '../routes.ts';
import { CohortOverview, ListedCohort } from './cohort-overview.ts';
import { DEFINITION_BODY } from './definition-body.ts';
import { IdempotencyKey } from './idempotency-key.ts';

export const COHORT_OPERATIONS = {
  'GET /cohorts': {
    summary: 'How the cohorts of your teams stand',
    parameters: PAGE_PARAMETERS,
    body: NO_BODY,
    success: jsonAnswer(200, 'The cohorts', z.strictObject({ cohorts: z.array(ListedCohort), ...NEXT })),
    refusals: PAGE_REFUSALS,
  },
  'POST /cohorts': {
    summary: 'Launches a cohort',
    parameters: [
      {
        name: 'Idempotency-Key',
        in: 'header',
        required: true,
        schema: IdempotencyKey,
        description: 'The same key with the same body is the same cohort, however often it is sent.',
      },
    ],
    body: DEFINITION_BODY,
    success: inWords(
      jsonAnswer(
        202,
        'Launched, or launched before by the same key',
        CohortOverview,
        ({ id }) => `/cohorts/${id}`,
      ),
    ),
    refusals: {
      400: 'No valid JSON, or no Idempotency-Key.',
      409: 'The key came before with another definition, or for a team that you are in no longer.',
    },
  },
  'POST /cohorts/preview': {
    summary: 'Checks a definition: its calendar, mails, supply of mentors and cost; stores nothing',
    parameters: [
      {
        name: 'mails',
        in: 'query',
        required: false,
        schema: z.boolean().default(false),
        description:
          'Whether the answer holds the mails themselves, with your own subjects and paragraphs: some 200 KB',
      },
    ],
    body: DEFINITION_BODY,
    success: inWords(jsonAnswer(200, 'What would happen', Preview)),
    refusals: {
      422: 'The body is not right: a pointer for each field, and what to do about it; or the query: "mails".',
    },
  },
  'GET /cohorts/{id}': {
    summary: 'How a cohort stands',
    body: NO_BODY,
    success: inWords(jsonAnswer(200, 'The cohort', CohortOverview)),
  },
} satisfies Partial<Record<ApiRoute, Operation<unknown, never>>>;
