import type { MenteeProfile, MentorProfile } from '../profile.ts';
import { Alike } from './alike.ts';
import { Codes } from './codes.ts';
import { type Fit, FULL, UNKNOWN } from './fit.ts';

/** Whether the two work at the same site. */
export function siteFit(mentees: readonly MenteeProfile[], mentors: readonly MentorProfile[]): Fit {
  const codes = new Codes();
  const ofMentees = Int32Array.from(mentees, ({ person }) => codes.of(person.site));
  const ofMentors = Int32Array.from(mentors, ({ person }) => codes.of(person.site));
  const alike = new Alike(mentors.length, (j) => ofMentors[j] ?? -1);
  const share = (i: number, j: number) => {
    const mentee = ofMentees[i] ?? -1;
    const mentor = ofMentors[j] ?? -1;
    if (mentee < 0 || mentor < 0) return UNKNOWN;
    return mentee === mentor ? FULL : 0;
  };
  return {
    share,
    fillShares: (i, shares) => alike.fill((j) => share(i, j), shares),
    facts(i, j) {
      const mentee = ofMentees[i] ?? -1;
      const mentor = ofMentors[j] ?? -1;
      if (mentee < 0 || mentor < 0) return [{ criterion: 'site', unknown: true }];
      if (mentee !== mentor) return [{ criterion: 'site', same: false }];
      return [{ criterion: 'site', site: codes.value(mentee), same: true }];
    },
  };
}
