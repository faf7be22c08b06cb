import { after, momentOn, sendingAt } from '../time/calendar.ts';
import { DAY_MS } from '../time/day.ts';
import { localDate } from '../time/local-date.ts';
import { cohortCalendar, earliestKickoff, kickoffTime } from './cohort-calendar.ts';
import type { CohortSettings } from './definition.ts';

/**
 * The last day to start on for a kickoff whose day HR has fixed, planned backwards from it: even with the call extended
 * and every wave of proposals used people are invited in time. Pairs do not wait for longer than they need to.
 *
 * @param earliest the day on which the cohort can start at the soonest; it starts then where no later day will do
 */
export function startBeforeKickoff(settings: CohortSettings, on: string, earliest: string): string {
  for (let day = Date.parse(on); day > Date.parse(earliest); day -= DAY_MS) {
    const startDate = new Date(day).toISOString().slice(0, 10);
    if (isInTime({ ...settings, startDate }, on))
      return localDate(sendingAt(startDate, settings), settings.timeZone);
  }
  return earliest;
}

function isInTime(settings: CohortSettings, on: string): boolean {
  const { lastProposalsCloseAt } = cohortCalendar(settings);
  const slowest = after(lastProposalsCloseAt, settings.callForMentors.extendBy, settings);
  return momentOn(on, kickoffTime(settings)) >= earliestKickoff(settings, slowest);
}
