import { Temporal } from 'temporal-polyfill';
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
  const words = `must be 12 weeks to 12 months, such as "P26W", "P9M" or "P12M"; it is "${length}" (to try a cohort out in minutes, give every time with a time part: "PT10M")`;
  return [problemAt(['length'], words)];
}

/** By the planned calendar, closed days and all, at its slowest: call extended, every wave of proposals used. */
function stageProblems(settings: CohortSettings, from: Date): Problem[] {
  const calendar = cohortCalendar(settings, { startsAt: from });
  const { callForMentors, matching, kickoff, evaluation } = LONGEST_PLANNED_DAYS;
  const call = days(from, calendar.matchingFrom) + durationDays(settings.callForMentors.extendBy);
  return [
    ...over(['callForMentors', 'openFor'], 'The calls for mentors and mentees', call, callForMentors),
    ...over(
      ['matching', 'answerWithin'],
      'The matching, with every wave of proposals,',
      days(calendar.matchingFrom, calendar.lastProposalsCloseAt),
      matching,
    ),
    ...(settings.kickoff.on === undefined
      ? over(
          ['kickoff', 'after'],
          'The wait for the kickoff once the pairs are known',
          days(calendar.proposals.closesAt, calendar.kickoffAt),
          kickoff,
        )
      : over(
          ['kickoff', 'on'],
          'The way from the start to the kickoff',
          days(from, calendar.kickoffAt),
          LONGEST_TO_KICKOFF_DAYS,
        )),
    ...over(['evaluation', 'openFor'], 'The evaluation', evaluationDays(calendar), evaluation),
  ];
}

function evaluationDays({ endForms, closedAt }: Calendar): number {
  return days(endForms.opensAt, closedAt);
}

function over(path: Path, what: string, taken: number, most: number): Problem[] {
  if (taken <= most) return [];
  const words = `${what} would take up to ${Math.ceil(taken)} days, closed days among them, and can take ${most}: shorten it, or move the start`;
  return [problemAt(path, words)];
}

function tooLong(path: Path, duration: string, most: number): Problem[] {
  if (durationDays(duration) <= most) return [];
  return [
    problemAt(path, `("${duration}") must be ${most} days at most: people forget what they were asked`),
  ];
}

function retentionProblems({ retention }: CohortSettings): Problem[] {
  if (durationDays(retention) <= LONGEST_RETENTION_DAYS) return [];
  const words = `must be ${LONGEST_RETENTION_DAYS} days at most ("P11M"): personal data is not kept for a year after the end`;
  return [problemAt(['retention'], words)];
}

function days(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / DAY_MS;
}
