import { languagesOf, type MenteeProfile, type MentorProfile } from '../profile.ts';
import { Alike } from './alike.ts';
import { type Fit, FULL } from './fit.ts';

/** A shared language that is not the first of both: conversation works, with an effort for one. */
const SECOND_LANGUAGE = 600;

/** Whether the conversations can be held in the first language of both, or in another they share. */
export function languagesFit(mentees: readonly MenteeProfile[], mentors: readonly MentorProfile[]): Fit {
  const ofMentees = mentees.map(languagesOf);
  const ofMentors = mentors.map(languagesOf);
  const first = (i: number, j: number) =>
    ofMentees[i]?.[0] !== undefined && ofMentees[i]?.[0] === ofMentors[j]?.[0];
  const shared = (i: number, j: number) =>
    (ofMentees[i] ?? []).filter((language) => ofMentors[j]?.includes(language));
  const alike = new Alike(mentors.length, (j) => ofMentors[j]?.join() ?? '');
  const share = (i: number, j: number) => {
    if (first(i, j)) return FULL;
    const theirs = ofMentors[j] ?? [];
    return (ofMentees[i] ?? []).some((language) => theirs.includes(language)) ? SECOND_LANGUAGE : 0;
  };
  return {
    share,
    fillShares: (i, shares) => alike.fill((j) => share(i, j), shares),
    facts(i, j) {
      const languages = shared(i, j);
      return languages.length === 0 ? [] : [{ criterion: 'languages', languages, both: first(i, j) }];
    },
  };
}
