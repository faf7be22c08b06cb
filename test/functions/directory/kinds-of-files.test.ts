import { describe, expect, it } from 'vitest';
import { readPeople } from '../../../functions/directory/read-people.ts';
import { inTheWay } from '../../../functions/directory/report/directory-report.ts';
import { OUTCOME } from '../../../functions/directory/report/notice.ts';
import { reportInWords } from '../../../functions/directory/report/report-in-words.ts';
import { reading } from './reading.ts';

const read = (text: string | Uint8Array, changes: Parameters<typeof reading>[0] = {}) => {
  const { people, uncalled, report } = readPeople(text, reading(changes));
  const codes = report.notices.map(({ code }) => code);
  return { people, uncalled, report, codes, words: reportInWords(report, 'en') };
};
const managerOf = (text: string, id: string) => read(text).people.find((one) => one.id === id)?.managerId;
const refusals = (text: string | Uint8Array) =>
  inTheWay(read(text).report, new Set()).filter(({ code }) => OUTCOME[code] === 'refused');

describe('managers', () => {
  const file = (...cells: string[]) =>
    [
      'ID,Name,Email,Manager',
      'A1,Joseph Sharma,j@x.example,',
      'A2,Anne Blanc,a@x.example,',
      ...cells.map((cell, at) => `B${at},P Q${at},b${at}@x.example,"${cell}"`),
    ].join('\n');

  it.each([
    ['Sharma, Joseph'],
    ['Joseph Sharma (A1)'],
    ['A1 - Joseph Sharma'],
    ['JOSEPH SHARMA'],
    ['Mr Joseph Sharma'],
    ['Joseph Sharma <j@x.example>'],
    ['mailto:j@x.example'],
    ['J@X.example'],
    ['a1'],
  ])('%s', (cell) => {
    expect(managerOf(file(cell, 'Anne Blanc'), 'B0')).toBe('A1');
  });

  it.each(['N/A', '-', 'none', 'Vacant', 'Board of Directors', 'aucun', 'Keine', '0', 'TBD', 'Poste vacant'])(
    '%s is no manager',
    (cell) => {
      const { people, codes } = read(file(cell, 'Anne Blanc'));
      expect(people.find(({ id }) => id === 'B0')?.managerId).toBeUndefined();
      expect(codes).not.toContain('managerNotFound');
    },
  );

  it('is not oneself at the top', () => {
    const { people, codes } = read(
      'ID,Name,Email,Manager\nA1,Joseph Sharma,j@x.example,A1\nA2,Anne Blanc,a@x.example,A1',
    );
    expect(people.map(({ managerId }) => managerId)).toEqual([undefined, 'A1']);
    expect(codes).toEqual([]);
  });

  it('refuses a name that two bear, and names both', () => {
    const text =
      'ID,Name,Email,Manager\nA1,Ruth Ellison,r1@x.example,\nA2,Ruth Ellison,r2@x.example,\nA3,Anne Blanc,a@x.example,Ruth Ellison';
    expect(refusals(text)).toMatchObject([
      { code: 'managerUnclear', lines: [4], values: ['Ruth Ellison (A1, A2)'] },
    ]);
  });

  it('refuses a cell whose id and name are two people', () => {
    const text =
      'ID,Name,Email,Manager\nA1,Ruth Ellison,r@x.example,\nA2,Anne Blanc,a@x.example,\nA3,Luc Noir,l@x.example,Anne Blanc (A1)';
    expect(refusals(text)).toMatchObject([{ code: 'managerUnclear', lines: [4] }]);
  });

  it('refuses a circle, and says how it goes', () => {
    const text = 'ID,Name,Email,Manager\nA1,Ruth Ellison,r@x.example,A2\nA2,Anne Blanc,a@x.example,A1';
    expect(refusals(text)).toMatchObject([{ code: 'managerCircle', values: ['A1 → A2 → A1'] }]);
  });

  it('asks to confirm that nobody has one, and that the column is not understood', () => {
    expect(read('ID,Name,Email\nA1,Anne Blanc,a@x.example\nA2,Luc Noir,l@x.example').codes).toEqual([
      'noManagers',
    ]);
    const unclear = read(
      'ID,Name,Email,Job title,Manager\nA1,Anne Blanc,a@x.example,Head,Lead\nA2,Luc Noir,l@x.example,Lead,Head',
    );
    expect(unclear.codes).toContain('managerColumnUnused');
  });

  it('is found by what HR says of a column itself', () => {
    const text = 'ID,Name,Email,Chef de file\nA1,Anne Blanc,a@x.example,\nA2,Luc Noir,l@x.example,Anne Blanc';
    expect(read(text, { columns: { 'Chef de file': 'managerName' } }).people[1]?.managerId).toBe('A1');
    expect(read(text, { columns: { 'Chef de fil': 'managerName' } }).words.refused).toMatchObject([
      { column: 'Chef de fil', detail: expect.stringContaining('Chef de file') },
    ]);
  });
});

