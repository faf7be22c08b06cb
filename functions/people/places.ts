import type { Cohort } from '../cohorts/cohort.ts';
import type { Participant } from './participant.ts';

/** A tenth of the directory: what one call can hope for, where HR says nothing. */
const SHARE_OF_DIRECTORY = 10;

/** How many places the call for mentors is to bring. */
export function placesWanted({ settings, peopleCount }: Cohort): number {
  return settings.callForMentors.placesWanted ?? Math.max(1, Math.floor(peopleCount / SHARE_OF_DIRECTORY));
}

/** How many mentees a mentor may have by their own word and the policy. */
export function placesOf({ application }: Pick<Participant, 'application'>, capacity: number): number {
  const { places } = application;
  return Math.min(capacity, typeof places === 'number' ? places : 1);
}
