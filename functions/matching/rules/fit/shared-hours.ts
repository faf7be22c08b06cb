import { Temporal } from 'temporal-polyfill';
import { isTimeZone } from '../../../time/time-zone.ts';
import type { MenteeProfile, MentorProfile } from '../profile.ts';
import { Alike } from './alike.ts';
import { Codes } from './codes.ts';

/** A working day of 9 to 17 o'clock. */
export const WORKING_DAY_HOURS = 8;
/** Offsets are compared in winter and summer of a fixed year: a proposal depends on no clock. */
const DAYS = ['2026-01-15T12:00:00Z', '2026-07-15T12:00:00Z'].map((day) => Temporal.Instant.from(day));

export interface SharedHours {
  /**
   * Hours that the working days of a mentee and a mentor have in common, in the worse of winter and summer;
   * undefined when a time zone is not known.
   */
  shared: (mentee: number, mentor: number) => number | undefined;
  /** Mentors of one time zone. */
  alike: Alike;
}

/** Computes every pair of time zones once: a directory has few. */
export function sharedHours(
  mentees: readonly MenteeProfile[],
  mentors: readonly MentorProfile[],
): SharedHours {
  const zones = new Codes();
  const codeOf = ({ person }: MenteeProfile | MentorProfile) =>
    person.timeZone && isTimeZone(person.timeZone) ? zones.of(person.timeZone) : -1;
  const ofMentees = Int32Array.from(mentees, codeOf);
  const ofMentors = Int32Array.from(mentors, codeOf);
  const offsets = Array.from({ length: zones.size }, (_, code) =>
    DAYS.map((day) => day.toZonedDateTimeISO(zones.value(code)).offsetNanoseconds / 3.6e12),
  );
  const hours = offsets.map((own) => offsets.map((theirs) => overlap(own, theirs)));
  return {
    shared: (i, j) => hours[ofMentees[i] ?? -1]?.[ofMentors[j] ?? -1],
    alike: new Alike(mentors.length, (j) => ofMentors[j] ?? -1),
  };
}

function overlap(own: number[], theirs: number[]): number {
  return Math.min(
    ...own.map((offset, season) => {
      // Around the date line two days of work meet the other way round.
      const apart = Math.abs(offset - (theirs[season] ?? 0));
      return Math.max(0, WORKING_DAY_HOURS - Math.min(apart, 24 - apart));
    }),
  );
}
