import { type Calendar, earliestKickoff } from '../../../definition/cohort-calendar.ts';
import type { CohortDefinition } from '../../../definition/definition.ts';
import { longDay } from '../../../locales/dates.ts';
import { after, type Moved } from '../../../time/calendar.ts';
import { isExact } from '../../../time/duration.ts';
import { localDate } from '../../../time/local-date.ts';
import { type PlannedDate, uncommonDates, whyInWords } from './plan.ts';

export interface ForeseenDates {
  calendar: Calendar;
  plan: readonly PlannedDate[];
  moves: readonly Moved[];
}

/**
 * What holidays and closed days make of the dates, where HR may not expect it. That a date waits for the end of a public
 * holiday of the cohort's own country is said in the plan, beside the date.
 */
export function calendarWarnings(definition: CohortDefinition, dates: ForeseenDates): string[] {
  return [
    ...startWarnings(definition, dates),
    ...closureWarnings(definition, dates),
    ...siteWarnings(definition, dates),
    ...kickoffWarnings(definition, dates),
    ...(definition.country
      ? []
      : ['No country is given: only week-ends are skipped, public holidays are not.']),
  ];
}

function startWarnings(
  { country, startDate, timeZone }: CohortDefinition,
  { calendar, moves }: ForeseenDates,
): string[] {
  const starts = localDate(calendar.mentorCall.opensAt, timeZone);
  if (starts === startDate) return [];
  const move = moves.find(({ from, to }) => from === startDate && to === starts);
  const because = move ? ` (${whyInWords(move.why, country)})` : '';
  return [`The start date ${startDate} is not a working day: the call opens on ${starts}${because}.`];
}

function closureWarnings(
  { startDate, timeZone }: CohortDefinition,
  { plan, moves }: ForeseenDates,
): string[] {
  const ofClosures = new Set(
    moves
      .filter(({ from, why }) => from !== startDate && (why.because === 'closed' || why.site !== undefined))
      .map(({ to }) => to),
  );
  return plan
    .filter(({ at }) => ofClosures.has(localDate(at, timeZone)))
    .map(({ what, on, moved }) => `${what}: on ${on}, ${moved}.`);
}

function siteWarnings(definition: CohortDefinition, { plan }: ForeseenDates): string[] {
  // To the second, whatever the day.
  if (isExact(definition.callForMentors.openFor)) return [];
  return uncommonDates(definition, plan).map(
    ({ what, on, sites }) =>
      `${what}: on ${on}, when nobody works at ${sites.map((site) => `"${site}"`).join(', ')}. All sites have no working day in common within a week.`,
  );
}

function kickoffWarnings(definition: CohortDefinition, { calendar }: ForeseenDates): string[] {
  const { kickoff, callForMentors, timeZone } = definition;
  if (kickoff.on === undefined) return [];
  const slowest = after(calendar.lastProposalsCloseAt, callForMentors.extendBy, definition);
  if (earliestKickoff(definition, slowest) <= calendar.kickoffAt) return [];
  const day = (at: Date) => longDay(at, timeZone, 'en');
  return [
    `The kickoff on ${day(calendar.kickoffAt)} is reached as planned. If the call has to be extended and every wave of proposals is used, the pairs are known on ${day(slowest)} only: the kickoff is then moved, and you are told.`,
  ];
}
