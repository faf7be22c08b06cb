import { nextWorkingDay } from '../time/calendar.ts';
import { durationDays, isExact } from '../time/duration.ts';
import { localDate } from '../time/local-date.ts';
import {
  endReminderLimit,
  followUpLimit,
  pulseLimit,
  reminderLimit,
  resultsLimit,
} from './checks/day-limits.ts';
import { isCalled } from './criteria.ts';
import type { CohortDefinition, CohortSettings } from './definition.ts';
import { REMIND_BEFORE } from './stages.ts';
import { startBeforeKickoff } from './start-before-kickoff.ts';
import { FIRST_TEAM } from './team.ts';

const DAY_SECONDS = 86_400;

/**
 * Defaults that depend on the rest of the definition. A default that does not fit what HR wrote is left out (no
 * pulse at 150 days in a programme of 12 weeks); what HR wrote itself is kept, to be judged.
 *
 * @param input the definition as it came, to tell what HR wrote from what was filled in
 */
export function withFittingDefaults(definition: CohortDefinition, input: unknown): CohortDefinition {
  const { callForMentors, checkIns, evaluation, leadership, sponsor } = definition;
  const remindBefore = definition.remindBefore ?? usualReminder(definition, input);
  const fitting = (durations: string[], limitDays: number, ...path: string[]) =>
    isWritten(input, path) ? durations : durations.filter((duration) => durationDays(duration) <= limitDays);
  const followUps = fitting(evaluation.followUps, followUpLimit(definition), 'evaluation', 'followUps');
  const sharesBefore = resultsLimit({ ...definition, evaluation: { ...evaluation, followUps } });
  return {
    ...definition,
    callForMentors: {
      ...callForMentors,
      placesWanted: callForMentors.placesWanted ?? hopedForPlaces(definition),
    },
    leadership: leadership.length === 0 && sponsor ? [contactOf(sponsor)] : leadership,
    ...(remindBefore !== undefined && { remindBefore }),
    checkIns: { ...checkIns, pulses: fitting(checkIns.pulses, pulseLimit(definition), 'checkIns', 'pulses') },
    evaluation: {
      ...evaluation,
      reminders: fitting(evaluation.reminders, endReminderLimit(definition), 'evaluation', 'reminders'),
      followUps,
      shareResultsAfter: isWritten(input, ['evaluation', 'shareResultsAfter'])
        ? evaluation.shareResultsAfter
        : inTime(evaluation.shareResultsAfter, sharesBefore),
    },
  };
}

/** None where HR has said on which days to remind, or where every form is closed sooner. */
function usualReminder(definition: CohortDefinition, input: unknown): string | undefined {
  const fits = durationDays(REMIND_BEFORE) < reminderLimit(definition);
  return fits && !isWritten(input, ['reminders']) ? REMIND_BEFORE : undefined;
}

/** A duration that is over in time: half of what there is, where the default is not. */
function inTime(duration: string, limitDays: number): string {
  if (durationDays(duration) < limitDays || limitDays <= 0) return duration;
  const half = limitDays / 2;
  return half >= 1 ? `P${Math.floor(half)}D` : `PT${Math.max(1, Math.round(half * DAY_SECONDS))}S`;
}

/**
 * The next working day, which leaves HR time to look at its board; where HR has fixed the day of the kickoff, one from
 * which it is reached. A cohort whose call is counted in hours or seconds starts today.
 */
export function defaultStartDate(posted: Omit<CohortSettings, 'startDate' | 'team'>, now: Date): string {
  if (isExact(posted.callForMentors.openFor)) return localDate(now, posted.timeZone);
  const earliest = nextWorkingDay(now, posted);
  const { on } = posted.kickoff;
  const settings = { ...posted, startDate: earliest, team: FIRST_TEAM };
  return on === undefined ? earliest : startBeforeKickoff(settings, on);
}

/** A tenth of the directory is what one call can hope for, and no more than there are mentees to call. */
function hopedForPlaces({ people, callForMentees, startDate }: CohortDefinition): number {
  const callable = people.filter((person) => isCalled(person, callForMentees.criteria, startDate)).length;
  return Math.max(1, Math.min(callable, Math.floor(people.length / 10)));
}

function contactOf({ name, email, language, timeZone }: NonNullable<CohortDefinition['sponsor']>) {
  return { name, email, language, ...(timeZone !== undefined && { timeZone }) };
}

function isWritten(input: unknown, path: readonly string[]): boolean {
  let at = input;
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return false;
    at = Reflect.get(at, key);
  }
  return at !== undefined;
}
