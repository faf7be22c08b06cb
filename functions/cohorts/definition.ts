import * as z from 'zod';
import { Indicator } from '../evaluation/indicator.ts';
import { Locale, LocalisedText } from '../locales/locale.ts';
import { MatchingPolicy } from '../matching/policy.ts';
import { Person } from '../people/person.ts';

/**
 * The definition of one cohort, as HR posts it. Every default is one of practice's; where a source exists it
 * is named. Everything but name, time zone, HR contact, people and start date may be left out.
 */

/** ISO 8601. With a date part ("P14D") it ends at the sending hour of a working day; "PT5S" is exact. */
const Duration = z.iso.duration();
const Contact = z.strictObject({
  name: z.string().trim().min(1).max(120),
  email: z.email().max(254).toLowerCase(),
  language: Locale.default('en'),
});
export type Contact = z.infer<typeof Contact>;
const TimeZone = z.string().refine(isTimeZone, 'not a time zone: use an IANA name such as Europe/Paris');

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name.includes('/') || name === 'UTC';
  } catch {
    return false;
  }
}

const Skill = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, 'lower-case letters, digits and hyphens'),
  label: LocalisedText,
});
export type Skill = z.infer<typeof Skill>;

/** Who is called: every condition given must hold. A person without the datum asked for is not called. */
const Criteria = z.strictObject({
  minGrade: z.number().int().min(0).max(100).optional(),
  maxGrade: z.number().int().min(0).max(100).optional(),
  minYearsInCompany: z.number().min(0).max(60).optional(),
  maxYearsInCompany: z.number().min(0).max(60).optional(),
  sites: z.array(z.string()).min(1).optional(),
  departments: z.array(z.string()).min(1).optional(),
  attributes: z.record(z.string(), z.array(z.string()).min(1)).optional(),
  /** Named one by one: when given, nobody else is called. */
  personIds: z.array(z.string()).min(1).optional(),
});
export type Criteria = z.infer<typeof Criteria>;

const Decision = z.enum(['hr', 'automatic']);

const Objective = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  statement: LocalisedText,
  indicator: Indicator,
  baseline: z.number().optional(),
  target: z.number(),
});
export type Objective = z.infer<typeof Objective>;

export const DEFAULT_SKILLS: Skill[] = [
  { id: 'feedback', label: { en: 'Giving feedback', fr: 'Donner du feedback' } },
  { id: 'delegation', label: { en: 'Delegating', fr: 'Déléguer' } },
  { id: 'decisions', label: { en: 'Deciding with incomplete information', fr: 'Décider dans l’incertitude' } },
  { id: 'conflict', label: { en: 'Handling conflict', fr: 'Gérer les conflits' } },
  { id: 'vision', label: { en: 'Explaining a direction', fr: 'Donner un cap' } },
  { id: 'developing-others', label: { en: 'Developing others', fr: 'Faire grandir les autres' } },
  { id: 'communication', label: { en: 'Speaking to an audience', fr: 'Prendre la parole en public' } },
  { id: 'strategy', label: { en: 'Thinking strategically', fr: 'Réfléchir en stratège' } },
  { id: 'change', label: { en: 'Leading change', fr: 'Conduire le changement' } },
  { id: 'networking', label: { en: 'Building a network', fr: 'Construire son réseau' } },
];

const CallForMentors = z.strictObject({
  criteria: Criteria.prefault({}),
  /** Together advises one to three weeks. */
  openFor: Duration.default('P14D'),
  extendBy: Duration.default('P7D'),
  selection: Decision.default('hr'),
  selectWithin: Duration.default('P5D'),
  /** Places wanted; when left out, as many as mentees could be called, up to a tenth of the directory. */
  placesWanted: z.number().int().min(1).max(100_000).optional(),
});

const CallForMentees = z.strictObject({
  criteria: Criteria.prefault({}),
  openFor: Duration.default('P14D'),
  selection: Decision.default('automatic'),
  selectWithin: Duration.default('P5D'),
});

/** EEPM: two hours for mentors before matching; Clutterbuck: one for mentees. Everwise: gate at 75 %. */
const Training = z.strictObject({
  mentorHours: z.number().min(0).max(40).default(2),
  menteeHours: z.number().min(0).max(40).default(1),
  confirmWithin: Duration.default('P14D'),
  gateShare: z.number().min(0).max(1).default(0.75),
  materialUrl: z.url({ protocol: /^https$/ }).optional(),
  note: LocalisedText.optional(),
});

