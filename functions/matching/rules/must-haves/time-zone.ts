import { sharedHours } from '../fit/shared-hours.ts';
import { comparison } from './comparison.ts';
import { mustHave } from './must-have.ts';

/** The two are at work at the same time for so many hours a day as the policy asks for. */
export const timeZone = mustHave({
  id: 'timeZone',
  name: { en: 'enough shared working hours', fr: 'assez d’heures de travail en commun' },
  broken: { en: 'shares too few working hours', fr: 'a trop peu d’heures de travail en commun' },
  forbids({ mentees, mentors, policy }) {
    const least = policy.mustHave.sharedHours;
    if (least === 0) return;
    const { shared, alike } = sharedHours(mentees, mentors);
    return comparison(alike, (i, j) => (shared(i, j) ?? Number.POSITIVE_INFINITY) < least);
  },
});
