import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { HrTable } from '../../../../functions/directory/file/hr-table.ts';
import { readHrTable } from '../../../../functions/directory/file/read-hr-table.ts';
import { isHeaderWord } from './columns-fixture.ts';

const HEADER = ['ID', 'Name', 'Email'];
const ANNE = ['A1', 'Anne Blanc', 'a@x.example'];
const LUC = ['A2', 'Luc Noir', 'b@x.example'];

function tableOf(source: string | Uint8Array, mendMojibake = false): HrTable {
  const read = readHrTable(source, { isHeaderWord, mendMojibake });
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.table;
}

function problemOf(source: string | Uint8Array) {
  const read = readHrTable(source, { isHeaderWord });
  return read.ok ? undefined : read.problem;
}

const cellsOf = (source: string | Uint8Array) => tableOf(source).rows.map(({ cells }) => cells);
const lines = (...all: string[]) => all.join('\n');
const caseOf = (name: string) => readFileSync(new URL(`../cases/csv/${name}.csv`, import.meta.url));

describe('the cases of HR’s programs', () => {
  test('deleted rows of a spreadsheet are left out by their lines', () => {
    const table = tableOf(caseOf('05_blank_rows_of_commas'));
    expect(table.rows).toHaveLength(2);
    expect(table.leftOut).toEqual([
      { line: 4, why: 'blank' },
      { line: 5, why: 'blank' },
    ]);
  });

  test('spaces inside quotes are none', () => {
    expect(cellsOf(caseOf('06_quoted_trailing_spaces'))).toEqual([
      ['A1', 'Anne Blanc', 'a@x.example', ''],
      ['A2', 'Luc Noir', 'b@x.example', 'A1'],
    ]);
  });

  test('a title above the table is no header', () => {
    const table = tableOf(caseOf('12_title_row_before_the_header'));
    expect(table.header).toEqual({ line: 4, cells: HEADER });
    expect(table.rows).toEqual([{ line: 5, cells: ANNE }]);
    expect(table.leftOut.map(({ why }) => why)).toEqual(['beforeHeader', 'beforeHeader', 'beforeHeader']);
  });

  test('“Unicode text” is read', () => {
    const { encoding, separator, rows } = tableOf(caseOf('13_utf16'));
    expect([encoding, separator, rows[0]?.cells]).toEqual([
      'utf-16le',
      '\t',
      ['A1', 'Jérôme Blanc', 'a@x.example'],
    ]);
  });

  test('damaged letters are named with their likely reading, and read so once HR says so', () => {
    const found = { line: 2, found: 'JÃ©rÃ´me Blanc', likely: 'Jérôme Blanc' };
    expect(tableOf(caseOf('14_mojibake'))).toMatchObject({
      mojibake: { count: 1, first: [found] },
      rows: [{ cells: ['A1', found.found, 'a@x.example'] }],
    });
    expect(tableOf(caseOf('14_mojibake'), true).rows[0]?.cells[1]).toBe(found.likely);
  });
});

describe('cells', () => {
  test.each([
    [',', 'A1,Anne Blanc,a@x.example'],
    [';', 'A1;Anne Blanc;a@x.example'],
    ['\t', 'A1\tAnne Blanc\ta@x.example'],
    ['|', 'A1|Anne Blanc|a@x.example'],
  ])('are separated by %j', (separator, row) => {
    const table = tableOf(lines(HEADER.join(separator), row));
    expect([table.separator, table.rows]).toEqual([separator, [{ line: 2, cells: ANNE }]]);
  });

  test('a spreadsheet’s own first line names the separator and is no title', () => {
    const table = tableOf('sep=;\r\nID;Name;Email\r\nA1;Blanc, Anne;a@x.example\r\n');
    expect(table).toMatchObject({ separator: ';', header: { line: 2 }, leftOut: [] });
    expect(table.rows).toEqual([{ line: 3, cells: ['A1', 'Blanc, Anne', 'a@x.example'] }]);
  });

  test.each(['\n', '\r\n', '\r'])('lines may end with %j, also inside quotes', (end) => {
    const rows = ['ID,Name,Email', `A1,"Anne${end}Blanc",a@x.example`, 'A2,Luc Noir,b@x.example'];
    expect(tableOf(rows.join(end) + end).rows).toEqual([
      { line: 2, cells: ANNE },
      { line: 4, cells: LUC },
    ]);
  });

  test('a separator at each line’s end makes no column', () => {
    const table = tableOf(lines('ID,Name,Email,,', 'A1,Anne Blanc,a@x.example,,', 'A2,Luc Noir,b@x.example'));
    expect([table.header.cells, cellsOf(lines('ID,Name,Email', 'A1,Anne Blanc,a@x.example,,'))]).toEqual([
      HEADER,
      [ANNE],
    ]);
    expect(table.rows.map(({ cells }) => cells)).toEqual([ANNE, LUC]);
  });

  test('a column without a header that holds something stays', () => {
    expect(tableOf(lines('ID,Name,Email,', 'A1,Anne Blanc,a@x.example,x')).header.cells).toEqual([
      ...HEADER,
      '',
    ]);
  });

  test('of many characters that show nothing the lines are told', () => {
    const table = tableOf(
      lines('ID,Name,Email', 'A1,Anne\u200B Blanc,a@x.example', 'A2,\u202ELuc Noir,b@x.example'),
    );
    expect(table.rows.map(({ cells }) => cells)).toEqual([ANNE, LUC]);
    expect(table.hiddenCharacters).toEqual({ count: 2, lines: [2, 3] });
  });
});

