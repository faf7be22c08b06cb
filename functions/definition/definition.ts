import * as z from 'zod';
import { ColumnMeaning } from '../directory/columns/column.ts';
import { Person, PersonName, Uncalled } from '../directory/person.ts';
import { Confirmation } from '../directory/report/notice.ts';
import { DEFAULT_LOCALE, issueText, Locale, LocalisedText } from '../locales/locale.ts';
import { showsSomething } from '../text/shows-something.ts';
import { ClosedDays } from '../time/closed-days.ts';
import { Country } from '../time/country.ts';
import { Duration, durationDays } from '../time/duration.ts';
import { TimeZone } from '../time/time-zone.ts';
import { Indicator } from './indicator.ts';
import { Sites } from './sites.ts';
import {
  CallForMentees,
  CallForMentors,
  CheckIns,
  Evaluation,
  Kickoff,
  Leaving,
  Matching,
  Training,
} from './stages.ts';
import { FIRST_TEAM, Team } from './team.ts';

/**
 * The definition of one cohort, as HR posts it. Every default is one of practice's; where a source exists it
 * is named. Everything but name, time zone, HR contact, people and start date may be left out.
 */

/** An identifier inside the definition: of a skill, an objective. */
const Id = z.string().regex(
  /^[a-z][a-z0-9-]{0,39}$/,
  issueText({
    en: 'must be lower-case letters, digits and hyphens, such as "give-feedback"',
    fr: 'ne doit contenir que des minuscules, des chiffres et des traits d’union, comme "give-feedback"',
  }),
);

/** Part of a mail's subject, or all of it: one line, no control characters. */
function oneLine(most: number) {
  return (
    z
      .string()
      .trim()
      .min(1)
      .max(most)
      .regex(
        /^[^\p{Cc}\p{Zl}\p{Zp}]*$/u,
        issueText({ en: 'must be one line of plain text', fr: 'doit tenir en une ligne de texte simple' }),
      )
      // What is empty has its own words; none breaks off reading, or a union would not tell what is wrong.
      .refine(
        (text) => text === '' || showsSomething(text),
        issueText({
          en: 'must show something: it holds only characters that nobody sees',
          fr: 'doit montrer quelque chose : il ne contient que des caractères invisibles',
        }),
      )
  );
}
const OneLine = oneLine(120);

/** What a phone shows of a subject; a reminder's deadline before it, and the cohort's name behind, still find room. */
const SubjectLine = oneLine(40);
const Subject = z.union([SubjectLine, z.strictObject({ en: SubjectLine, fr: SubjectLine })]);

const Contact = z.strictObject({
  name: PersonName,
  email: z.email().max(254).toLowerCase(),
  language: Locale.default(DEFAULT_LOCALE),
  /** In which they read their times; the cohort's when left out. */
  timeZone: TimeZone.optional(),
});
const Skill = z.strictObject({
  id: Id,
  label: LocalisedText,
});
export type Skill = z.infer<typeof Skill>;

/** Far beyond what anybody measures: what the table can keep, and a page show. */
const Figure = z
  .number()
  .min(-1_000_000_000_000)
  .max(1_000_000_000_000)
  .refine(
    (figure) => figure === 0 || Math.abs(figure) >= 0.000_001,
    issueText({ en: 'must be 0, or a millionth at least', fr: 'doit valoir 0, ou au moins un millionième' }),
  );

const Objective = z.strictObject({
  id: Id,
  statement: LocalisedText,
  indicator: Indicator,
  baseline: Figure.optional(),
  target: Figure,
});

export const DEFAULT_SKILLS: Skill[] = [
  { id: 'feedback', label: { en: 'Giving feedback', fr: 'Donner du feedback' } },
  { id: 'delegation', label: { en: 'Delegating', fr: 'Déléguer' } },
  {
    id: 'decisions',
    label: { en: 'Deciding with incomplete information', fr: 'Décider dans l’incertitude' },
  },
  { id: 'conflict', label: { en: 'Handling conflict', fr: 'Gérer les conflits' } },
  { id: 'vision', label: { en: 'Explaining a direction', fr: 'Donner un cap' } },
  { id: 'developing-others', label: { en: 'Developing others', fr: 'Faire grandir les autres' } },
  { id: 'communication', label: { en: 'Speaking to an audience', fr: 'Prendre la parole en public' } },
  { id: 'strategy', label: { en: 'Thinking strategically', fr: 'Réfléchir en stratège' } },
  { id: 'change', label: { en: 'Leading change', fr: 'Conduire le changement' } },
  { id: 'networking', label: { en: 'Building a network', fr: 'Construire son réseau' } },
];

/** Ours, not measured: a holiday is over in three weeks, and what nobody has decided in a quarter nobody will. */
const Escalation = z.strictObject({
  /** Told from the second reminder on that HR has not decided yet. They decide nothing and open no page. */
  contacts: z.array(Contact).max(10).default([]),
  /** Counted from the failure. */
  reminders: z.array(Duration).max(8).default(['P3D', 'P7D', 'P14D', 'P30D']),
  lastReminderBefore: Duration.default('P7D'),
  /** Without a decision the cohort is stopped this long after the failure. */
  stopAfter: Duration.default('P92D').refine(
    (duration) => durationDays(duration) <= 92,
    issueText({
      en: 'must be 92 days at most: what people were promised cannot wait for longer',
      fr: 'ne doit pas dépasser 92 jours : ce qui a été promis ne peut attendre plus longtemps',
    }),
  ),
});

