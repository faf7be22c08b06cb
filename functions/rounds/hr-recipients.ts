import type { Cohort } from '../cohorts/cohort.ts';
import type { Recipient } from './round.ts';

/** The coordinators of the cohort, for what concerns HR. */
export function hrOf(cohort: Cohort): Recipient[] {
  return cohort.settings.hr.map((_, index) => ({
    requestId: `hr~${index}`,
    role: 'hr',
    personId: String(index),
  }));
}
