import { listedPairs } from './listed-pairs.ts';
import { mustHave } from './must-have.ts';

/** Nobody is their own mentor. */
export const oneself = mustHave({
  id: 'oneself',
  name: { en: 'not oneself', fr: 'pas soi-même' },
  broken: { en: 'is the same person', fr: 'est la même personne' },
  forbids: (cohort) =>
    listedPairs(
      cohort,
      cohort.mentees.map(({ person: { id } }) => ({ menteeId: id, mentorId: id })),
    ),
});