const FORMS = ['mentorApplication', 'menteeApplication', 'pulse', 'endForm'] as const;
const ExtraQuestion = z.strictObject({
  id: z.string().regex(
    /^[a-z][a-zA-Z0-9]{0,29}$/,
    issueText({
      en: 'must begin with a lower-case letter and hold letters and digits only',
      fr: 'doit commencer par une minuscule et ne contenir que des lettres et des chiffres',
    }),
  ),
  label: LocalisedText,
  optional: z.boolean().default(true),
});
export type ExtraQuestion = z.infer<typeof ExtraQuestion>;

export const CohortDefinition = z.strictObject({
  name: OneLine,
  timeZone: TimeZone,
  /** Whose public holidays are not working days. Without it only week-ends are skipped. */
  country: Country.optional(),
  /** Of the whole company: no mail goes out on these days, and nothing is due. */
  closedDays: ClosedDays.default([]),
  /** Those with a time zone, holidays or closed days of their own. */
  sites: Sites.default({}),
  languages: z
    .array(Locale)
    .min(1)
    .default([...Locale.options]),
  startDate: z.iso.date(),
  /** The months in which pairs meet: counted from kickoff, 12 to 52 weeks. */
  length: Duration.default('P26W'),
  sendingHour: z.iso.time({ precision: -1 }).default('09:00'),
  /**
   * Days after a form was sent on which it is reminded of, where HR wants more than {@link remindBefore}: days 3, 7 and 10
   * are Torch's, ReDI's and MentorCity's habits. At most three.
   */
  reminders: z.array(Duration).max(3).default([]),
  /** So long before its deadline a form is reminded of, once; when left out, {@link REMIND_BEFORE}, or `reminders` alone. */
  remindBefore: Duration.optional(),
  hr: z.array(Contact).min(1).max(20),
  team: Team.default(FIRST_TEAM),
  /**
   * How long HR can take a decision back before it is carried out. Never more than a quarter of the time the form
   * is open, and never beyond its deadline: a cohort that runs in seconds need not set it.
   */
  takeBackWithin: Duration.default('PT1H'),
  sponsor: Contact.extend({ title: OneLine.optional(), message: LocalisedText.optional() }).optional(),
  /** Who receives the summary; the sponsor when left out. */
  leadership: z.array(Contact).max(20).default([]),
  /** A stage that failed waits for HR, which is reminded; in the end the cohort is stopped. */
  escalation: Escalation.prefault({}),
  objectives: z.array(Objective).max(12).default([]),
  skills: z.array(Skill).min(1).max(40).default(DEFAULT_SKILLS),
  people: z.array(Person).min(1).max(50_000),
  /** Of HR's file, for the reporting lines only: who has left, and who has no address. */
  uncalled: z.array(Uncalled).max(50_000).default([]),
  /** What columns of HR's file hold, by their headers, where these do not say it. */
  columns: z.record(z.string().trim().min(1).max(200), ColumnMeaning).default({}),
  /** The words HR's file has for grades, the lowest first: the first counts as 1. */
  grades: z.array(z.string().trim().min(1).max(60)).max(100).default([]),
  /** What the report on HR's file asks to be confirmed, and is taken as it is. */
  confirm: z.array(Confirmation).default([]),
  callForMentors: CallForMentors.prefault({}),
  callForMentees: CallForMentees.prefault({}),
  training: Training.prefault({}),
  matching: Matching.prefault({}),
  kickoff: Kickoff.prefault({}),
  checkIns: CheckIns.prefault({}),
  evaluation: Evaluation.prefault({}),
  leaving: Leaving.prefault({}),
  forms: z.partialRecord(z.enum(FORMS), z.array(ExtraQuestion).max(5)).default({}),
  /** By kind of mail: a paragraph of HR's own that is added to it, and HR's own words in place of its subject. */
  mail: z
    .strictObject({
      extra: z.record(z.string(), LocalisedText).default({}),
      subjects: z.record(z.string(), Subject).optional(),
    })
    .prefault({}),
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

/** The largest CSV a definition may carry: 50,000 people at some 200 characters a line. */
const MAX_CSV_CHARACTERS = 10_000_000;

/**
 * What HR posts: people as a list or as a CSV, the start date when it is not the next working day, and the team when
 * whoever posts it is in several.
 */
export const PostedDefinition = CohortDefinition.extend({
  people: CohortDefinition.shape.people.optional(),
  peopleCsv: z.string().min(1).max(MAX_CSV_CHARACTERS).optional(),
  startDate: CohortDefinition.shape.startDate.optional(),
  team: Team.optional(),
});
export type PostedDefinition = z.infer<typeof PostedDefinition>;

/** What the cohort item keeps: the people are items of their own. */
export type CohortSettings = Omit<CohortDefinition, 'people' | 'uncalled'>;
