import * as z from 'zod';
import { DirectoryReportAnswer } from '../../../directory/report/directory-report.ts';
import { checkedBody, inWords, jsonAnswer, NO_BODY, type Operation, type Parameter } from '../operation.ts';
import type { ApiRoute } from '../routes.ts';
import { DirectoryDifference } from './directory-difference.ts';
import { PEOPLE_BODY } from './people-body.ts';
import { PersonChange } from './person-change.ts';
import { PersonExport } from './person-export.ts';

/** What both take in their address. */
const CONFIRMING: readonly Parameter[] = [
  {
    name: 'confirm',
    in: 'query',
    required: false,
    schema: z.string(),
    description: 'The word of the difference you say yes to',
  },
  {
    name: 'endingPairs',
    in: 'query',
    required: false,
    schema: z.int().min(0),
    description: 'How many pairs under way may end by it, where it is more than a tenth of them',
  },
];

const WithNotKept = DirectoryDifference.extend({
  notKept: z
    .array(z.string())
    .describe('Fields for which no criterion, rule or form of the cohort has a use: nothing of them is kept'),
});

const REFUSED_CHANGE = {
  409: 'Something has changed since the difference was shown, or too many pairs would end, or another change is being taken over.',
};

export const PERSON_OPERATIONS = {
  'PUT /cohorts/{id}/people': {
    summary: 'HR’s new file: shows what it changes; confirmed, it is taken over',
    parameters: [
      ...CONFIRMING,
      {
        name: 'gone',
        in: 'query',
        required: false,
        schema: z.enum(['keep', 'left']).default('keep'),
        description: 'What becomes of those who are in no line of the file',
      },
      {
        name: 'corrections',
        in: 'query',
        required: false,
        schema: z.enum(['keep', 'file']).default('keep'),
        description:
          'What holds where people have corrected their name or address themselves and the file says otherwise: theirs, or the file',
      },
    ],
    body: PEOPLE_BODY,
    success: inWords(
      jsonAnswer(
        200,
        'What it changes, or what is being changed',
        WithNotKept.extend({ directory: DirectoryReportAnswer.nullable() }),
      ),
    ),
    refusals: REFUSED_CHANGE,
  },
  'PATCH /cohorts/{id}/people/{personId}': {
    summary: 'Corrects one person; what pauses or ends a pair has to be confirmed',
    parameters: CONFIRMING,
    body: checkedBody(PersonChange, {
      title: { en: 'The change is not right.', fr: 'La modification n’est pas correcte.' },
    }),
    success: jsonAnswer(200, 'What it changes, or what is being changed', WithNotKept),
    refusals: REFUSED_CHANGE,
  },
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
