import type { CohortSettings } from '../../../definition/definition.ts';
import { after, before } from '../../../time/calendar.ts';

export interface DecisionDates {
  /** In order, each between the failure and the end. */
  reminders: Date[];
  /** When the cohort is stopped if nobody has decided. */
  stopsAt: Date;
}

/** When HR is reminded of a stage that failed, and how long it has. */
export function decisionDates(failedAt: Date, settings: CohortSettings): DecisionDates {
  const { reminders, lastReminderBefore, stopAfter } = settings.escalation;
  const stopsAt = after(failedAt, stopAfter, settings);
  const all = [
    ...reminders.map((reminder) => after(failedAt, reminder, settings)),
    before(stopsAt, lastReminderBefore, settings),
  ].map((at) => at.getTime());
  const between = [...new Set(all)].filter((at) => at > failedAt.getTime() && at < stopsAt.getTime());
  return { reminders: between.sort((a, b) => a - b).map((at) => new Date(at)), stopsAt };
}
