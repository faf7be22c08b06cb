import { Temporal } from 'temporal-polyfill';
import type { Calendar } from '../../../definition/cohort-calendar.ts';
import type { CohortDefinition } from '../../../definition/definition.ts';
import { longDay, longMoment } from '../../../locales/dates.ts';
import type { Moved } from '../../../time/calendar.ts';
import { localDate } from '../../../time/local-date.ts';
import { sitesOff } from '../../../time/working-days.ts';

/** One date of the plan, for people to read. */
export interface PlannedDate {
  what: string;
  at: Date;
  /** "Monday 4 January 2027 at 09:00 (Central European Time)" */
  on: string;
  /** Why it is not on the day that the durations lead to, where a holiday or a closed day stands in the way. */
  moved?: string;
}

/** Every date of the calendar in the order of time, in words. */
export function plan(
  { timeZone, country }: Pick<CohortDefinition, 'timeZone' | 'country'>,
  calendar: Calendar,
  moves: readonly Moved[],
): PlannedDate[] {
  const movedTo = new Map(moves.map((move) => [move.to, move]));
  return namedDates(calendar)
    .map(([what, at]) => {
      const move = movedTo.get(localDate(at, timeZone));
      const on = longMoment(at, timeZone, 'en');
      return { what, at, on, ...(move && { moved: inWords(move, country) }) };
    })
    .toSorted((one, other) => one.at.getTime() - other.at.getTime());
}

/** "instead of Thursday 24 December 2026: the company is closed". */
function inWords({ from, why }: Moved, country: string | undefined): string {
  return `instead of ${dayInWords(from)}: ${whyInWords(why, country)}`;
}

export function whyInWords(why: Moved['why'], country: string | undefined): string {
  const at = why.site === undefined ? '' : ` at the site "${why.site}"`;
  if (why.because === 'closed') return why.site === undefined ? 'the company is closed' : `nobody works${at}`;
  const where = why.site === undefined && country !== undefined ? ` in ${country}` : at;
  return `${why.name} is a public holiday${where}`;
}

/** The dates on which nobody works at one of the sites, since the sites have no day in common within a week. */
export function uncommonDates(
  definition: Pick<CohortDefinition, 'timeZone' | 'country' | 'sites'>,
  dates: readonly PlannedDate[],
): Array<PlannedDate & { sites: string[] }> {
  return dates.flatMap((date) => {
    const day = Temporal.PlainDate.from(localDate(date.at, definition.timeZone));
    const sites = sitesOff(day, definition).map(({ site }) => site);
    return sites.length > 0 ? [{ ...date, sites }] : [];
  });
}

function dayInWords(date: string): string {
  return longDay(`${date}T12:00:00Z`, 'UTC', 'en');
}

function namedDates(calendar: Calendar): Array<[what: string, at: Date]> {
  const { mentorCall, mentorTraining, menteeCall, proposals, agreement, endForms, midPointAt } = calendar;
  return [
    ['The call for mentors opens', mentorCall.opensAt],
    ['The call for mentors closes', mentorCall.closesAt],
    ['The mentors are selected, at the latest', calendar.mentorSelectionBy],
    ['The mentors have confirmed their training', mentorTraining.closesAt],
    ['The call for mentees opens', menteeCall.opensAt],
    ['The call for mentees closes', menteeCall.closesAt],
    ['The mentees are selected, at the latest', calendar.menteeSelectionBy],
    ['The matching begins', calendar.matchingFrom],
    ['The pairs are proposed, at the latest', calendar.reviewBy],
    ['Both sides have answered the proposal', proposals.closesAt],
    ['Both sides have answered, if every wave of proposals is used', calendar.lastProposalsCloseAt],
    ['The kickoff', calendar.kickoffAt],
    ['The pairs have agreed on how they work', agreement.closesAt],
    ['Pairs are reminded of their first meeting', calendar.firstMeetingNudgeAt],
    ['HR hears of pairs that have not met', calendar.firstMeetingFlagAt],
    ...calendar.pulses.map(({ opensAt }, i): [string, Date] => [`Pulse ${i + 1} opens`, opensAt]),
    ...(midPointAt ? [['The mid-point summary', midPointAt] satisfies [string, Date]] : []),
    ['The last forms open', endForms.opensAt],
    ['The last day of the programme', calendar.endsAt],
    ['The last forms close', endForms.closesAt],
    ['The cohort is closed, at the latest', calendar.closedAt],
    ['Everybody hears the results', calendar.resultsAt],
    ...calendar.followUps.map(({ opensAt }, i): [string, Date] => [`Follow-up ${i + 1} opens`, opensAt]),
    ['Personal data is erased', calendar.erasedAt],
  ];
}
