import * as z from 'zod';
import { Side } from '../../../definition/side.ts';
import { DirectoryReportAnswer } from '../../../directory/report/directory-report.ts';
import { AttainableShare } from '../../../evaluation/verdict/attainable-share.ts';
import { Locale } from '../../../locales/locale.ts';
import { ROUND_KINDS } from '../../../stages/rounds.ts';
import { NAMED_ELSEWHERE } from './people-elsewhere.ts';

/** As JSON, moments are ISO 8601 in UTC. */
const Moment = z.date();
const RoundDates = z.strictObject({ opensAt: Moment, reminders: z.array(Moment), closesAt: Moment });

const Calendar = z.strictObject({
  mentorCall: RoundDates,
  mentorSelectionBy: Moment,
  mentorTraining: RoundDates,
  menteeCall: RoundDates,
  menteeSelectionBy: Moment,
  matchingFrom: Moment,
  reviewBy: Moment,
  proposals: RoundDates.describe('The first wave; each further wave takes as long again'),
  lastProposalsCloseAt: Moment,
  kickoffAt: Moment,
  kickoffEndsAt: Moment,
  agreement: RoundDates,
  firstMeetingNudgeAt: Moment,
  firstMeetingFlagAt: Moment,
  pulses: z.array(RoundDates),
  midPointAt: Moment.optional().describe('None without pulses'),
  endsAt: Moment.describe('The programme’s last day'),
  endForms: RoundDates,
  closedAt: Moment.describe('At the latest: sooner when HR needs less time for the report'),
  resultsAt: Moment.describe(
    'Participants and their managers are told the results; leadership can decide until then',
  ),
  followUps: z.array(RoundDates),
  erasedAt: Moment,
});

const Count = z.int().min(0);

const PlannedDate = z.strictObject({
  what: z.string(),
  at: Moment,
  on: z.string().describe('The day of the week, the date and the time, in the time zone of the cohort'),
  moved: z
    .string()
    .optional()
    .describe('Instead of which day, and why, where a public holiday or a closed day stands in the way'),
});

const PlannedMail = z.strictObject({
  kind: z.enum(ROUND_KINDS),
  reminder: Count.describe('0 for the first mail, n for the nth reminder'),
  at: Moment,
  to: Count.describe('As many people are expected to get it'),
  atMost: Count,
});

const ReadMail = {
  subject: z.string(),
  preheader: z.string().describe('What an inbox shows beside the subject'),
  text: z.string(),
};

const MailText = z.strictObject({
  kind: z.string(),
  language: Locale,
  ...ReadMail,
  reminder: z
    .strictObject(ReadMail)
    .optional()
    .describe('Of a mail that asks for an answer; later reminders are worded like the first'),
});

const Supply = z.strictObject({
  people: Count,
  managers: Count.describe('Who is anybody’s manager, as the directory has it'),
  mentorsCallable: Count,
  menteesCallable: Count,
  callableAsBoth: Count,
  placesWanted: Count,
  mentorsExpected: Count,
  placesExpected: Count,
  menteesExpected: Count,
  pairsExpected: Count,
  pairsAtMost: Count,
  menteesWithTooFewMentors: Count.describe(
    'With fewer than two callable mentors outside their reporting line',
  ),
});

const Share = z.number().min(0).max(1);

const AttainableObjective = AttainableShare.extend({
  id: z.string(),
  target: Share,
  asked: Count.describe('As many people are expected to be asked'),
  response: Share.describe(
    'The share of them expected to answer, from the reminders planned: half of those still open answer before each, and half of the rest after the last',
  ),
});

const PersonElsewhere = {
  person: z.string().describe('HR’s id'),
  until: z.iso.date().describe('The last day of that programme'),
};

const PeopleElsewhere = z.strictObject({
  inYourCohorts: z.strictObject({
    people: Count,
    first: z
      .array(
        z.strictObject({
          ...PersonElsewhere,
          cohort: z.strictObject({ id: z.string(), name: z.string() }),
          as: z.array(Side),
        }),
      )
      .max(NAMED_ELSEWHERE),
  }),
  inOtherTeams: z.strictObject({
    people: Count,
    first: z.array(z.strictObject(PersonElsewhere)).max(NAMED_ELSEWHERE),
  }),
  kickoffsAtTheSameTime: Count.describe('People whose kickoff in another cohort is at the time of this one'),
});

const EstimatedCost = z.strictObject({
  usd: z.number(),
  usdMailAlone: z.number(),
  usdAtMost: z.number().describe('If everybody who is called takes part'),
  assumptions: z.array(z.string()),
});

/** What a cohort would be if it were launched now. */
export const Preview = z.strictObject({
  directory: DirectoryReportAnswer.optional().describe(
    'What was made of HR’s file; what its "confirm" lists has to be in the definition’s "confirm" to launch it',
  ),
  calendar: Calendar,
  plan: z.array(PlannedDate).describe('The calendar one date after another, in words'),
  mails: z.array(PlannedMail),
  mailsExpected: Count,
  mailTexts: z
    .array(MailText)
    .optional()
    .describe(
      'Asked for by ?mails=true: each mail planned, or that the definition’s "mail" words, in each language of the cohort, with your own texts, about made-up people on made-up dates',
    ),
  supply: Supply,
  objectives: z
    .array(AttainableObjective)
    .describe('What can be told of the objectives that are shares of confidential answers'),
  cost: EstimatedCost,
  elsewhere: PeopleElsewhere.describe('Who of those called takes part in other cohorts that run'),
  warnings: z.array(z.string()),
});