describe('quotation marks', () => {
  test('a name in quotes inside a name', () => {
    expect(
      cellsOf(lines('ID,Name,Email', 'A1,"Robert ""Bob"" Noir",a@x.example', 'A2,"Bob" Noir,b@x.example')),
    ).toEqual([
      ['A1', 'Robert "Bob" Noir', 'a@x.example'],
      ['A2', 'Bob Noir', 'b@x.example'],
    ]);
  });

  test('one that is never closed takes nobody along', () => {
    const table = tableOf(lines('ID,Name,Email', 'A1,"Anne Blanc,a@x.example', 'A2,Luc Noir,b@x.example'));
    expect(table.rows.map(({ cells }) => cells[0])).toEqual(['A1', 'A2']);
  });

  test('one that is closed by the next row’s takes nobody along', () => {
    const rows = ['"A1","Anne Blanc","a@x.example', '"A2","Luc Noir","b@x.example"'];
    expect(cellsOf(lines('"ID","Name","Email"', ...rows)).map(([id]) => id)).toEqual(['A1', 'A2']);
  });

  test('lines that are swallowed all the same are told, not lost in silence', () => {
    const table = tableOf(
      lines(
        'ID,Name,Email',
        'A1,Anne Blanc,"a@x.example',
        'A2,Luc Noir,b@x.example',
        'A3,Eva Vert,c@x.example"',
        'A4,P,d@x.example',
      ),
    );
    expect(table.misfits).toMatchObject([{ line: 2, why: 'quote' }]);
    expect(table.rows.map(({ line }) => line)).toEqual([5]);
  });
});

describe('rows whose cells do not stand under their headers', () => {
  test('a name that holds the separator is a problem of its line only', () => {
    const table = tableOf(lines('ID,Name,Email', 'A1,Blanc, Anne,a@x.example', 'A2,Luc Noir,b@x.example'));
    expect(table.misfits).toEqual([{ line: 2, why: 'cells', cells: 4, headers: 3 }]);
    expect(table.rows.map(({ line }) => line)).toEqual([3]);
  });

  test('also where the last cell is empty and the row looks as if it fitted', () => {
    const table = tableOf(
      lines(
        'ID,Name,Email,Manager',
        'A1,Blanc, Anne,a@x.example,',
        'A2,Luc Noir,b@x.example,A1',
        'A3,Eva,c@x.example,,',
      ),
    );
    expect(table.misfits).toMatchObject([{ line: 2, why: 'cells' }]);
    expect(table.rows.map(({ line }) => line)).toEqual([3, 4]);
  });

  test('a row that ends early is filled up', () => {
    expect(cellsOf(lines('ID,Name,Email,Manager', 'A1,Anne Blanc,a@x.example'))).toEqual([[...ANNE, '']]);
  });
});

describe('a file that is no table is told what it is', () => {
  test.each([
    ['empty', ''],
    ['empty', '\n \n'],
    ['onlyHeader', 'ID,Name,Email\n,,\n'],
    ['noHeader', 'A1,Anne Blanc,a@x.example\nA2,Luc Noir,b@x.example'],
    ['spreadsheet', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0)],
    ['spreadsheet', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1)],
    ['pdf', Buffer.from('%PDF-1.7\n')],
    ['webPage', '<html><table><tr><td>ID</td></tr></table>'],
    ['json', '[{"id": "A1"}]'],
  ])('%s', (why, source) => {
    expect(problemOf(source)?.why).toBe(why);
  });

  test('letters that were lost are named with their line', () => {
    const problem = problemOf(
      lines('ID,Name,Email', 'A1,Anne Blanc,a@x.example', 'A2,H\uFFFDl\uFFFDne,b@x.example'),
    );
    expect(problem).toMatchObject({
      why: 'charactersLost',
      line: 3,
      found: expect.stringContaining('H\uFFFDl'),
    });
  });

  test('without a header the first row is shown', () => {
    expect(problemOf('\nA1,Anne Blanc,a@x.example')).toEqual({
      why: 'noHeader',
      line: 2,
      found: 'A1, Anne Blanc, a@x.example',
    });
  });
});