describe('who is kept for the reporting lines only', () => {
  it('whoever has left, by status or last day; who leaves later is still here', () => {
    const text =
      'ID,Name,Email,Manager,Status,Termination date\nA1,Anne Blanc,a@x.example,,Active,\nA2,Luc Noir,l@x.example,A1,Terminated,\nA3,Eva Vert,e@x.example,A2,Active,31/10/2026\nA4,Joe Gris,j@x.example,A3,Active,2026-12-31\nA5,Zoë Bleu,z@x.example,A4,Active,31.12.9999';
    const { people, uncalled, codes } = read(text);
    expect(people.map(({ id, managerId }) => [id, managerId])).toEqual([
      ['A1', undefined],
      ['A4', 'A3'],
      ['A5', 'A4'],
    ]);
    expect(uncalled).toEqual([
      { id: 'A2', name: 'Luc Noir', managerId: 'A1', because: 'hasLeft' },
      { id: 'A3', name: 'Eva Vert', managerId: 'A2', because: 'hasLeft' },
    ]);
    expect(codes.toSorted()).toEqual(['leavers', 'leavesLater']);
  });

  it('whoever has no address that can be used', () => {
    const text =
      'ID,Name,Email,Manager\nA1,Anne Blanc,,\nA2,Luc Noir,rené@x.example,A1\nA3,Eva Vert,eva,A2\nA4,Joe Gris,j@x.example,A3';
    const { people, uncalled, codes } = read(text);
    expect(people.map(({ id }) => id)).toEqual(['A4']);
    expect(uncalled.map(({ id, because }) => [id, because])).toEqual([
      ['A1', 'noAddress'],
      ['A2', 'noAddress'],
      ['A3', 'noAddress'],
    ]);
    expect(codes.toSorted()).toEqual(['addressNotAscii', 'addressNotValid', 'noAddress']);
  });
});

describe('who is who', () => {
  it('ids are texts: zeros, spaces and slashes stay', () => {
    const { people } = read(
      'ID;Name;Email;Manager\n="00123";Anne Blanc;a@x.example;\nFR/12 A;Luc Noir;l@x.example;00123',
    );
    expect(people.map(({ id, managerId }) => [id, managerId])).toEqual([
      ['00123', undefined],
      ['FR/12 A', '00123'],
    ]);
  });

  it('says what a spreadsheet has done to ids', () => {
    const { codes, people } = read(
      'ID;Name;Email;Manager\n1,00123E+05;Anne Blanc;a@x.example;\n7;Luc Noir;l@x.example;1.00123E+05',
    );
    expect(codes).toContain('spreadsheetIds');
    expect(people[1]?.managerId).toBe('1.00123E+05');
  });

  it.each([
    ['one id twice', 'A1,Anne Blanc,a@x.example\nA1,Luc Noir,l@x.example', 'idTwice'],
    ['one address twice', 'A1,Anne Blanc,a@x.example\nA2,Luc Noir,A@x.example', 'addressTwice'],
    ['ids that differ in capitals', 'A1,Anne Blanc,a@x.example\na1,Luc Noir,l@x.example', 'idsAlike'],
    ['ids that differ in zeros', '0012,Anne Blanc,a@x.example\n12,Luc Noir,l@x.example', 'idsAlike'],
    ['no id in a line', 'A1,Anne Blanc,a@x.example\n,Luc Noir,l@x.example', 'idMissing'],
    ['no name in a line', 'A1,Anne Blanc,a@x.example\nA2,,l@x.example', 'nameMissing'],
  ] as const)('%s is named, never silently two or one', (_, rows, code) => {
    expect(inTheWay(read(`ID,Name,Email\n${rows}`).report, new Set()).map((one) => one.code)).toContain(code);
  });

  it('a line that is there twice, letter for letter, is one person', () => {
    const { people, codes } = read('ID,Name,Email\nA1,Anne Blanc,a@x.example\nA1,Anne Blanc,a@x.example');
    expect(people).toHaveLength(1);
    expect(codes).toEqual(['sameRowTwice']);
  });

  it('a shared mailbox of somebody who has left is nobody else’s', () => {
    const { people, codes } = read(
      'ID,Name,Email,Status\nA1,Anne Blanc,a@x.example,Terminated\nA2,Luc Noir,a@x.example,Active',
    );
    expect(people.map(({ id }) => id)).toEqual(['A2']);
    expect(codes).not.toContain('addressTwice');
  });

  it('without ids people are known by their address, and it is said', () => {
    const { people, codes } = read(
      'Name,Email,Manager\nAnne Blanc,a@x.example,\nLuc Noir,l@x.example,Anne Blanc',
    );
    expect(people.map(({ id, managerId }) => [id, managerId])).toEqual([
      ['a_at_x.example', undefined],
      ['l_at_x.example', 'a_at_x.example'],
    ]);
    expect(codes).toEqual(['knownByAddress']);
  });

  it('neither ids nor addresses: nobody can be known', () => {
    expect(refusals('Name,Manager\nAnne Blanc,\nLuc Noir,Anne Blanc').map(({ code }) => code)).toContain(
      'noWayToKnow',
    );
  });
});

