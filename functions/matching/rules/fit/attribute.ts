import type { MenteeProfile, MentorProfile } from '../profile.ts';
import { Alike } from './alike.ts';
import { Codes } from './codes.ts';
import { type Fit, FULL, UNKNOWN } from './fit.ts';

/** Whether the two have the same value, or different ones, in a column of HR's own. */
export function attributeFit(
  mentees: readonly MenteeProfile[],
  mentors: readonly MentorProfile[],
  { column, prefer }: { column: string; prefer: 'same' | 'different' },
): Fit {
  const codes = new Codes();
  const criterion = `attribute:${column}` as const;
  const ofMentees = Int32Array.from(mentees, ({ person }) => codes.of(person.attributes?.[column]));
  const ofMentors = Int32Array.from(mentors, ({ person }) => codes.of(person.attributes?.[column]));
  const alike = new Alike(mentors.length, (j) => ofMentors[j] ?? -1);
  const share = (i: number, j: number) => {
    const mentee = ofMentees[i] ?? -1;
    const mentor = ofMentors[j] ?? -1;
    if (mentee < 0 || mentor < 0) return UNKNOWN;
    return (mentee === mentor) === (prefer === 'same') ? FULL : 0;
  };
  return {
    share,
    fillShares: (i, shares) => alike.fill((j) => share(i, j), shares),
    facts(i, j) {
      const mentee = ofMentees[i] ?? -1;
      const mentor = ofMentors[j] ?? -1;
      if (mentee < 0 || mentor < 0) return [{ criterion, unknown: true }];
      if (mentee !== mentor) return [{ criterion, same: false }];
      return [{ criterion, value: codes.value(mentee), same: true }];
    },
  };
}
