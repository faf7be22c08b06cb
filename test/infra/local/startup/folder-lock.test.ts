import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { claimFolder } from '../../../../infra/local/startup/folder-lock.ts';
import { thisProcess } from '../../../../infra/local/startup/process-identity.ts';

const ROOT = join(import.meta.dirname, '../../../..');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mentoring-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Leaves a claim as a process with this identity would have. */
function claimOf(holder: object): void {
  writeFileSync(join(folder, 'lock.7'), `${JSON.stringify(holder)}\n`);
}

/** The number of a process that is no more. */
function deadPid(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

test('one process has a folder until it gives it back', () => {
  const release = claimFolder(folder);
  expect(() => claimFolder(folder)).toThrow(
    `${folder} is in use by process ${process.pid}: end that one first, or name another folder.`,
  );
  release();
  claimFolder(folder)();
  claimFolder(folder)();
  expect(readdirSync(folder)).toEqual(['lock.3']);
});

test.each([
  ['is dead', () => ({ ...thisProcess(), pid: deadPid() })],
  ['ran before the machine was started again', () => ({ ...thisProcess(), boot: 'another' })],
  ['is another’s number by now', () => ({ ...thisProcess(), started: 'long ago' })],
  ['left an unreadable word', () => ({})],
])('the claim of a process that %s is taken over', (_, holder) => {
  claimOf(holder());
  claimFolder(folder)();
  expect(readdirSync(folder)).toEqual(['lock.8']);
});

test('the claim of a living process is not, whoever asks', () => {
  claimOf(thisProcess());
  expect(() => claimFolder(folder)).toThrow('is in use by process');
  expect(readdirSync(folder)).toEqual(['lock.7']);
});

test('of many that start at once on a folder left by a dead process, one gets it', async () => {
  // They wait for a file and then all claim; who has got it holds it to the end.
  const script = `
    import { existsSync } from 'node:fs';
    import { claimFolder } from './infra/local/startup/folder-lock.ts';
    const [folder, go] = process.argv.slice(1);
    process.stdout.write('ready ');
    while (!existsSync(go));
    try { claimFolder(folder); process.stdout.write('mine'); } catch (error) { process.stdout.write(error.name); }
    await new Promise((end) => process.stdin.once('end', end).resume());`;
  for (let round = 0; round < 3; round++) {
    claimOf({ ...thisProcess(), pid: deadPid() });
    const go = join(folder, `go-${round}`);
    const racers = Array.from({ length: 5 }, () =>
      spawn(process.execPath, ['--input-type=module-typescript', '-e', script, folder, go], { cwd: ROOT }),
    );
    const said = racers.map(() => '');
    for (const [index, racer] of racers.entries()) {
      racer.stdout.on('data', (words) => {
        said[index] += String(words);
        if (said.every((one) => one !== '') && !existsSync(go)) writeFileSync(go, '');
      });
    }
    const isOver = () => said.every((one) => one.length > 'ready '.length);
    while (!isOver()) await new Promise((later) => setTimeout(later, 10));
    for (const racer of racers) racer.stdin.end();
    await Promise.all(racers.map((racer) => once(racer, 'close')));
    expect(said.sort()).toEqual([...Array(4).fill('ready CannotStart'), 'ready mine']);
    for (const name of readdirSync(folder)) rmSync(join(folder, name));
  }
});

test('the claim says who has the folder', () => {
  claimFolder(folder);
  expect(JSON.parse(readFileSync(join(folder, 'lock.1'), 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(thisProcess())),
  );
});
