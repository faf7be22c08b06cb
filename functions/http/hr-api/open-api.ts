import * as z from 'zod';
import { PostedDefinition } from '../../definition/definition.ts';
import { MatchingRequest } from '../../matching/alone/request.ts';
import { ACTION_BODIES, ACTIONS, type Action } from './actions.ts';
import { EXPORTS } from './exports.ts';
import { VIEWS } from './views.ts';

const Problem = z.object({
  status: z.number().int(),
  title: z.string(),
  detail: z.string().optional(),
  errors: z
    .array(z.object({ pointer: z.string(), detail: z.string(), remedy: z.string().optional() }))
    .optional(),
});

const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const problems = (...statuses: [status: number, description: string][]) =>
  Object.fromEntries(
    statuses.map(([status, description]) => [
      status,
      {
        description,
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );
const NOT_FOUND: [number, string] = [404, 'There is no such cohort, view, action or person.'];
const id = {
  name: 'id',
  in: 'path',
  required: true,
  schema: { type: 'string' },
  description: 'The cohort’s id',
};
const personId = { ...id, name: 'personId', description: 'The person’s id in the directory' };
const definitionBody = {
  required: true,
  ...json({ $ref: '#/components/schemas/CohortDefinition' }),
};
const object = { type: 'object' };

/** The description of HR's API, from the schemas that check what is posted. */
export function openApi() {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Mentoring cohorts',
      version: '1',
      description: 'HR launches a cohort with one call, sees how it stands, and acts on it.',
    },
    security: [{ companyIdentity: [] }],
    paths: {
      '/cohorts': {
        get: { summary: 'All cohorts', responses: { 200: { description: 'The cohorts', ...json(object) } } },
        post: {
          summary: 'Launch a cohort',
          parameters: [
            {
              name: 'Idempotency-Key',
              in: 'header',
              required: true,
              schema: { type: 'string', minLength: 1, maxLength: 200 },
              description: 'The same key with the same body is the same cohort, however often it is sent.',
            },
          ],
          requestBody: definitionBody,
          responses: {
            202: { description: 'Launched, or launched before by the same key', ...json(object) },
            ...problems(
              [400, 'No valid JSON, or no Idempotency-Key.'],
              [409, 'The key came before with another definition.'],
              [413, 'The definition is too long.'],
              [422, 'The definition is not right: a pointer and a remedy for each field.'],
            ),
          },
        },
      },
      '/cohorts/preview': {
        post: {
          summary: 'Check a definition: its calendar, mails, supply of mentors and cost. Stores nothing.',
          requestBody: definitionBody,
          responses: {
            200: { description: 'What would happen', ...json(object) },
            ...problems([422, 'The definition is not right.']),
          },
        },
      },
      '/matchings': {
        post: {
          summary: 'Try a matching policy on people. Stores nothing.',
          requestBody: {
            required: true,
            ...json(z.toJSONSchema(MatchingRequest, { io: 'input', unrepresentable: 'any' })),
          },
          responses: {
            200: { description: 'Pairs with their reasons, and the proof', ...json(object) },
            ...problems([422, 'The request is not right.']),
          },
        },
      },
      '/cohorts/{id}': {
        get: {
          summary: 'How a cohort stands',
          parameters: [id],
          responses: { 200: { description: 'The cohort', ...json(object) }, ...problems(NOT_FOUND) },
        },
      },
      '/cohorts/{id}/{view}': {
        get: {
          summary: 'One view of a cohort',
          parameters: [
            id,
            { ...id, name: 'view', description: 'Which', schema: { enum: [...VIEWS, ...EXPORTS] } },
          ],
          responses: { 200: { description: 'The view', ...json(object) }, ...problems(NOT_FOUND) },
        },
      },
      ...actions(),
      '/cohorts/{id}/people/{personId}': {
        get: {
          summary: 'Everything kept about a person',
          parameters: [id, personId],
          responses: { 200: { description: 'The data', ...json(object) }, ...problems(NOT_FOUND) },
        },
        delete: {
          summary: 'Take a person out of the cohort and erase their data',
          parameters: [id, personId],
          responses: { 200: { description: 'Erased', ...json(object) }, ...problems(NOT_FOUND) },
        },
      },
    },
    components: {
      securitySchemes: {
        companyIdentity: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
      },
      schemas: {
        CohortDefinition: z.toJSONSchema(PostedDefinition, { io: 'input', unrepresentable: 'any' }),
        Problem: z.toJSONSchema(Problem),
      },
    },
  };
}

const SUMMARIES: Record<Action, string> = {
  extend: 'More time for the form that is open',
  stop: 'Stop the cohort; everybody involved is told',
  retry: 'Try the stage that failed again',
  rematch:
    'Match those again who wait, while the other pairs go on; never a pair that was tried before. You review, both accept or decline.',
  mentors:
    'Register a trained mentor by hand: the next matching takes them, and they are told how to withdraw',
  mentees: 'Register a mentee by hand: the next matching takes them, and they are told how to withdraw',
  figures: 'Bring final values of objectives that only HR knows',
};

function actions() {
  return Object.fromEntries(
    ACTIONS.map((action) => [action, ACTION_BODIES[action]] as const).map(([action, schema]) => [
      `/cohorts/{id}/${action}`,
      {
        post: {
          summary: SUMMARIES[action],
          parameters: [id],
          requestBody: json(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })),
          responses: {
            200: { description: 'Done', ...json(object) },
            202: { description: 'Under way', ...json(object) },
            ...problems(
              NOT_FOUND,
              [409, 'Not possible as the cohort stands.'],
              [422, 'The body is not right.'],
            ),
          },
        },
      },
    ]),
  );
}
