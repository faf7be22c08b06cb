import { appendFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Journal } from '../../../../infra/local/files/journal.ts';
import { dataFolder } from '../engine/rig.ts';

const asIs = (line: unknown) => line;

it.each(['process', 'disk'] as const)(
  'gives back the lines appended, in order: safe from the %s',
  async (durability) => {
    const folder = dataFolder();
    const journal = new Journal(folder, durability);
    const lines = Array.from({ length: 50 }, (_, n) => ({ n, text: `é\n${n}` }));
    await Promise.all(lines.map((line) => journal.append(line.n % 2 === 0 ? 'even' : 'odd', line)));
    await journal.close();
    const again = new Journal(folder, durability);
    expect(again.open('even', asIs)).toEqual(lines.filter(({ n }) => n % 2 === 0));
    expect(again.open('odd', asIs)).toEqual(lines.filter(({ n }) => n % 2 === 1));
    expect(again.open('none', asIs)).toEqual([]);
  },
);

it('keeps the whole lines of a file cut at any byte, and appends after them', async () => {
  const folder = dataFolder();
  const file = join(folder, 'lines');
  const lines = [{ a: 'é' }, { b: [1, 2] }, { c: null }];
  const whole = Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  for (let bytes = 0; bytes <= whole.length; bytes += 1) {
    writeFileSync(file, whole);
    truncateSync(file, bytes);
    const kept = whole.subarray(0, bytes).filter((byte) => byte === 0x0a).length;
    const journal = new Journal(folder, 'process');
    expect(journal.open('lines', asIs)).toEqual(lines.slice(0, kept));
    await journal.append('lines', { after: bytes });
    expect(new Journal(folder, 'process').open('lines', asIs)).toEqual([
      ...lines.slice(0, kept),
      { after: bytes },
    ]);
  }
});

it('says which line of which file is damaged', () => {
  const folder = dataFolder();
  appendFileSync(join(folder, 'lines'), '{"a":1}\n{"b\n{"c":1}\n');
  const journal = new Journal(folder, 'process');
  expect(() => journal.open('lines', asIs)).toThrow(`${join(folder, 'lines')}, line 2, is damaged`);
  expect(readFileSync(join(folder, 'lines'), 'utf8')).toContain('{"c":1}');
});
