import type { Alert, AlertKind } from '../../../cohorts/alert.ts';
import type { Cohort } from '../../../cohorts/cohort.ts';
import { after, sendingAt } from '../../../time/calendar.ts';
import { isExact } from '../../../time/duration.ts';
import { localDate } from '../../../time/local-date.ts';

/**
 * Nobody is worse off for HR reading of these some days later. All others are told at once: somebody asks for help,
 * is asked something and cannot be reached, or may sit in a pair that must not be.
 */
const CAN_WAIT: ReadonlySet<AlertKind> = new Set([
  'pairHealth',
  'withdrawal',
  'mailReturned',
  'takenElsewhere',
]);

/** The clock closes such a pair a week later: HR has that week. */
const closesSoon = ({ facts }: Alert) => facts.reason === 'closureProposed';

/**
 * Whether HR is told now of what it has not heard of. What can wait is collected, told in one mail as rarely as pairs
 * are looked at (once a week), on a working day; or with the next that cannot. Nothing waits for a cohort that is over:
 * hardly anything happens there with which it could go.
 *
 * @param known all alerts of the cohort, told or not
 */
export function isToBeToldNow(
  untold: readonly Alert[],
  known: readonly Alert[],
  { status, settings }: Pick<Cohort, 'status' | 'settings'>,
  now: Date,
): boolean {
  if (untold.length === 0) return false;
  if (isOver(status) || !untold.every(canWait)) return true;
  const every = settings.checkIns.healthEvery;
  const collected = known.flatMap((alert) => (canWait(alert) && alert.batch ? (alert.toldAt ?? []) : []));
  const last = collected.toSorted().at(-1);
  if (last !== undefined && now < after(new Date(last), every, settings)) return false;
  // A cohort in seconds has no mornings to wait for.
  return isExact(every) || now >= sendingAt(localDate(now, settings.timeZone), settings);
}

const isOver = (status: Cohort['status']) => status === 'closed' || status === 'stopped';

function canWait(alert: Alert): boolean {
  return CAN_WAIT.has(alert.kind) && !closesSoon(alert);
}