describe('what is optional stops nothing', () => {
  it('long texts, unknown zones and languages, absurd dates: each left out or cut, and said', () => {
    const text = `ID,Name,Email,Job title,Time zone,Language,Hire date,Grade\nA1,Anne Blanc,a@x.example,${'x'.repeat(400)},CST,Klingon,01/01/1890,P4`;
    const { people, words } = read(text);
    expect(people[0]).toMatchObject({ id: 'A1', language: 'en' });
    expect(people[0]?.jobTitle?.length).toBe(120);
    expect(words.refused).toEqual([]);
    expect(words.leftOut.map(({ column }) => column).toSorted()).toEqual([
      'Grade',
      'Hire date',
      'Job title',
      'Language',
      'Time zone',
    ]);
  });

  it('without a column of languages it is said which one people are written to in', () => {
    const file = 'ID,Name,Email\nA1,Anne Blanc,a@x.example';
    const { people, words } = read(file, { languages: ['fr', 'en'] });
    expect(people[0]?.language).toBe('fr');
    expect(words.said).toMatchObject([
      { detail: expect.stringContaining('everybody who is new gets French') },
    ]);
  });

  it('a column that no criterion, rule or form uses is not stored', () => {
    const keeps = { fields: new Set(['site'] as const), columns: new Set<string>() };
    const { people, words } = read(
      'ID,Name,Email,Site,Department,Hobby\nA1,Anne Blanc,a@x.example,Lyon,Ops,Chess',
      { keeps },
    );
    expect(people).toEqual([
      { id: 'A1', name: 'Anne Blanc', email: 'a@x.example', language: 'en', site: 'Lyon' },
    ]);
    expect(words.columns.filter(({ as }) => as === null).map(({ header }) => header)).toEqual([
      'Department',
      'Hobby',
    ]);
  });
});

describe('the report', () => {
  it('says everything in French as well', () => {
    const { report } = read('ID,Name,Email,Manager\nA1,Anne Blanc,a@x.example,Z9\nA2,Luc Noir,,Z9');
    const french = reportInWords(report, 'fr');
    expect(french.leftOut[0]?.detail).toMatch(
      /nomme des responsables absents du fichier\u00a0: «\u202fZ9\u202f»/,
    );
    expect(french.confirm[0]?.detail).toMatch(/un tiers ou plus/);
  });

  it.each([
    ['', 'empty'],
    ['ID,Name,Email\n', 'nobody'],
    ['%PDF-1.7 ...', 'PDF'],
  ])('%j holds no people, and it is said why in the reader’s language', (text, what) => {
    const { report } = read(text);
    expect(reportInWords(report, 'en').refused[0]?.detail).toContain(what);
    expect(reportInWords(report, 'fr').refused[0]?.detail).not.toContain(what === 'PDF' ? 'This' : what);
  });
});
