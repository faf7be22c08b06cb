import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PostedCohort } from '../../../../../infra/local/rehearsal/demo/cohort-definition.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mentoring-demo-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function example(name: string): Promise<string> {
  return readFile(new URL(`../../../../../infra/local/example/${name}`, import.meta.url), 'utf8');
}

/** As HR of the English example writes it, with what a test changes. */
async function fileWith(changes: object): Promise<string> {
  const { people: _, ...settings }: PostedCohort = JSON.parse(await example('leadership-cohort.json'));
  const file = join(folder, 'definition.json');
  await writeFile(file, JSON.stringify({ ...settings, ...changes }));
  return file;
}

async function demo(...options: string[]) {
  const child = spawn(
    process.execPath,
    ['infra/local/demo.ts', '--folder', join(folder, 'demo'), ...options],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const [said, complained] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { exitCode: child.exitCode, said, complained };
}

describe('a definition of one’s own', () => {
  test('with its people as a CSV runs to the end', { timeout: 300_000 }, async () => {
    // Twelve weeks, and each form is open for days.
    const file = await fileWith({
      peopleCsv: await example('people.csv'),
      startDate: '2027-02-01',
      hr: [{ name: 'Ruth Ellison', email: 'Ruth.Ellison@Larkmoor.example' }],
      length: 'P12W',
      callForMentors: { criteria: { minGrade: 13 }, openFor: 'P7D' },
      callForMentees: { criteria: { maxGrade: 12 }, openFor: 'P7D' },
      training: { confirmWithin: 'P7D' },
      // With one pulse nobody could tell that a pair met five times.
      checkIns: { pulses: ['P28D', 'P56D'] },
      evaluation: { followUps: [] },
      retention: 'P40D',
    });
    const json = join(folder, 'report.json');
    const { exitCode, said, complained } = await demo('--definition', file, '--json', json);
    expect(complained).toBe('');
    expect(exitCode).toBe(0);
    expect(said).toContain('24 people');
    const { cohort, people, clock } = JSON.parse(await readFile(json, 'utf8'));
    expect(cohort.status).toBe('closed');
    expect(people.directory).toBe(24);
    expect(clock.from).toBe('2027-01-31T07:00:00.000Z');
  });

  test('that the API refuses ends with what is wrong, as sentences', async () => {
    const file = await fileWith({ hr: 'Ruth Ellison', startDate: 'soon' });
    const { exitCode, complained } = await demo('--definition', file);
    expect(exitCode).toBe(1);
    expect(complained).toContain(`${file} was refused by POST /cohorts.`);
    for (const pointer of ['#/hr', '#/people', '#/startDate'])
      expect(complained).toMatch(new RegExp(`^ {2}${pointer} {2}\\w.+\\.?$`, 'm'));
    expect(complained).toContain('Nothing was launched.');
    expect(complained).not.toMatch(/^\s+at |[{}]/m);
  });

  test.each([
    ['a file that is not there', undefined, 'there is no such file'],
    ['what is not JSON', '{"name": ', 'is not JSON: '],
    ['JSON that is no definition', '["people"]', 'no cohort’s definition'],
  ])('in %s is told so', async (_, content, words) => {
    const file = join(folder, 'definition.json');
    if (content !== undefined) await writeFile(file, content);
    const { exitCode, complained } = await demo('--definition', file);
    expect([exitCode, complained.trim().split('\n').length]).toEqual([1, 1]);
    expect(complained).toContain(words);
  });
});

test.each([
  [['--people', 'many'], '--people takes a whole number.'],
  [['--people', '7'], '--people takes 16 or more.'],
  [['--persons', '60'], 'npm run demo -- [--definition FILE]'],
])('%j is answered in a sentence', async (options, words) => {
  const { exitCode, complained } = await demo(...options);
  expect(exitCode).toBe(1);
  expect(complained).toContain(words);
  expect(complained).not.toMatch(/^\s+at /m);
});
