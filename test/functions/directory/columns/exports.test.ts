import { describe, expect, it } from 'vitest';
import { readColumns } from '../../../../functions/directory/columns/read-columns.ts';
import { DIRECTORY_EXPORTS } from './exports/directories.ts';
import { ENGLISH_EXPORTS } from './exports/english.ts';
import { FRENCH_EXPORTS } from './exports/french.ts';
import { GERMAN_EXPORTS } from './exports/german.ts';

const EXPORTS = [...DIRECTORY_EXPORTS, ...ENGLISH_EXPORTS, ...FRENCH_EXPORTS, ...GERMAN_EXPORTS];

describe('the columns of real exports', () => {
  it.each(EXPORTS)('$system', ({ table, taken, leftOut }) => {
    const [header = [], ...rows] = table
      .trim()
      .split('\n')
      .map((line) => line.split('|'));
    expect(rows.map(({ length }) => length)).toEqual(rows.map(() => header.length));
    const { columns } = readColumns({ header, rows }, { columns: {}, used: new Set() });

    const fields = columns.flatMap((column) => (column.as ? [[column.as, column.header]] : []));
    expect(Object.fromEntries(fields)).toEqual(taken);
    const because = (kind: string) =>
      columns.filter((column) => column.leftOut?.kind === kind).map((column) => column.header);
    for (const [kind, headers] of Object.entries(leftOut)) {
      expect(because(kind), kind).toEqual(expect.arrayContaining([...headers]));
    }
  });
});
