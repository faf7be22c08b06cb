import { describe, expect, it } from 'vitest';
import type { ColumnRead } from '../../../../functions/directory/columns/column.ts';
import { readColumns } from '../../../../functions/directory/columns/read-columns.ts';
import { DEMOGRAPHIC_HEADERS } from './headers/demographics.ts';
import { ADDRESS_HEADERS, ID_HEADERS } from './headers/ids.ts';
import { MANAGER_HEADERS } from './headers/managers.ts';
import { OTHER_HEADERS } from './headers/others.ts';

/** Three invented people, by the columns a header is read beside. */
const PEOPLE = {
  ID: ['A1', 'A2', 'A3'],
  Name: ['Anne Blanc', 'Luc Noir', 'Eva Vert'],
  Email: ['anne.blanc@x.example', 'luc.noir@x.example', 'eva.vert@x.example'],
};

/** What stands under a header that is right as this. */
const VALUES: Record<string, readonly string[]> = {
  managerId: ['', 'A1', 'A2'],
  managerEmail: ['', PEOPLE.Email[0] ?? '', PEOPLE.Email[1] ?? ''],
  managerName: ['', 'Anne Blanc', 'Luc Noir'],
  manager: ['', 'Anne Blanc (A1)', 'Luc Noir (A2)'],
  otherPerson: ['Anne Blanc', 'Anne Blanc', 'Luc Noir'],
  id: PEOPLE.ID,
  email: PEOPLE.Email,
  name: PEOPLE.Name,
  firstName: ['Anne', 'Luc', 'Eva'],
  lastName: ['Blanc', 'Noir', 'Vert'],
  startedOn: ['01/04/2019', '15/06/2021', '01/07/2022'],
  leftOn: ['', '', '31/01/2026'],
  status: ['active', 'active', 'terminated'],
  language: ['fr', 'en', 'fr'],
  spokenLanguages: ['fr, en', 'en', 'de'],
  timeZone: ['CET', 'CET', 'CET'],
};
const ANY_VALUES = ['alpha', 'beta', 'gamma'];

/** Reads one header beside the others that a file needs, without those of its own field. */
function read(header: string, right: string): ColumnRead | undefined {
  const own = ['firstName', 'lastName'].includes(right) ? 'name' : right;
  const beside = Object.entries(PEOPLE).filter(([field]) => field.toLowerCase() !== own);
  const columns = [...beside, [header, VALUES[right] ?? ANY_VALUES] as const];
  const rows = PEOPLE.ID.map((_, row) => columns.map(([, values]) => values[row] ?? ''));
  return readColumns(
    { header: columns.map(([name]) => name), rows },
    { columns: {}, used: new Set() },
  ).columns.at(-1);
}

const each = (lists: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(lists).flatMap(([right, headers]) => headers.map((header) => [header, right] as const));

const FIELDS = { ...MANAGER_HEADERS, id: ID_HEADERS, email: ADDRESS_HEADERS, ...OTHER_HEADERS };
const { otherPerson, unused, ...TAKEN } = FIELDS;

describe('what a header means', () => {
  it.each(each(TAKEN))('%s is %s', (header, right) => {
    expect(read(header, right)?.as).toBe(right);
  });

  it.each(each({ otherPerson, unused }))('%s is left out (%s)', (header, right) => {
    const column = read(header, right);
    expect(column?.as).toBeUndefined();
    expect(column?.leftOut?.kind).not.toBe('demographic');
  });

  it.each(each(DEMOGRAPHIC_HEADERS))('%s is nobody’s business (%s)', (header, category) => {
    expect(read(header, 'demographic')?.leftOut).toEqual({ kind: 'demographic', category });
  });

  it('is tried with headers enough of every kind', () => {
    const count = (lists: Readonly<Record<string, readonly string[]>>) =>
      new Set(each(lists).map(([header]) => header)).size;
    expect(count(MANAGER_HEADERS)).toBeGreaterThanOrEqual(90);
    expect(ID_HEADERS.length).toBeGreaterThanOrEqual(55);
    expect(ADDRESS_HEADERS.length).toBeGreaterThanOrEqual(50);
    expect(count(OTHER_HEADERS) + count(DEMOGRAPHIC_HEADERS)).toBeGreaterThanOrEqual(250);
  });
});
