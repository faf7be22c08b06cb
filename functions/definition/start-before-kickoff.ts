import { after, momentOn, sendingAt } from '../time/calendar.ts';
import { DAY_MS } from '../time/day.ts';
import { localDate } from '../time/local-date.ts';
import { cohortCalendar, earliestKickoff, kickoffTime } from './cohort-calendar.ts';
import type { CohortSettings } from './definition.ts';

/**
 * The day to start on for a kickoff whose day HR has fixed, planned backwards from it: as late as the stages before allow
 * at their slowest, so that people are invited in time and pairs do not wait for long.
 *
 * @param settings with the earliest day on which the cohort can start; it starts then where no later day will do
 */
export function startBeforeKickoff(settings: CohortSettings, on: string): string {
  const { startDate: earliest, timeZone } = settings;
  // A later start meets with other holidays: as much later as there are days left, and back while that is too late.
  for (let left = daysLeft(settings, on); left > 0; left--) {
    const startDate = new Date(Date.parse(earliest) + left * DAY_MS).toISOString().slice(0, 10);
    if (daysLeft({ ...settings, startDate }, on) >= 0)
      return localDate(sendingAt(startDate, settings), timeZone);
  }
  return earliest;
}

/** Whole days between the kickoff and the first day on which the slowest of calls and matchings allows one. */
function daysLeft(settings: CohortSettings, on: string): number {
  const { lastProposalsCloseAt } = cohortCalendar(settings);
  const slowest = after(lastProposalsCloseAt, settings.callForMentors.extendBy, settings);
  const earliest = earliestKickoff(settings, slowest);
  return Math.floor((momentOn(on, kickoffTime(settings)).getTime() - earliest.getTime()) / DAY_MS);
}
