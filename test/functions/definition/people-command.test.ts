import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { checkPeople } from '../../../functions/definition/alone/check-people.ts';

const folder = mkdtempSync(join(tmpdir(), 'people-'));
afterAll(() => rmSync(folder, { recursive: true }));

const CSV =
  'ID,Name,Email,Manager,Salary\nA1,Anne Blanc,a@x.example,,9\nA2,Luc Noir,b@x.example,A1,8\n,,,,\n';

function run(content: string | Uint8Array, ...options: string[]) {
  const file = join(folder, 'people.csv');
  writeFileSync(file, content);
  return command('check', file, ...options);
}

function command(...args: string[]) {
  return spawnSync(process.execPath, ['functions/definition/alone/people.command.ts', ...args], {
    encoding: 'utf8',
  });
}

describe('the command', () => {
  test('shows what a launch makes of a file, in the reader’s language', () => {
    const english = run(CSV);
    expect(english.stdout).toMatch(/^Read as UTF-8.*line 1\.$/m);
    expect(english.stdout).toMatch(/^ {2}- Email: email \(a@x\.example\)$/m);
    expect(english.stdout).toMatch(/^ {2}- Salary: left out \(/m);
    expect([english.status, english.stderr]).toEqual([0, '']);
    const french = run(CSV, '--language', 'fr');
    expect(french.stdout).toMatch(/^Le fichier est accepté tel quel\.$/m);
    expect(french.stdout).not.toMatch(/left out|Sending/);
  });

  test('reads a file that is compressed, and compresses one that is not', () => {
    const { status, stdout } = run(CSV, '--gzip');
    const compressed = join(folder, 'people.csv.gz');
    expect([status, stdout]).toEqual([0, expect.stringContaining(compressed)]);
    expect(gunzipSync(readFileSync(compressed)).toString()).toBe(CSV);
    expect(command('check', compressed).status).toBe(0);
  });

  test('says with 1 that a launch would refuse the file', () => {
    const { status, stdout } = run('PK\x03\x04');
    expect([status, stdout]).toEqual([1, expect.stringContaining('CSV UTF-8')]);
    expect(run(CSV.replace('A2,Luc Noir,b@x.example,A1', 'A2,Luc, Noir,b@x.example,A1')).status).toBe(1);
  });

  test.each([
    [
      'a file that is not there',
      ['check', join(folder, 'none.csv')],
      1,
      /^.*none\.csv: there is no such file\.\n$/,
    ],
    ['a folder', ['check', folder], 1, /^.*is a folder.*\n$/],
    ['another act', ['load', 'people.csv'], 2, /^Usage:.*\n$/],
    ['another language', ['check', 'people.csv', '--language', 'xx'], 2, /^Usage:.*\n$/],
  ])('says in one line what is wrong: %s', (_, args, exitCode, line) => {
    const { status, stderr, stdout } = command(...args);
    expect([status, stdout, line.test(stderr)]).toEqual([exitCode, '', true]);
  });

  test('says in one line that a compressed file is damaged', () => {
    const { status, stderr } = run(gzipSync(CSV).subarray(0, 30));
    expect([status, stderr.trim().split('\n')]).toEqual([1, [expect.stringContaining('damaged')]]);
  });
});

describe('with a definition', () => {
  const circumstances = { timeZone: 'Europe/Paris', now: new Date('2026-09-01T08:00:00Z') };
  const definition = {
    name: 'Leadership',
    timeZone: 'Europe/Paris',
    hr: [{ name: 'HR', email: 'hr@brumeval.example' }],
  };
  const noManagers = Buffer.from('ID,Name,Email\nA1,Anne Blanc,a@x.example\nA2,Luc Noir,b@x.example\n');

  test('what it confirms is no longer asked for', () => {
    const isTaken = (confirm: string[]) => {
      const check = checkPeople(noManagers, { ...circumstances, definition: { ...definition, confirm } });
      return 'isTaken' in check && check.isTaken;
    };
    expect([isTaken([]), isTaken(['no-managers'])]).toEqual([false, true]);
  });

  test('what is wrong with it is told by its field', () => {
    const check = checkPeople(noManagers, { ...circumstances, definition: { ...definition, hr: [] } });
    expect(check).toMatchObject({ problems: [{ pointer: '#/hr' }] });
  });
});

test('what is too long for each way is told before it is sent', () => {
  const row = (index: number) =>
    `${index},Person ${Math.sin(index)},p${index}@x.example,1,${'x'.repeat(20)}\n`;
  const csv = `ID,Name,Email,Manager,Notes\n${Array.from({ length: 60_000 }, (_, index) => row(index)).join('')}`;
  const check = checkPeople(Buffer.from(csv), { timeZone: 'Europe/Paris', now: new Date() });
  if (!('ways' in check)) throw new Error('the check was refused');
  expect(check.ways.map(({ way, bytes, limit }) => [way, bytes <= limit])).toEqual([
    ['field', true],
    ['file', false],
    ['compressed', true],
  ]);
});
