import * as z from 'zod';
import { Person } from '../../../directory/person.ts';

/** What HR says of one person: a field that is left out stays, one that is null is taken away. */
export const PersonChange = z.strictObject({
  name: Person.shape.name.optional(),
  email: Person.shape.email.optional(),
  language: Person.shape.language.optional(),
  managerId: Person.shape.managerId.nullable(),
  site: Person.shape.site.nullable(),
  department: Person.shape.department.nullable(),
  team: Person.shape.team.nullable(),
  jobTitle: Person.shape.jobTitle.nullable(),
  grade: Person.shape.grade.nullable(),
  startedOn: Person.shape.startedOn.nullable(),
  timeZone: Person.shape.timeZone.nullable(),
  spokenLanguages: Person.shape.spokenLanguages.nullable(),
  attributes: Person.shape.attributes.nullable(),
  left: z
    .boolean()
    .optional()
    .describe(
      'They have left the company: their pairs end without fault, and nothing is written to them any more. false: they are back',
    ),
});
export type PersonChange = z.infer<typeof PersonChange>;

export function changedBy(person: Person, { left: _left, ...change }: PersonChange): Person {
  const said = Object.entries(change).filter(([, value]) => value !== undefined);
  const kept = Object.entries({ ...person, ...Object.fromEntries(said) }).filter(
    ([, value]) => value !== null,
  );
  return Person.parse(Object.fromEntries(kept));
}
