import { describe, expect, test } from 'vitest';
import { readHrTable } from '../../../../functions/directory/file/read-hr-table.ts';
import { isHeaderWord } from './columns-fixture.ts';

const HEADER = 'ID,Name,Email,Department';
const PERSON = 'A1,Anne Blanc,a@x.example,Ops';

function read(...rows: string[]) {
  const outcome = readHrTable(rows.join('\n'), { isHeaderWord });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  const { header, rows: people, leftOut } = outcome.table;
  return { headerLine: header.line, people: people.map(({ line }) => line), leftOut };
}

describe('below the people', () => {
  test.each([
    ['Total', 'total'],
    ['Total: 3', 'total'],
    ['TOTAL,,,3', 'total'],
    [',,Total,3', 'total'],
    ['Grand total,3', 'total'],
    ['Total employees: 3', 'total'],
    ['Somme', 'total'],
    ['Sous-total,3', 'total'],
    ['Gesamt,3', 'total'],
    ['Gesamtzahl der Mitarbeiter: 3', 'total'],
    ['Nombre de salariés : 12', 'total'],
    ['Nombre total de salariés : 12', 'total'],
    ['Effectif : 1 204', 'total'],
    ['3 employees', 'total'],
    ['(3 rows affected)', 'total'],
    ['12 salariés', 'total'],
    ['End of report', 'total'],
    ['*** End of report ***', 'total'],
    ['Fin du rapport', 'total'],
    ['Ende des Berichts', 'total'],
    ['Generated on 28/11/2026 by Workday', 'total'],
    ['Édité le 28/11/2026', 'total'],
    ['Page 1 of 3', 'total'],
    ['-----,-----,-----,-----', 'ruler'],
    ['=====', 'ruler'],
    ['-,-,-,-', 'ruler'],
    [',,,', 'blank'],
    [' , \u00A0,\t,', 'blank'],
    [HEADER, 'headerAgain'],
    [HEADER.toLowerCase(), 'headerAgain'],
  ])('“%s” is nobody', (row, why) => {
    expect(read(HEADER, PERSON, row, PERSON)).toEqual({
      headerLine: 1,
      people: [2, 4],
      leftOut: [{ line: 3, why }],
    });
  });

  test.each([
    'A2,Total,t@x.example,Ops',
    'A2,Total,,',
    'Total,Anne,a@x.example,',
    'A2,Pierre Somme,,Ops',
    ',Count Dracula,,',
    ',Page,,',
    'A2,Email,e@x.example,Name',
    '3,Lignes,,Ops',
    'A2,-,-,-',
  ])('“%s” is somebody', (row) => {
    expect(read(HEADER, PERSON, row)).toEqual({ headerLine: 1, people: [2, 3], leftOut: [] });
  });
});

describe('the header', () => {
  test('is below titles, filters and dates', () => {
    const above = ['Staff list', 'Generated 28/11/2026', 'Department,Ops', 'Manager,Anne Blanc', ',,,'];
    expect(read(...above, HEADER, PERSON)).toMatchObject({ headerLine: 6, people: [7] });
  });

  test('is not a person whose name and post are words of headers', () => {
    expect(read(HEADER, 'A2,Email,e@x.example,Department', 'Name,Title,Email,Manager').headerLine).toBe(1);
  });

  test('may have one word that is known', () => {
    expect(read('Stammnr.,Name,Bereich,Werk', '4711,Anne Blanc,Ops,Lyon')).toMatchObject({
      headerLine: 1,
      people: [2],
    });
  });

  test('a second one in another language is nobody', () => {
    expect(read(HEADER, 'Matricule,Nom,Courriel,Department', PERSON)).toEqual({
      headerLine: 1,
      people: [3],
      leftOut: [{ line: 2, why: 'headerAgain' }],
    });
  });

  test('is read although its own letters are damaged', () => {
    const outcome = readHrTable('Matricule,PrÃ©nom,Nom\nA1,Anne,Blanc', { isHeaderWord });
    expect(outcome.ok && outcome.table.header.cells).toEqual(['Matricule', 'Prénom', 'Nom']);
  });
});
