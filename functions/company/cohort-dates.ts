import type { Cohort } from '../cohorts/cohort.ts';
import { cohortCalendar } from '../definition/cohort-calendar.ts';

export interface CohortDates {
  kickoffAt: Date;
  kickoffEndsAt: Date;
  endsAt: Date;
}

/** From when to when its kickoff is, and the programme's last day: as they are set, or as planned until then. */
export function datesOf({ settings, startsAt, kickoffAt }: Cohort): CohortDates {
  return cohortCalendar(settings, {
    startsAt: new Date(startsAt),
    ...(kickoffAt !== undefined && { kickoffAt: new Date(kickoffAt) }),
  });
}
