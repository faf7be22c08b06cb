import type { Cohort } from '../../cohorts/cohort.ts';
import type { Report } from '../report.ts';

/**
 * Until when leadership can change its decision: the moment at which participants and their managers are told it;
 * `afterClosure` while that day is not set yet; `always` where nobody is told.
 */
export type TimeToDecide = { until: Date } | 'afterClosure' | 'always';

export function timeToDecide(
  { resultsAt, status, closedAt }: Pick<Cohort, 'resultsAt' | 'status' | 'closedAt'>,
  { participation }: Pick<Report, 'participation'>,
): TimeToDecide {
  if (resultsAt !== undefined) return { until: new Date(resultsAt) };
  const isTold = participation.pairsFormed.count > 0 && status !== 'stopped' && closedAt === undefined;
  return isTold ? 'afterClosure' : 'always';
}

export function isTimeToDecide(time: TimeToDecide, now: Date): boolean {
  return typeof time === 'string' || now < time.until;
}
