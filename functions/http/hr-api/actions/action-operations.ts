import * as z from 'zod';
import { LARGEST_REPORTED } from '../../../definition/indicator.ts';
import { PairsUnderWay } from '../../../definition/policy.ts';
import { PersonId } from '../../../directory/person.ts';
import { Participant } from '../../../people/participant.ts';
import { Duration } from '../../../time/duration.ts';
import { CohortOverview } from '../cohorts/cohort-overview.ts';
import { checkedBody, inWords, jsonAnswer, type Operation, postedBody } from '../operation.ts';
import type { ApiRoute } from '../routes.ts';
import { Registration } from './registration.ts';

const Extension = z.strictObject({
  roundId: z.string().optional().describe('The form that is open, when only one is'),
  by: Duration,
});

const Stop = z.strictObject({ reason: z.string().trim().max(1000).optional() });

const RematchRequest = z.strictObject({
  reason: z.string().trim().max(400).describe('Kept until personal data is erased').optional(),
  pairsUnderWay: PairsUnderWay.describe(
    'stay, or mayMove: a pair may end for another mentor of the mentee’s, when both sides of the new pair say yes',
  ).optional(),
});

const Figures = z.strictObject({
  reported: z
    .record(z.string(), z.number().min(-LARGEST_REPORTED).max(LARGEST_REPORTED))
    .describe('The final value by the id of its objective, in its unit'),
});

const NameMeant = z.strictObject({
  person: PersonId.describe('Who wrote it'),
  text: z.string().min(1).max(500).describe('As "toResolve" of the matching has it'),
  meant: z.array(PersonId).max(20).describe('Nobody, when empty'),
});
const PairById = z.strictObject({ mentee: z.string(), mentor: z.string() });

const Registered = z.strictObject({
  person: z.string(),
  side: Participant.shape.side,
  status: Participant.shape.status,
});
export type Registered = z.infer<typeof Registered>;

/** No body is an empty one: it is read, and refused where something must be said. */
function actionBody<Schema extends z.ZodType>(schema: Schema) {
  return checkedBody(schema, {
    title: { en: 'The body of this action is not right.', fr: 'Le corps de cette action n’est pas correct.' },

    mayBeEmpty: true,
  });
}

export const ACTION_OPERATIONS = {
  'POST /cohorts/{id}/extend': {
    summary: 'More time for the form that is open',
    body: actionBody(Extension),
    success: jsonAnswer(
      200,
      'When the form closes now',
      z.strictObject({ roundId: z.string(), deadline: z.iso.datetime() }),
    ),
    refusals: { 409: 'No form is open, or several are and none was named.' },
  },
  'POST /cohorts/{id}/stop': {
    summary: 'Stops the cohort; everybody involved is told',
    body: actionBody(Stop),
    success: inWords(jsonAnswer(202, 'Under way: the cohort as it stands', CohortOverview)),
    refusals: { 409: 'The cohort is over already.' },
  },
  'POST /cohorts/{id}/retry': {
    summary: 'Tries the stage that failed again',
    body: actionBody(z.strictObject({})),
    success: inWords(jsonAnswer(202, 'Under way: the cohort as it stands', CohortOverview)),
    refusals: { 409: 'No stage has failed.' },
  },
  'POST /cohorts/{id}/rematch': {
    summary: 'Matches those again who wait, while the other pairs go on; never a pair that was tried before',
    body: actionBody(RematchRequest),
    success: jsonAnswer(
      202,
      'Under way: pairs are computed, reviewed by HR where the definition says so, and proposed to both sides',
      z.strictObject({
        rematch: z.int().min(1).describe('Which of the cohort’s re-matchings it is'),
        mentees: z.int().min(0).describe('Who wait'),
        places: z.int().min(0).describe('That are free'),
      }),
    ),
    refusals: { 409: 'Not possible as the cohort stands; the title says why.' },
  },
  'POST /cohorts/{id}/mentors': {
    summary: 'Registers a trained mentor by hand for the next matching; they are told, and how to withdraw',
    body: postedBody(Registration, { mayBeEmpty: true }),
    success: jsonAnswer(200, 'Registered, now or before', Registered),
    refusals: { 409: 'The person has left, the evaluation has begun, or the cohort is over.' },
  },
  'POST /cohorts/{id}/mentees': {
    summary: 'Registers a mentee by hand for the next matching; they are told, and how to withdraw',
    body: postedBody(Registration, { mayBeEmpty: true }),
    success: jsonAnswer(200, 'Registered, now or before', Registered),
    refusals: { 409: 'The person has left, the evaluation has begun, or the cohort is over.' },
  },
  'POST /cohorts/{id}/figures': {
    summary: 'Brings final values of objectives that only HR knows',
    body: actionBody(Figures),
    success: jsonAnswer(200, 'All values brought so far', Figures),
    refusals: { 409: 'The report is frozen.' },
  },
  'POST /cohorts/{id}/names': {
    summary: 'Says whom somebody means by the name of a person to avoid',
    body: actionBody(NameMeant),
    success: jsonAnswer(
      200,
      'Kept, now or before',
      NameMeant.extend({ inProposal: z.boolean().describe('Whether the pairs under review show it') }),
    ),
  },
  'POST /cohorts/{id}/pairs/end': {
    summary: 'Ends a pair that is paused, or in which one of the two wishes for another partner',
    body: actionBody(PairById),
    success: jsonAnswer(
      202,
      'Ended: both are told, and wait for somebody else',
      z.strictObject({ ended: PairById }),
    ),
    refusals: { 409: 'The two are no pair that is paused, or in which another partner is wished for.' },
  },
} satisfies Partial<Record<ApiRoute, Operation<unknown, never>>>;
