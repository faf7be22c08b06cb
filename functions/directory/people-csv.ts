import type { Column } from './columns/csv-columns.ts';
import { type CsvProblem, columnProblems, columnsOf } from './columns/csv-columns.ts';
import { type CsvDefaults, type CsvPerson, readRow } from './csv-person.ts';
import { directoryProblems } from './directory-problems.ts';
import { type CsvRow, csvRows } from './file/csv-rows.ts';
import type { Person } from './person.ts';

export interface PeopleRead {
  /** Complete only when there are no problems. */
  people: Person[];
  problems: CsvProblem[];
}

/**
 * Reads people from a CSV: UTF-8, separated by comma, semicolon or tab, with English or French headers in any
 * order. Managers are named by identifier or mail address. Columns that are not known become attributes; those
 * that tell who somebody is are refused. Every problem is reported, by line and column.
 */
export function readPeopleCsv(text: string, defaults: CsvDefaults): PeopleRead {
  const { rows, problem } = csvRows(text);
  if (problem) return refused([problem]);
  const [header, ...body] = rows;
  if (!header || body.length === 0) {
    return refused([{ line: 1, detail: 'the file needs a line of headers and then a line for each person' }]);
  }
  const columns = columnsOf(header);
  const headerProblems = [...columnProblems(columns, header.line), ...garbled(rows)];
  if (headerProblems.length > 0) return refused(headerProblems);

  const problems: CsvProblem[] = [];
  const read: CsvPerson[] = [];
  for (const row of body) {
    const outcome = readRow(row, columns, defaults);
    if ('problems' in outcome) problems.push(...outcome.problems);
    else read.push(outcome);
  }
  const people = withManagers(read);
  problems.push(...amongEachOther(read, people, columns, body));
  return { people, problems: problems.sort((a, b) => a.line - b.line) };
}

function refused(problems: CsvProblem[]): PeopleRead {
  return { people: [], problems };
}

/** Saved in another encoding, accents arrive as the replacement character. */
function garbled(rows: readonly CsvRow[]): CsvProblem[] {
  const row = rows.find(({ cells }) => cells.some((cell) => cell.includes('\uFFFD')));
  return row
    ? [{ line: row.line, detail: 'holds characters that are not UTF-8: save the file as "CSV UTF-8"' }]
    : [];
}

function withManagers(read: readonly CsvPerson[]): Person[] {
  const idOf = new Map(read.map(({ person }) => [person.email, person.id]));
  return read.map(({ person, manager }) =>
    manager === undefined ? person : { ...person, managerId: idOf.get(manager.toLowerCase()) ?? manager },
  );
}

/** Doubles, unknown managers and circles. A manager whose own line could not be read is not unknown. */
function amongEachOther(
  read: readonly CsvPerson[],
  people: readonly Person[],
  columns: readonly Column[],
  body: readonly CsvRow[],
): CsvProblem[] {
  const named = columns.flatMap(({ field }, i) => (field === 'id' || field === 'email' ? [i] : []));
  const inFile = new Set(body.flatMap(({ cells }) => named.map((i) => cells[i] ?? '')));
  const headerOf = { id: 'id', email: 'email', managerId: 'manager' } as const;
  return directoryProblems(people, inFile).map(({ index, field, detail }) => ({
    line: read[index]?.line ?? 1,
    column: columns.find((column) => column.field === headerOf[field])?.header ?? headerOf[field],
    detail,
  }));
}
