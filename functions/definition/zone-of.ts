import type { Person } from '../directory/person.ts';
import type { CohortSettings } from './definition.ts';

/** In which time zone a person reads days and times: their own, else that of their site, else the cohort's. */
export function zoneOf(
  person: Pick<Person, 'timeZone' | 'site'>,
  settings: Pick<CohortSettings, 'timeZone' | 'sites'>,
): string {
  return knownZoneOf(person, settings) ?? settings.timeZone;
}

/** The time zone a person is known to be in; undefined where nothing is known, and the cohort's is but an assumption. */
export function knownZoneOf(
  { timeZone, site }: Pick<Person, 'timeZone' | 'site'>,
  { sites }: Pick<CohortSettings, 'sites'>,
): string | undefined {
  return timeZone ?? (site === undefined ? undefined : sites[site]?.timeZone);
}
