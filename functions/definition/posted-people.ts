import type * as z from 'zod';
import { issueWords } from '../directory/issue-words.ts';
import type { Person, Uncalled } from '../directory/person.ts';
import type { Reading } from '../directory/reading/reading.ts';
import type { DirectoryReport } from '../directory/report/directory-report.ts';
import { shapeProblems } from './checks/shape-problems.ts';
import { type CohortSettings, PostedDefinition } from './definition.ts';
import { directoryReading } from './directory-reading.ts';
import type { Problem } from './problem.ts';
import { peopleIn } from './read-definition.ts';

/** HR's new people, in the shapes in which a definition takes them, with what it says of their file. */
export const PostedPeople = PostedDefinition.pick({
  people: true,
  peopleCsv: true,
  uncalled: true,
  columns: true,
  grades: true,
  confirm: true,
});
export type PostedPeople = z.input<typeof PostedPeople>;

export type PostedPeopleRead =
  | {
      posted: { people: Person[]; uncalled: Uncalled[] };
      directory?: DirectoryReport | undefined;
      notKept: string[];
    }
  | { problems: readonly Problem[]; directory?: DirectoryReport | undefined };

/**
 * The one place where a new file is read, as that of a definition is. What the definition says of columns, and what it
 * confirms, holds for later files as well.
 *
 * @param peopleFile the file, where it came beside the rest
 * @param known everybody of the directory as it is, by HR's ids
 */
export function readPostedPeople(
  body: unknown,
  settings: CohortSettings,
  { peopleFile, known, now }: { peopleFile?: Uint8Array | undefined; known: Reading['known']; now: Date },
): PostedPeopleRead {
  const shape = PostedPeople.safeParse(body, { error: issueWords });
  if (!shape.success) return { problems: shapeProblems(shape.error.issues) };
  const { columns, grades, confirm } = shape.data;
  const said = {
    ...settings,
    columns: { ...settings.columns, ...columns },
    grades: grades.length > 0 ? grades : settings.grades,
    confirm: [...settings.confirm, ...confirm],
  };
  const { people, uncalled, directory, problems, toConfirm, notKept } = peopleIn(
    shape.data,
    peopleFile,
    directoryReading(said, now, known),
  );
  const open = [...problems, ...toConfirm];
  return open.length > 0
    ? { problems: open, directory }
    : { posted: { people, uncalled }, directory, notKept };
}
