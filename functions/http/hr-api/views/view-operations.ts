import * as z from 'zod';
import { Alert } from '../../../cohorts/alert.ts';
import { LeadershipChoice } from '../../../cohorts/leadership-choice.ts';
import { TimelineEvent } from '../../../cohorts/timeline.ts';
import { Person } from '../../../directory/person.ts';
import { FrozenReport } from '../../../evaluation/frozen/frozen-report.ts';
import { Report } from '../../../evaluation/report.ts';
import { Locale } from '../../../locales/locale.ts';
import { CriterionPoints } from '../../../pairs/criterion-points.ts';
import { Fit } from '../../../pairs/fit/fit-answer.ts';
import { Pair } from '../../../pairs/pair.ts';
import { Cadence } from '../../../pairs/plan/cadence.ts';
import { Participant } from '../../../people/participant.ts';
import { Round } from '../../../rounds/round.ts';
import { NEXT, PAGE_PARAMETERS, PAGE_REFUSALS } from '../list-page.ts';
import { csvAnswer, inWords, jsonAnswer, NO_BODY, type Operation, type Parameter } from '../operation.ts';
import type { ApiRoute } from '../routes.ts';
import { NameToResolve, ProposalView } from './proposal-answer.ts';

const NamedPair = Pair.extend({
  criteria: z.array(CriterionPoints),
  mentor: z.string().nullable().describe('The name, until the person is erased'),
  mentee: z.string().nullable(),
  meetings: z.array(z.iso.date()).describe('The days on which the two noted that they met, the latest first'),
  nextMeetingAt: z.iso.datetime().nullable().describe('When they have arranged to meet next'),
  fit: z
    .strictObject({ mentee: Fit.nullable(), mentor: Fit.nullable() })
    .describe('Whether each finds that they fit, as they said after their first meeting'),
  plan: z
    .strictObject({ cadence: Cadence.nullable().describe('How often they mean to meet') })
    .nullable()
    .describe('That the two have a plan; its text is theirs alone'),
});

export const Role = Participant.pick({ side: true, status: true });

const ListedPerson = Person.extend({
  roles: z.array(Role),
  leftAt: z.iso.datetime().nullable().describe('Since when HR says that they have left the company'),
  leavesAt: z.iso.datetime().nullable().describe('When they leave, unless they take it back'),
});

const Decided = z.strictObject({
  choice: LeadershipChoice.describe(
    'The next cohort as before, with the report’s recommendations, or a talk first',
  ),
  note: z
    .string()
    .nullable()
    .describe('A word to HR, which nobody else reads; erased with the personal data'),
  at: z.iso.datetime(),
  by: z.string().nullable().describe('The leader’s name'),
});

const LANG: Parameter = {
  name: 'lang',
  in: 'query',
  required: false,
  schema: Locale,
  description: 'The file’s language; the first HR coordinator’s when left out',
};

export const VIEW_OPERATIONS = {
  'GET /cohorts/{id}/timeline': {
    summary: 'What happened, when and by whom',
    parameters: PAGE_PARAMETERS,
    body: NO_BODY,
    success: jsonAnswer(
      200,
      'The events, the first one first; people by HR’s ids, whoever was erased by a reference that leads nowhere',
      z.strictObject({ events: z.array(TimelineEvent), ...NEXT }),
    ),
    refusals: PAGE_REFUSALS,
  },
  'GET /cohorts/{id}/pairs': {
    summary: 'The pairs, those that came to nothing among them',
    parameters: PAGE_PARAMETERS,
    body: NO_BODY,
    success: jsonAnswer(200, 'The pairs', z.strictObject({ pairs: z.array(NamedPair), ...NEXT })),
    refusals: PAGE_REFUSALS,
  },
  'GET /cohorts/{id}/alerts': {
    summary: 'What a person at HR must look at',
    parameters: PAGE_PARAMETERS,
    body: NO_BODY,
    success: jsonAnswer(
      200,
      'The alerts',
      z.strictObject({ alerts: z.array(Alert.omit({ batch: true })), ...NEXT }),
    ),
    refusals: PAGE_REFUSALS,
  },
  'GET /cohorts/{id}/people': {
    summary: 'The directory, and who takes part as what',
    parameters: PAGE_PARAMETERS,
    body: NO_BODY,
    success: jsonAnswer(200, 'The people', z.strictObject({ people: z.array(ListedPerson), ...NEXT })),
    refusals: PAGE_REFUSALS,
  },
  'GET /cohorts/{id}/rounds': {
    summary: 'Which forms and notices went out, and how far each has come',
    parameters: PAGE_PARAMETERS,
    body: NO_BODY,
    success: jsonAnswer(
      200,
      'The rounds',
      z.strictObject({ rounds: z.array(Round.omit({ taskToken: true, executionArn: true })), ...NEXT }),
    ),
    refusals: PAGE_REFUSALS,
  },
  'GET /cohorts/{id}/matching': {
    summary: 'The latest proposal, with its reasons in words',
    parameters: PAGE_PARAMETERS,
    body: NO_BODY,
    success: inWords(
      jsonAnswer(
        200,
        'The proposal, with a part of its lists; null until there is one',
        z.strictObject({ proposal: ProposalView.nullable(), toResolve: z.array(NameToResolve), ...NEXT }),
      ),
    ),
    refusals: { ...PAGE_REFUSALS, 409: 'The proposal has changed since the page before.' },
  },
  'GET /cohorts/{id}/report': {
    summary: 'The report as leadership has it, and what leadership has decided on it',
    body: NO_BODY,
    success: jsonAnswer(
      200,
      'The report, null until it is frozen; and what leadership has decided on it, null until it has',
      z.strictObject({ report: Report.nullable(), decided: Decided.nullable() }),
    ),
  },
  'GET /cohorts/{id}/reports': {
    summary: 'Every report that leadership has been given',
    body: NO_BODY,
    success: jsonAnswer(
      200,
      'The kickoff note, the mid-point summary, the report at the end and those of the follow-ups, as far as they are frozen, the oldest first',
      z.strictObject({ reports: z.array(FrozenReport) }),
    ),
  },
  'GET /cohorts/{id}/participation.csv': {
    summary: 'Who took part in what, as a file',
    parameters: [LANG],
    body: NO_BODY,
    success: csvAnswer('A line for each person in a role'),
  },
  'GET /cohorts/{id}/figures.csv': {
    summary: 'The report’s figures, as a file',
    parameters: [LANG],
    body: NO_BODY,
    success: csvAnswer('A line for each figure'),
    refusals: { 409: 'There are no figures yet.' },
  },
} satisfies Partial<Record<ApiRoute, Operation<unknown, never>>>;
