import type { Person } from '../directory/person.ts';
import type { CohortSettings } from './definition.ts';

/** In which time zone a person reads days and times: their own, else that of their site, else the cohort's. */
export function zoneOf(
  { timeZone, site }: Pick<Person, 'timeZone' | 'site'>,
  settings: Pick<CohortSettings, 'timeZone' | 'sites'>,
): string {
  const ofSite = site === undefined ? undefined : settings.sites[site]?.timeZone;
  return timeZone ?? ofSite ?? settings.timeZone;
}
