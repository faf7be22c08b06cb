import { Alike } from '../fit/alike.ts';
import { languagesOf } from '../profile.ts';
import { comparison } from './comparison.ts';
import { mustHave } from './must-have.ts';

/** The two can talk to each other. */
export const commonLanguage = mustHave({
  id: 'commonLanguage',
  name: { en: 'a common language', fr: 'une langue en commun' },
  broken: { en: 'shares no language', fr: 'n’a aucune langue en commun' },
  forbids({ mentees, mentors, policy }) {
    if (!policy.mustHave.commonLanguage) return;
    const ofMentees = mentees.map(languagesOf);
    const ofMentors = mentors.map((mentor) => new Set(languagesOf(mentor)));
    const alike = new Alike(mentors.length, (j) => [...(ofMentors[j] ?? [])].sort().join());
    return comparison(alike, (i, j) => !ofMentees[i]?.some((language) => ofMentors[j]?.has(language)));
  },
});
