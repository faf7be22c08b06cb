import type { MenteeProfile, MentorProfile } from '../profile.ts';
import { Alike } from './alike.ts';
import { type Fit, FULL, UNKNOWN } from './fit.ts';

/** What each grade outside the preferred range costs. */
const PER_GRADE = 250;
const NO_GRADE = -1;

/** How many grades the mentor is above the mentee, against the range HR prefers. */
export function seniorityFit(
  mentees: readonly MenteeProfile[],
  mentors: readonly MentorProfile[],
  preferred: { from: number; to: number },
): Fit {
  const ofMentees = Int16Array.from(mentees, ({ person }) => person.grade ?? NO_GRADE);
  const ofMentors = Int16Array.from(mentors, ({ person }) => person.grade ?? NO_GRADE);
  const outside = (gap: number) => Math.max(0, preferred.from - gap, gap - preferred.to);
  const alike = new Alike(mentors.length, (j) => ofMentors[j] ?? NO_GRADE);
  const share = (i: number, j: number) => {
    const mentee = ofMentees[i] ?? NO_GRADE;
    const mentor = ofMentors[j] ?? NO_GRADE;
    if (mentee < 0 || mentor < 0) return UNKNOWN;
    return Math.max(0, FULL - PER_GRADE * outside(mentor - mentee));
  };
  return {
    share,
    fillShares: (i, shares) => alike.fill((j) => share(i, j), shares),
    facts(i, j) {
      const mentee = ofMentees[i] ?? NO_GRADE;
      const mentor = ofMentors[j] ?? NO_GRADE;
      if (mentee < 0 || mentor < 0) return [{ criterion: 'seniority', unknown: true }];
      const gap = mentor - mentee;
      return [{ criterion: 'seniority', gap, preferred: outside(gap) === 0 }];
    },
  };
}
