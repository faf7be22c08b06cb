import { shapeProblems } from '../../../definition/checks/shape-problems.ts';
import type { CohortSettings } from '../../../definition/definition.ts';
import { PostedDefinition } from '../../../definition/definition.ts';
import type { Problem } from '../../../definition/problem.ts';
import { peopleIn } from '../../../definition/read-definition.ts';
import { issueWords } from '../../../directory/issue-words.ts';
import type { PostedDirectory } from '../../../people/difference/difference.ts';

/** HR's new file, in the shapes in which a definition takes it. */
export const PostedPeople = PostedDefinition.pick({ people: true, peopleCsv: true, uncalled: true });

/** The one place where a new file is read, as that of a definition is. */
export function readPostedPeople(
  body: unknown,
  { languages }: Pick<CohortSettings, 'languages'>,
): { posted: PostedDirectory } | { problems: readonly Problem[] } {
  const shape = PostedPeople.safeParse(body, { error: issueWords });
  if (!shape.success) return { problems: shapeProblems(shape.error.issues) };
  const { uncalled } = shape.data;
  const read = peopleIn({ ...shape.data, languages });
  if ('problems' in read) return { problems: read.problems };
  return { posted: { uncalled, ...read } };
}
