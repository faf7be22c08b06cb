import { raiseAlert } from '../cohorts/alert.ts';
import type { Cohort } from '../cohorts/cohort.ts';
import { record } from '../cohorts/timeline.ts';
import { key } from '../store/keys.ts';
import type { Table } from '../store/table.ts';
import { after } from '../time/calendar.ts';
import { DAY_MS } from '../time/day.ts';
import type { KindsOfRound } from './kind-of-round.ts';
import { dates } from './open-round.ts';
import { changeRound, type Round } from './round.ts';
import type { Sender } from './sender.ts';

/**
 * The mail service takes no more for now: the rest of the wave waits for the next working day, and HR is told. SES
 * counts the last 24 hours, so that no earlier than a day from now all of the allowance is there again. Who is
 * written to that late has as many days to answer as the others had: the deadline moves for all.
 *
 * @returns when to go on
 */
export async function waitForTheService(
  round: Round,
  cohort: Cohort,
  kinds: KindsOfRound,
  { table, now }: Pick<Sender, 'table' | 'now'>,
): Promise<string> {
  const at = now();
  const nextDay = Math.max(after(at, 'P1D', cohort.settings).getTime(), at.getTime() + DAY_MS);
  const until = new Date(nextDay);
  await tellHr(round, until, table, at);
  if (round.deadline === undefined) return until.toISOString();
  if (round.wave === 0) {
    await moveDeadline(round, dates(cohort, kinds(round.kind).asks, round.number, until), table, at);
    return until.toISOString();
  }
  // A reminder that comes after the deadline reminds of nothing: the round closes in time.
  return new Date(Math.min(nextDay, Date.parse(round.deadline))).toISOString();
}

/** Once a round; on the board it always says until when. */
async function tellHr({ cohortId, roundId }: Round, until: Date, table: Table, now: Date): Promise<void> {
  const alertId = `mailsHeld~${roundId}`;
  const facts = { roundId, until: until.toISOString() };
  if (await raiseAlert(table, cohortId, { alertId, kind: 'mailsHeld', facts }, now)) return;
  await table.change(key.alert(cohortId, alertId), { facts });
}

async function moveDeadline(
  round: Round,
  { deadline, reminders }: Pick<Round, 'deadline' | 'reminders'>,
  table: Table,
  now: Date,
): Promise<void> {
  // HR may have given more time already.
  if (deadline === undefined || round.deadline === undefined || deadline <= round.deadline) return;
  if (!(await changeRound(table, round, { deadline, reminders }, { wave: 0 }))) return;
  const { cohortId, roundId } = round;
  const facts = { roundId, deadline };
  await record(
    table,
    cohortId,
    { at: now, what: 'roundExtended', by: 'workflow', facts },
    `extended ${roundId} ${deadline}`,
  );
}
