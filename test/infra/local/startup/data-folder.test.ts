import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDataFolder } from '../../../../infra/local/startup/data-folder.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mentoring-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

test('a new folder is its owner’s alone, and so is one that was there', () => {
  openDataFolder(join(folder, 'deep', 'new'))();
  expect(modeOf(join(folder, 'deep', 'new'))).toBe('700');
  const known = join(folder, 'known');
  mkdirSync(known);
  openDataFolder(known)();
  chmodSync(known, 0o755);
  openDataFolder(known)();
  expect(modeOf(known)).toBe('700');
});

test('what an earlier version left for everybody to read is made private', () => {
  mkdirSync(join(folder, 'mails'), { mode: 0o755 });
  writeFileSync(join(folder, 'mails', '000001.eml'), 'To: someone', { mode: 0o644 });
  writeFileSync(join(folder, 'clock'), '2027-01-11T07:00:00.000Z', { mode: 0o644 });
  openDataFolder(folder)();
  const modes = ['mails', 'mails/000001.eml', 'clock', 'layout'].map((name) => modeOf(join(folder, name)));
  expect(modes).toEqual(['700', '600', '600', '600']);
});

test.each([
  ['of a newer version', 'layout', '3\n', 'was written by a newer version (layout 3, known here 2)'],
  ['whose layout is damaged', 'layout', 'x', 'layout is damaged'],
  ['that holds other things', 'holiday.jpg', '', 'holds other things: name a folder that is new or empty'],
])('a folder %s is refused, and nothing in it is touched', (_, name, content, sentence) => {
  writeFileSync(join(folder, name), content, { mode: 0o644 });
  chmodSync(folder, 0o755);
  expect(() => openDataFolder(folder)).toThrow(sentence);
  expect(readdirSync(folder)).toEqual([name]);
  expect(readFileSync(join(folder, name), 'utf8')).toBe(content);
  expect([modeOf(folder), modeOf(join(folder, name))]).toEqual(['755', '644']);
});
