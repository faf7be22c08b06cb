import * as z from 'zod';
import { issueText, LocalisedText } from '../locales/locale.ts';
import { Duration, durationDays, isExact } from '../time/duration.ts';
import { Criteria } from './criteria.ts';
import { MatchingPolicy } from './policy.ts';

/** What HR may set for each stage of a cohort. The defaults are practice's; where a source exists it is named. */

/** Longer would have a pair rest for weeks before the other one hears why. */
const MOST_DAYS_TO_LEAVE = 10;

/** Counted in working days, or exact: there is no "two working days and an hour", and no month of them. */
const UntilLeft = Duration.refine((text) => isExact(text) || /^P\d+D$/.test(text), {
  error: issueText({
    en: 'must be working days, such as "P2D", or an exact time, such as "PT30S"',
    fr: 'doit être en jours ouvrés, comme "P2D", ou une durée exacte, comme "PT30S"',
  }),
  abort: true,
}).refine(
  (text) => durationDays(text) <= MOST_DAYS_TO_LEAVE,
  issueText({
    en: `must be ${MOST_DAYS_TO_LEAVE} days at most: the pair rests until then`,
    fr: `ne doit pas dépasser ${MOST_DAYS_TO_LEAVE} jours : le binôme est en pause jusque-là`,
  }),
);

/**
 * A form is reminded of once, so long before it closes: of the 23 to 40 mails that one person got in a cohort, a third
 * were reminders, and who has not answered by the last days does so for the deadline. Ours, not measured.
 */
export const REMIND_BEFORE = 'P2D';

/** A person who asks to leave has left after so long, and may take it back until then. */
export const Leaving = z.strictObject({ takesEffectAfter: UntilLeft.default('P2D') });

const Decision = z.enum(['hr', 'automatic']);

export const CallForMentors = z.strictObject({
  criteria: Criteria.prefault({}),
  /** Together advises one to three weeks. */
  openFor: Duration.default('P14D'),
  extendBy: Duration.default('P7D'),
  selection: Decision.default('hr'),
  selectWithin: Duration.default('P5D'),
  /** Places wanted; when left out, as many as mentees could be called, up to a tenth of the directory. */
  placesWanted: z.number().int().min(1).max(100_000).optional(),
});

export const CallForMentees = z.strictObject({
  criteria: Criteria.prefault({}),
  openFor: Duration.default('P14D'),
  selection: Decision.default('automatic'),
  selectWithin: Duration.default('P5D'),
});

/** EEPM: two hours for mentors before matching; Clutterbuck: one for mentees. Everwise: gate at 75 %. */
export const Training = z.strictObject({
  mentorHours: z.number().min(0).max(40).default(2),
  menteeHours: z.number().min(0).max(40).default(1),
  confirmWithin: Duration.default('P14D'),
  gateShare: z.number().min(0).max(1).default(0.75),
  materialUrl: z.url({ protocol: /^https$/ }).optional(),
  note: LocalisedText.optional(),
});

export const Matching = z.strictObject({
  policy: MatchingPolicy.prefault({}),
  review: Decision.default('hr'),
  reviewWithin: Duration.default('P5D'),
  /** PushFar gives 10 days, Mentorloop 14. Silence never accepts. */
  answerWithin: Duration.default('P7D'),
  /** Proposals are made at most this often; who is left then waits for the next cohort. */
  maxProposals: z.number().int().min(1).max(6).default(3),
});

export const Kickoff = z.strictObject({
  /** EMCC France: within seven days of publication. */
  after: Duration.default('P7D'),
  /** Its day, where HR has fixed it: then the stages before it have to fit, and the pairs wait for it. */
  on: z.iso.date().optional(),
  startTime: z.iso.time({ precision: -1 }).default('10:00'),
  minutes: z.number().int().min(15).max(480).default(60),
  place: LocalisedText.optional(),
  agreementWithin: Duration.default('P21D'),
});

/** Those that do not fit into a shorter programme are left out. */
const MONTHLY_PULSES = ['P14D', ...Array.from({ length: 11 }, (_, month) => `P${30 * (month + 1)}D`)];

export const CheckIns = z.strictObject({
  /**
   * Counted from kickoff. Mentorloop asks at 30 then every 60; EEPM wants contact twice in the first month. As long as
   * the programme is: a pair that nobody asks for months gives no sign of life, and would be closed as silent.
   */
  pulses: z.array(Duration).max(26).default(MONTHLY_PULSES),
  answerWithin: Duration.default('P10D'),
  /** Torch nudges at 10 days, ReDI flags at 14. */
  nudgeFirstMeetingAfter: Duration.default('P7D'),
  flagFirstMeetingAfter: Duration.default('P14D'),
  /** How often the health of all pairs is looked at. */
  healthEvery: Duration.default('P7D'),
  /** How often pairs are to meet, unless the two agreed on something else. */
  cadenceDays: z.number().int().min(7).max(92).default(30),
  /** No session known for the cadence and this long: amber, then red (Torch, Mentorloop, Guider). */
  amberAfter: Duration.default('P7D'),
  redAfter: Duration.default('P21D'),
  /** Guider: a pair that gives no sign of life is asked at 60 days, proposed for closure at 90, closed 7 later. */
  askSilentAfter: Duration.default('P60D'),
  proposeClosureAfter: Duration.default('P90D'),
  closeSilentAfter: Duration.default('P7D'),
});

/** Each has a report with a page of its own. */
export const MOST_FOLLOW_UPS = 4;

export const Evaluation = z.strictObject({
  /**
   * MentorCity's habit: the end forms open at day -14, and close by the clock at +14, counted from the programme's end.
   * It reminds at -7, 0 and +7; we at its end, and once before they close.
   */
  openBefore: Duration.default('P14D'),
  openFor: Duration.default('P28D'),
  reminders: z.array(Duration).max(3).default(['P14D', 'P25D']),
  /** What HR has to bring figures of its own and to read what is to be quoted, once the end forms have closed. */
  reviewWithin: Duration.default('P7D'),
  /** Ask the mentee's manager for a view of behaviour (never of the sessions) at start and end. */
  managerView: z.boolean().default(false),
  /**
   * After closure, participants and their managers hear what the cohort came to. Until then leadership decides: a
   * fortnight is what a directors' meeting takes. Ours, not measured.
   */
  shareResultsAfter: Duration.default('P14D'),
  /** Counted from the programme's end, where results appear late. */
  followUps: z.array(Duration).max(MOST_FOLLOW_UPS).default(['P3M', 'P6M']),
});
