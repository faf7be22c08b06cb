import type { SaidProblem } from './columns/column.ts';
import { readHeader } from './columns/header/read-header.ts';
import { readColumns } from './columns/read-columns.ts';
import type { HrTable, NoTable, RowLeftOut } from './file/hr-table.ts';
import { readHrTable } from './file/read-hr-table.ts';
import type { FindByName } from './managers/manager-finder.ts';
import { wholeNames } from './named/whole-names.ts';
import { type DirectoryRead, readTable } from './reading/read-table.ts';
import type { Reading } from './reading/reading.ts';
import { CONFIRMED_BY, type NoticeCode, Notices } from './report/notice.ts';

const LEFT_OUT: Readonly<Record<RowLeftOut['why'], NoticeCode>> = {
  beforeHeader: 'linesBeforeHeader',
  blank: 'blankRows',
  ruler: 'rulers',
  total: 'totals',
  headerAgain: 'headersAgain',
};

const SAID: Readonly<Record<SaidProblem['kind'], NoticeCode>> = {
  notThere: 'columnNotThere',
  twice: 'columnTwice',
  demographic: 'columnDemographic',
};

/**
 * Reads a file as HR's programs write it, by three outcomes for each column and each line: taken, left out with a word,
 * refused. What it made of the file is in the report; the people are complete and right only where nothing in it stands
 * in the way ({@link inTheWay}).
 *
 * @param source the file's bytes, or its text where somebody else has decoded it
 */
export function readPeople(source: string | Uint8Array, reading: Reading): DirectoryRead {
  const mendMojibake = reading.confirmed.has(CONFIRMED_BY.mendedText);
  const read = readHrTable(source, { isHeaderWord, mendMojibake });
  if (!read.ok) return unread(read.problem);
  const { table } = read;
  const notices = new Notices();
  tellOfTable(table, notices);
  const { columns, problems } = readColumns(
    { header: table.header.cells, rows: table.rows.map(({ cells }) => cells) },
    { columns: reading.columns, used: reading.keeps.columns },
  );
  for (const problem of problems) {
    const value =
      problem.kind === 'notThere' ? problem.nearest : problem.kind === 'twice' ? problem.other : undefined;
    notices.add(SAID[problem.kind], { column: problem.header, ...(value !== undefined && { value }) });
  }
  return readTable(table, columns, reading, { notices, namesOf });
}

function isHeaderWord(cell: string): boolean {
  return readHeader(cell).kind !== 'unknown';
}

function tellOfTable(
  { encoding, leftOut, misfits, mojibake, hiddenCharacters }: HrTable,
  notices: Notices,
): void {
  if (encoding === 'windows-1252' || encoding === 'mixed') notices.add('encodingGuessed');
  for (const { line, why } of leftOut) notices.add(LEFT_OUT[why], { line });
  for (const { line, why } of misfits) notices.add(why === 'quote' ? 'quoteOpen' : 'rowMisfit', { line });
  for (const [index, line] of hiddenCharacters.lines.entries())
    notices.add('hiddenCharacters', { line, count: index === 0 ? hiddenCharacters.count : 0 });
  for (const [index, { line, found, likely }] of mojibake.first.entries())
    notices.add('mendedText', {
      line,
      value: `${found} → ${likely}`,
      count: index === 0 ? mojibake.count : 0,
    });
}

/** No table, no people: it is said why. */
function unread(problem: NoTable): DirectoryRead {
  return {
    people: [],
    uncalled: [],
    report: {
      file: { encoding: 'text', separator: '', headerLine: problem.line },
      columns: [],
      people: 0,
      hasLeft: 0,
      noAddress: 0,
      managers: { withManager: 0, withoutManager: 0, named: 0, found: 0, depth: 0, top: [], topCount: 0 },
      notices: [{ code: 'noTable', count: 1, lines: [], values: [], noTable: problem }],
    },
  };
}

/** Most files name managers by id or address: then nobody is looked up by name, and 50,000 names need not be kept. */
function namesOf(people: readonly { id: string; name: string }[]): FindByName {
  let find: FindByName | undefined;
  return (name) => {
    find ??= wholeNames(people);
    return find(name);
  };
}
