import { EXCLUDED } from '../remembered-scores.ts';
import { mustHave } from './must-have.ts';

/** A mentee has one mentor at a time, over all cohorts of the company. */
export const mentorElsewhere = mustHave({
  id: 'mentorElsewhere',
  name: { en: 'one mentor at a time', fr: 'un seul mentor à la fois' },
  broken: {
    en: 'would be a second mentor beside the one this person has in another cohort',
    fr: 'serait un deuxième mentor, en plus de celui que cette personne a dans une autre cohorte',
  },
  forbids({ mentees, elsewhere: { mentored } }) {
    if (mentored.size === 0) return;
    const hasMentor = mentees.map(({ person }) => mentored.has(person.id));
    return {
      breaks: (i) => hasMentor[i] ?? false,
      exclude(i, scores) {
        if (hasMentor[i]) scores.fill(EXCLUDED);
      },
    };
  },
});
