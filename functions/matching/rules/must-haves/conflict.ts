import { listedPairs } from './listed-pairs.ts';
import { mustHave } from './must-have.ts';

/** Whom one side asked not to be paired with. No reason is asked. */
export const conflict = mustHave({
  id: 'conflict',
  name: { en: 'not excluded by one side', fr: 'pas écarté par l’une des deux personnes' },
  broken: {
    en: 'is excluded at the request of one side',
    fr: 'est écarté à la demande de l’une des deux personnes',
  },
  forbids(cohort) {
    const { mentees, mentors, policy } = cohort;
    if (!policy.mustHave.conflict) return;
    return listedPairs(cohort, [
      ...mentees.flatMap(({ person, avoid }) => avoid.map((mentorId) => ({ menteeId: person.id, mentorId }))),
      ...mentors.flatMap(({ person, avoid }) => avoid.map((menteeId) => ({ menteeId, mentorId: person.id }))),
    ]);
  },
});
