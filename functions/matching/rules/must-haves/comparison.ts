import type { Person } from '../../../directory/person.ts';
import { Alike } from '../fit/alike.ts';
import { Codes } from '../fit/codes.ts';
import { EXCLUDED } from '../remembered-scores.ts';
import type { Forbidden, RuledCohort } from './must-have.ts';

/**
 * Forbids the pairs for which a comparison of the two comes out so.
 *
 * @param alike mentors for whom it comes out the same
 */
export function comparison(alike: Alike, breaks: Forbidden['breaks']): Forbidden {
  return {
    breaks,
    exclude: (i, scores) => alike.setWhere((j) => breaks(i, j), EXCLUDED, scores),
  };
}

/** Forbids pairs of two who both have a value that is the same (or, with `same` false, another). */
export function sameValue(
  { mentees, mentors }: RuledCohort,
  value: (person: Person) => string | undefined,
  same: boolean,
): Forbidden {
  const codes = new Codes();
  const ofMentees = Int32Array.from(mentees, ({ person }) => codes.of(value(person)));
  const ofMentors = Int32Array.from(mentors, ({ person }) => codes.of(value(person)));
  const alike = new Alike(mentors.length, (j) => ofMentors[j] ?? -1);
  return comparison(alike, (i, j) => {
    const mentee = ofMentees[i] ?? -1;
    const mentor = ofMentors[j] ?? -1;
    return mentee >= 0 && mentor >= 0 && (mentee === mentor) === same;
  });
}
