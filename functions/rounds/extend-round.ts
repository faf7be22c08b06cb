import { getCohort } from '../cohorts/cohort.ts';
import { record } from '../cohorts/timeline.ts';
import { key } from '../store/keys.ts';
import type { Table } from '../store/table.ts';
import { after, before, type Reminding, type WorkingTime } from '../time/calendar.ts';
import { DAY_MS } from '../time/day.ts';
import { isOver } from './answer-request.ts';
import { getRound, type Round, type RoundRef } from './round.ts';
import type { TaskCallback } from './task-callback.ts';

export type Extension =
  | { extended: true; deadline: string }
  | { extended: false; because: 'closed' | 'notice' }
  /** @property until the latest day it can be open until, as an instant */
  | { extended: false; because: 'tooLong'; until: string };

/** What waits for a form is held up by it; nobody answers a form of the quarter before. */
const MOST_DAYS_OPEN = 92;

/**
 * Gives a round more time, counted from its deadline. The waiting step is woken: it looks, and waits anew until
 * the later deadline. A reminder that was to come before the earlier one comes before the later one instead.
 */
export async function extendRound(
  ref: RoundRef,
  { by, duration }: { by: string; duration: string },
  { table, callback, now }: { table: Table; callback: TaskCallback; now: Date },
): Promise<Extension> {
  const { settings } = await getCohort(table, ref.cohortId);
  const round = await getRound(table, ref);
  if (round.deadline === undefined) return { extended: false, because: 'notice' };
  // Once the time is up the machine may have decided to close it already, and the extension would be void.
  if (isOver(round, now)) return { extended: false, because: 'closed' };
  const deadline = after(new Date(round.deadline), duration, settings).toISOString();
  const until = new Date(Date.parse(round.openedAt) + MOST_DAYS_OPEN * DAY_MS).toISOString();
  if (deadline > until) return { extended: false, because: 'tooLong', until };
  const changed = await table.change(
    key.round(ref.cohortId, ref.roundId),
    { deadline, reminders: remindersUntil(deadline, round, settings, now) },
    { closedAt: undefined, deadline: round.deadline },
  );
  if (!changed) return { extended: false, because: 'closed' };
  const facts = { roundId: ref.roundId, deadline };
  await record(
    table,
    ref.cohortId,
    { at: now, what: 'roundExtended', by, facts },
    `extended ${ref.roundId} ${deadline}`,
  );
  const { taskToken } = await getRound(table, ref);
  if (taskToken) await callback(taskToken, { because: 'extended' });
  return { extended: true, deadline };
}

function remindersUntil(
  deadline: string,
  { reminders, ...round }: Round,
  settings: WorkingTime & Reminding,
  now: Date,
): string[] {
  const { remindBefore } = settings;
  if (remindBefore === undefined || round.deadline === undefined) return reminders;
  const lastBefore = (end: string) => before(new Date(end), remindBefore, settings).toISOString();
  const last = lastBefore(round.deadline);
  return reminders.map((at) => (at === last && Date.parse(at) > now.getTime() ? lastBefore(deadline) : at));
}
