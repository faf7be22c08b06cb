import { DAY_MS } from '../../time/day.ts';
import { durationDays, isExact } from '../../time/duration.ts';
import { localDate } from '../../time/local-date.ts';
import { isKnownCountry } from '../../time/working-days.ts';
import { cohortCalendar, startsAt } from '../cohort-calendar.ts';
import type { CohortSettings } from '../definition.ts';
import { type Problem, problemAt } from '../problem.ts';

/** Mentoring practice: six to twelve months are common, a quarter the least that shows anything. */
const LENGTH_WEEKS = { min: 12, max: 52 };

/**
 * One Step Functions execution lives a year at most, and a cohort's reaches from its launch to its closure: at its
 * slowest (call extended, every wave of proposals used) with a fortnight in hand for HR's decisions. Another one
 * reaches from closure to the erasure of personal data.
 */
const LONGEST_RUN_DAYS = 351;

/** A start in the past, a length out of bounds, a country whose calendar is not known. */
export function dateProblems(settings: CohortSettings, now: Date): Problem[] {
  return [
    ...countryProblems(settings),
    ...startProblems(settings, now),
    ...lengthProblems(settings, now),
    ...retentionProblems(settings),
  ];
}

function countryProblems({ country }: CohortSettings): Problem[] {
  if (!country || isKnownCountry(country)) return [];
  const words = `"${country}" has no public holidays that we know of: check the code (ISO 3166-1, "FR"), or leave it out and only week-ends are skipped`;
  return [problemAt(['country'], words)];
}

function startProblems(settings: CohortSettings, now: Date): Problem[] {
  const { startDate, timeZone } = settings;
  const today = localDate(now, timeZone);
  const days = daysBetween(today, startDate);
  if (days < 0) {
    const words = `lies in the past: it is ${startDate}, and today is ${today}; choose a later day, or leave it out to start on the next working day`;
    return [problemAt(['startDate'], words)];
  }
  const ahead = Math.floor(LONGEST_RUN_DAYS - slowestRunDays(settings, startsAt(settings, now)));
  if (ahead < 0 || days <= ahead) return [];
  const words = `is too far ahead: from its launch to its closure a cohort can take ${LONGEST_RUN_DAYS} days, so this one can be launched ${ahead} days before its start; it is ${startDate}, and today is ${today}`;
  return [problemAt(['startDate'], words)];
}

function lengthProblems(settings: CohortSettings, now: Date): Problem[] {
  if (isExact(settings.length)) return [];
  const { min, max } = LENGTH_WEEKS;
  const weeks = durationDays(settings.length) / 7;
  // "P12M" and "P1Y" are 52 weeks and a day or two.
  if (weeks < min || weeks > max + 1) {
    const words = `must be ${min} to ${max} weeks, such as "P26W"; it is "${settings.length}" (to try a cohort out in minutes, give every time with a time part: "PT10M")`;
    return [problemAt(['length'], words)];
  }
  const days = Math.ceil(slowestRunDays(settings, startsAt(settings, now)));
  if (days <= LONGEST_RUN_DAYS) return [];
  const words = `is too long for its calls and its matching: from the first call to closure the cohort would take up to ${days} days, and it can take ${LONGEST_RUN_DAYS}; shorten the length by ${Math.ceil((days - LONGEST_RUN_DAYS) / 7)} weeks, or the calls`;
  return [problemAt(['length'], words)];
}

function retentionProblems({ retention }: CohortSettings): Problem[] {
  if (durationDays(retention) <= LONGEST_RUN_DAYS) return [];
  const words = `must be ${LONGEST_RUN_DAYS} days at most ("P11M"): personal data is not kept for a year after the end`;
  return [problemAt(['retention'], words)];
}

function slowestRunDays(settings: CohortSettings, startsAt: Date): number {
  const planned = cohortCalendar(settings, { startsAt });
  const waves = planned.lastProposalsCloseAt.getTime() - planned.proposals.closesAt.getTime();
  const run = planned.closedAt.getTime() - startsAt.getTime() + waves;
  return run / DAY_MS + durationDays(settings.callForMentors.extendBy);
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}
