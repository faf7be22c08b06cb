import { Temporal } from 'temporal-polyfill';
import type { Localised } from '../../locales/locale.ts';
import { DAY_MS } from '../../time/day.ts';
import { durationDays, isExact } from '../../time/duration.ts';
import { type Calendar, cohortCalendar, startsAt } from '../cohort-calendar.ts';
import type { CohortSettings } from '../definition.ts';
import { LONGEST_PLANNED_DAYS, LONGEST_TO_KICKOFF_DAYS } from '../longest-stages.ts';
import { type Path, type Problem, problemAt } from '../problem.ts';

/** Mentoring practice: six to twelve months are common, a quarter the least that shows anything. */
const SHORTEST_DAYS = 84;
const LONGEST = 'P12M';

/** Personal data is not kept for a year after the end. */
const LONGEST_RETENTION_DAYS = 351;

/** A pulse, or a form after the end, is closed before what comes next. */
const LONGEST_ANSWER_DAYS = 60;

/** A form that nobody waits for is closed while the pairs still meet. */
const LONGEST_AGREEMENT_DAYS = 183;

/** A programme too short or too long, and stages that would take longer than they can. */
export function lengthProblems(settings: CohortSettings, now: Date): Problem[] {
  return [
    ...programmeProblems(settings),
    ...stageProblems(settings, startsAt(settings, now)),
    ...tooLong(['checkIns', 'answerWithin'], settings.checkIns.answerWithin, LONGEST_ANSWER_DAYS),
    ...tooLong(['kickoff', 'agreementWithin'], settings.kickoff.agreementWithin, LONGEST_AGREEMENT_DAYS),
    ...retentionProblems(settings),
  ];
}

/** By the calendar: twelve months are 365 or 366 days, however they are written. */
function programmeProblems({ length, startDate }: CohortSettings): Problem[] {
  if (isExact(length)) return [];
  const start = Temporal.PlainDate.from(startDate);
  const end = start.add(length);
  const isTooShort = start.until(end).days < SHORTEST_DAYS;
  if (!isTooShort && Temporal.PlainDate.compare(end, start.add(LONGEST)) <= 0) return [];
  const words = {
    en: `must be 12 weeks to 12 months, such as "P26W", "P9M" or "P12M"; it is "${length}" (to try a cohort out in minutes, give every time with a time part: "PT10M")`,
    fr: `doit aller de 12 semaines à 12 mois, comme "P26W", "P9M" ou "P12M" ; vous avez donné "${length}" (pour essayer une cohorte en quelques minutes, donnez chaque durée en heures ou minutes : "PT10M")`,
  };
  return [problemAt(['length'], words)];
}

/** By the planned calendar, closed days and all, at its slowest: call extended, every wave of proposals used. */
function stageProblems(settings: CohortSettings, from: Date): Problem[] {
  const calendar = cohortCalendar(settings, { startsAt: from });
  const { callForMentors, matching, kickoff, evaluation } = LONGEST_PLANNED_DAYS;
  const call = days(from, calendar.matchingFrom) + durationDays(settings.callForMentors.extendBy);
  return [
    ...over(
      ['callForMentors', 'openFor'],
      { en: 'The calls for mentors and mentees', fr: 'Les appels à candidatures' },
      call,
      callForMentors,
    ),
    ...over(
      ['matching', 'answerWithin'],
      {
        en: 'The matching, with every wave of proposals,',
        fr: 'L’appariement, avec toutes ses vagues de propositions,',
      },
      days(calendar.matchingFrom, calendar.lastProposalsCloseAt),
      matching,
    ),
    ...(settings.kickoff.on === undefined
      ? over(
          ['kickoff', 'after'],
          {
            en: 'The wait for the kickoff once the pairs are known',
            fr: 'L’attente du lancement une fois les binômes connus',
          },
          days(calendar.proposals.closesAt, calendar.kickoffAt),
          kickoff,
        )
      : over(
          ['kickoff', 'on'],
          { en: 'The way from the start to the kickoff', fr: 'Le chemin du début au lancement' },
          days(from, calendar.kickoffAt),
          LONGEST_TO_KICKOFF_DAYS,
        )),
    ...over(
      ['evaluation', 'openFor'],
      { en: 'The evaluation', fr: 'L’évaluation' },
      evaluationDays(calendar),
      evaluation,
    ),
  ];
}

function evaluationDays({ endForms, closedAt }: Calendar): number {
  return days(endForms.opensAt, closedAt);
}

function over(path: Path, what: Localised, taken: number, most: number): Problem[] {
  if (taken <= most) return [];
  const days = Math.ceil(taken);
  const words = {
    en: `${what.en} would take up to ${days} days, closed days among them, and can take ${most}: shorten it, or move the start`,
    fr: `${what.fr} : jusqu’à ${days} jours, jours de fermeture compris, pour ${most} au plus ; raccourcissez, ou déplacez le début`,
  };
  return [problemAt(path, words)];
}

function tooLong(path: Path, duration: string, most: number): Problem[] {
  if (durationDays(duration) <= most) return [];
  return [
    problemAt(path, {
      en: `("${duration}") must be ${most} days at most: people forget what they were asked`,
      fr: `("${duration}") ne doit pas dépasser ${most} jours : on oublie ce qui a été demandé`,
    }),
  ];
}

function retentionProblems({ retention }: CohortSettings): Problem[] {
  if (durationDays(retention) <= LONGEST_RETENTION_DAYS) return [];
  const words = {
    en: `must be ${LONGEST_RETENTION_DAYS} days at most ("P11M"): personal data is not kept for a year after the end`,
    fr: `ne doit pas dépasser ${LONGEST_RETENTION_DAYS} jours ("P11M") : les données personnelles ne restent pas un an après la fin`,
  };
  return [problemAt(['retention'], words)];
}

function days(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / DAY_MS;
}
