import { type Calendar, cohortCalendar, startsAt } from '../../../definition/cohort-calendar.ts';
import type { CohortDefinition } from '../../../definition/definition.ts';
import type { DirectoryReport, DirectoryReportAnswer } from '../../../directory/report/directory-report.ts';
import { reportInWords } from '../../../directory/report/report-in-words.ts';
import type { Locale, Localised } from '../../../locales/locale.ts';
import { mannersOf } from '../../../locales/manners.ts';
import { expectedSupply, type Supply } from '../../../stages/plan/expected-supply.ts';
import type { Moved } from '../../../time/calendar.ts';
import { type AttainableObjective, attainableObjectives } from './attainable-objectives.ts';
import { type EstimatedCost, estimatedCost } from './estimated-cost.ts';
import { type MailText, mailTexts } from './mail-texts.ts';
import { type PeopleElsewhere, warningsOfElsewhere } from './people-elsewhere.ts';
import { type PlannedDate, plan } from './plan.ts';
import { type PlannedMail, plannedMails } from './planned-mails.ts';
import { previewWarnings } from './preview-warnings.ts';

/** What a cohort would be if it were launched now, in the reader's language. As JSON, moments are ISO 8601 in UTC. */
export interface Preview {
  /** What was made of HR's file, where the people came as one. */
  directory?: DirectoryReportAnswer;
  calendar: Calendar;
  /** The same, one after another and in words. */
  plan: (Pick<PlannedDate, 'at'> & { what: string; on: string; moved?: string })[];
  mails: PlannedMail[];
  mailsExpected: number;
  /** Where they are asked for: they are long. */
  mailTexts?: MailText[];
  supply: Supply;
  /** Those that are shares of answers. */
  objectives: AttainableObjective[];
  cost: Omit<EstimatedCost, 'assumptions'> & { assumptions: string[] };
  elsewhere: PeopleElsewhere;
  warnings: string[];
}

/** Rehearses a definition on paper, as if it were the only cohort of the company: its dates, every mailing, who could take part, what it costs. */
export function preview(
  {
    definition,
    directory,
    notKept,
  }: { definition: CohortDefinition; directory?: DirectoryReport | undefined; notKept: readonly string[] },
  now: Date,
  locale: Locale,
  { withMailTexts = false } = {},
): Omit<Preview, 'elsewhere'> {
  const said = saidIn(locale);
  const moves: Moved[] = [];
  const observed = { ...definition, onMoved: (moved: Moved) => moves.push(moved) };
  const calendar = cohortCalendar(observed, { startsAt: startsAt(observed, now) });
  const dates = plan(definition, calendar, moves);
  const supply = expectedSupply(definition);
  const objectives = attainableObjectives(definition, supply, calendar);
  const mails = plannedMails(definition, supply, calendar);
  const cost = estimatedCost(mails);
  return {
    ...(directory && { directory: reportInWords(directory, locale) }),
    calendar,
    plan: dates.map(({ what, at, on, moved }) => ({
      what: said(what),
      at,
      on: said(on),
      ...(moved && { moved: said(moved) }),
    })),
    mails,
    mailsExpected: mails.reduce((sum, { to }) => sum + to, 0),
    ...(withMailTexts && { mailTexts: mailTexts(definition, mails) }),
    supply,
    objectives,
    cost: { ...cost, assumptions: cost.assumptions.map(said) },
    warnings: [
      ...previewWarnings(definition, { supply, objectives, calendar, plan: dates, moves }),
      ...(notKept.length > 0
        ? [
            {
              en: `Of the people nothing is kept of ${notKept.join(', ')}: no criterion, rule or form of the cohort uses it.`,
              fr: `Des personnes, rien n’est gardé de ${notKept.join(', ')} : aucun critère, aucune règle, aucun formulaire de la cohorte ne s’en sert.`,
            },
          ]
        : []),
    ].map(said),
  };
}

/** With who of those called takes part in other cohorts, and what that means for this one. */
export function previewBeside(
  elsewhere: PeopleElsewhere,
  { warnings, ...alone }: Omit<Preview, 'elsewhere'>,
  locale: Locale,
): Preview {
  return {
    ...alone,
    elsewhere,
    warnings: [...warnings, ...warningsOfElsewhere(elsewhere).map(saidIn(locale))],
  };
}

function saidIn(locale: Locale): (text: Localised) => string {
  return (text) => mannersOf[locale].spaced(text[locale]);
}
