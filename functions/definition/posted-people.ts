import { issueWords } from '../directory/issue-words.ts';
import type { Person, Uncalled } from '../directory/person.ts';
import { shapeProblems } from './checks/shape-problems.ts';
import { type CohortSettings, PostedDefinition } from './definition.ts';
import type { Problem } from './problem.ts';
import { peopleIn } from './read-definition.ts';

/** HR's new file, in the shapes in which a definition takes it. */
export const PostedPeople = PostedDefinition.pick({ people: true, peopleCsv: true, uncalled: true });

/** The one place where a new file is read, as that of a definition is. */
export function readPostedPeople(
  body: unknown,
  { languages }: Pick<CohortSettings, 'languages'>,
): { posted: { people: Person[]; uncalled: Uncalled[] } } | { problems: readonly Problem[] } {
  const shape = PostedPeople.safeParse(body, { error: issueWords });
  if (!shape.success) return { problems: shapeProblems(shape.error.issues) };
  const { uncalled } = shape.data;
  const read = peopleIn({ ...shape.data, languages });
  if ('problems' in read) return { problems: read.problems };
  return { posted: { uncalled, ...read } };
}