const Matching = z.strictObject({
  policy: MatchingPolicy.prefault({}),
  review: Decision.default('hr'),
  reviewWithin: Duration.default('P5D'),
  /** PushFar gives 10 days, Mentorloop 14. Silence never accepts. */
  answerWithin: Duration.default('P7D'),
  /** Proposals are made at most this often; who is left then waits for the next cohort. */
  maxProposals: z.number().int().min(1).max(6).default(3),
});

const Kickoff = z.strictObject({
  /** EMCC France: within seven days of publication. */
  after: Duration.default('P7D'),
  startTime: z.iso.time({ precision: -1 }).default('10:00'),
  minutes: z.number().int().min(15).max(480).default(60),
  place: LocalisedText.optional(),
  agreementWithin: Duration.default('P21D'),
});

const CheckIns = z.strictObject({
  /** Days after kickoff. Mentorloop asks at 30 then every 60; EEPM wants contact twice in the first month. */
  pulses: z.array(Duration).max(26).default(['P14D', 'P30D', 'P60D', 'P90D', 'P120D', 'P150D']),
  answerWithin: Duration.default('P10D'),
  /** Torch nudges at 10 days, ReDI flags at 14. */
  nudgeFirstMeetingAfter: Duration.default('P7D'),
  flagFirstMeetingAfter: Duration.default('P14D'),
  /** How often the health of all pairs is looked at. */
  healthEvery: Duration.default('P7D'),
  cadenceDays: z.number().int().min(7).max(92).default(30),
});

const Evaluation = z.strictObject({
  openBefore: Duration.default('P14D'),
  closeAfter: Duration.default('P14D'),
  /** Ask the mentee's manager for a view of behaviour (never of the sessions) at start and end. */
  managerView: z.boolean().default(false),
  followUps: z.array(Duration).max(4).default(['P3M', 'P6M']),
});

const FORMS = ['mentorApplication', 'menteeApplication', 'pulse', 'endForm'] as const;
const ExtraQuestion = z.strictObject({
  id: z.string().regex(/^[a-z][a-zA-Z0-9]{0,29}$/),
  label: LocalisedText,
  optional: z.boolean().default(true),
});
export type ExtraQuestion = z.infer<typeof ExtraQuestion>;

export const CohortDefinition = z.strictObject({
  name: z.string().trim().min(1).max(120),
  timeZone: TimeZone,
  /** ISO 3166-1: whose public holidays are not working days. Without it only week-ends are skipped. */
  country: z.string().regex(/^[A-Z]{2}$/).optional(),
  languages: z.array(Locale).min(1).default(['en', 'fr']),
  startDate: z.iso.date(),
  length: Duration.default('P26W'),
  sendingHour: z.iso.time({ precision: -1 }).default('09:00'),
  /** Sending days: days 3, 7 and 10 are Torch's, ReDI's and MentorCity's habits. At most three. */
  reminders: z.array(Duration).max(3).default(['P3D', 'P7D', 'P10D']),
  hr: z.array(Contact).min(1).max(20),
  sponsor: Contact.extend({ title: z.string().max(120).optional(), message: LocalisedText.optional() }).optional(),
  /** Who receives the summary; the sponsor when left out. */
  leadership: z.array(Contact).max(20).default([]),
  objectives: z.array(Objective).max(12).default([]),
  skills: z.array(Skill).min(1).max(40).default(DEFAULT_SKILLS),
  people: z.array(Person).min(1).max(50_000),
  callForMentors: CallForMentors.prefault({}),
  callForMentees: CallForMentees.prefault({}),
  training: Training.prefault({}),
  matching: Matching.prefault({}),
  kickoff: Kickoff.prefault({}),
  checkIns: CheckIns.prefault({}),
  evaluation: Evaluation.prefault({}),
  forms: z.partialRecord(z.enum(FORMS), z.array(ExtraQuestion).max(5)).default({}),
  /** A paragraph of HR's own, added to every mail of a kind. */
  mail: z.strictObject({ extra: z.record(z.string(), LocalisedText).default({}) }).prefault({}),
  /** Culture Amp, Lattice, Dayforce: five for scores, ten for comments; never below five. */
  anonymity: z
    .strictObject({
      scores: z.number().int().min(5).max(100).default(5),
      comments: z.number().int().min(5).max(100).default(10),
    })
    .prefault({}),
  /** Personal data is erased this long after closure. */
  retention: Duration.default('P180D'),
});
export type CohortDefinition = z.infer<typeof CohortDefinition>;

/** What the cohort item keeps: the people are items of their own. */
export type CohortSettings = Omit<CohortDefinition, 'people'>;
