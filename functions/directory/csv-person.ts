import type { Locale } from '../locales/locale.ts';
import { isoDate, languageCode, languageCodes, numberIn } from './cells/csv-cells.ts';
import type { Column, CsvProblem } from './columns/csv-columns.ts';
import type { CsvField } from './columns/csv-headers.ts';
import type { CsvRow } from './file/csv-rows.ts';
import { issueWords } from './issue-words.ts';
import { Person } from './person.ts';

export interface CsvDefaults {
  /** Of people whose line gives none. */
  language: Locale;
}

/** A person whose manager is still as the file names them: by identifier or mail address. */
export interface CsvPerson {
  line: number;
  person: Person;
  manager: string | undefined;
}

const TEXTS = ['id', 'email', 'site', 'department', 'team', 'jobTitle', 'timeZone'] as const;

/** Reads one line below the headers; its problems, one a column, when it is not a person. */
export function readRow(
  row: CsvRow,
  columns: readonly Column[],
  defaults: CsvDefaults,
): CsvPerson | { problems: CsvProblem[] } {
  const { line, cells } = row;
  if (cells.length > columns.length) {
    const detail = `has ${cells.length} cells under ${columns.length} headers: put a cell that holds the separator in quotes`;
    return { problems: [{ line, detail }] };
  }
  const filled = columns
    .map((column, i) => ({ ...column, cell: cells[i] ?? '' }))
    .filter(({ cell }) => cell !== '');
  const byField = new Map(filled.flatMap(({ field, cell }) => (field ? [[field, cell] as const] : [])));
  const attributes = filled.flatMap(({ field, header, cell }) =>
    field || !header ? [] : [[header, cell] as const],
  );

  const result = Person.safeParse(candidate(byField, attributes, defaults), { error: issueWords });
  if (result.success) return { line, person: result.data, manager: byField.get('manager') };
  const problems = result.error.issues.map(
    ({ path, message }): CsvProblem => ({ line, column: headerOf(path, columns), detail: message }),
  );
  return {
    problems: problems.filter(({ column }, i) => problems.findIndex((one) => one.column === column) === i),
  };
}

function candidate(
  byField: ReadonlyMap<CsvField, string>,
  attributes: ReadonlyArray<readonly [string, string]>,
  defaults: CsvDefaults,
): Record<string, unknown> {
  const person: Record<string, unknown> = {
    id: '',
    email: '',
    name:
      byField.get('name') ?? [byField.get('firstName'), byField.get('lastName')].filter(Boolean).join(' '),
    language: defaults.language,
  };
  const set = (field: CsvField, read: (cell: string) => unknown) => {
    const cell = byField.get(field);
    if (cell !== undefined) person[field] = read(cell);
  };
  for (const field of TEXTS) set(field, (cell) => cell);
  set('language', languageCode);
  set('grade', numberIn);
  set('startedOn', isoDate);
  set('spokenLanguages', languageCodes);
  if (attributes.length > 0) person.attributes = Object.fromEntries(attributes);
  return person;
}

/** The file's own word for the field that a problem is about. */
function headerOf([field, attribute]: readonly PropertyKey[], columns: readonly Column[]): string {
  if (field === 'attributes') return String(attribute);
  const column =
    columns.find((one) => one.field === field) ??
    columns.find((one) => field === 'name' && (one.field === 'lastName' || one.field === 'firstName'));
  return column?.header ?? String(field);
}
