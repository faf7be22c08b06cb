import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { FUNCTION_IDS } from '../../infra/aws/functions/declared-functions.ts';
import { MIN_PEOPLE } from '../../infra/local/example/company.ts';
import { printedBy } from './process.ts';

/** As `npm run bench -- …` runs it. What it prints beside the JSON goes to standard error. */
async function bench(...args: string[]) {
  const child = spawn(process.execPath, ['test/bench/run.ts', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [printed, complained] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { exitCode: child.exitCode, printed, complained };
}

async function resultOf(name: string, ...sizes: string[]): Promise<unknown> {
  const { exitCode, printed, complained } = await bench(name, ...sizes);
  expect(exitCode, complained).toBe(0);
  return z.strictObject({ [name]: z.unknown() }).parse(JSON.parse(printed))[name];
}

const Measured = z.number().positive();
const Count = z.int().min(0);

test('bundles: every function starts with the environment its stack gives it', async () => {
  const Bundles = z.array(z.strictObject({ function: z.string(), kilobytes: Measured, importMs: Measured }));
  const bundles = Bundles.parse(await resultOf('bundles', '1'));
  expect(bundles.map((bundle) => bundle.function)).toEqual(FUNCTION_IDS);
});

test('pages', async () => {
  const Pages = z.array(z.strictObject({ page: z.string(), ms: z.number().min(0), kilobytes: Measured }));
  expect(Pages.parse(await resultOf('pages', '2'))).toHaveLength(3);
});

test('matching: each solver on an instance of its own', async () => {
  const Matching = z.array(
    z.looseObject({ name: z.string(), cpuSeconds: Measured, peakMb: Measured, total: Count }),
  );
  const names = ['dense 20 20', 'munkres 20 20', 'realistic 20 10', 'proposal 20 10'];
  const [ours, theirs, ...others] = Matching.parse(await resultOf('matching', ...names));
  expect([ours, theirs, ...others].map((one) => one?.name)).toEqual(names);
  expect(ours?.total).toBe(theirs?.total);
});

test('directory: a file is read whole, with its managers', async () => {
  const Directory = z.looseObject({
    people: z.literal(600),
    depth: z.literal(5),
    seconds: Measured,
    peakRssMb: Measured,
  });
  Directory.parse(await resultOf('directory', '600', 'name'));
});

test('demo', { timeout: 300_000 }, async () => {
  const Demo = z.array(
    z.looseObject({
      people: z.int(),
      exitCode: z.literal(0),
      mails: Count,
      usd: Measured,
      peakRssMb: Measured,
    }),
  );
  expect(Demo.parse(await resultOf('demo', String(MIN_PEOPLE)))).toHaveLength(1);
});

test('soak', { timeout: 300_000 }, async () => {
  const Soak = z.looseObject({
    requests: z.int().min(200),
    answers: z.record(z.string(), Count),
    mails: Count,
    daysOfClock: z.literal(30),
    rssMb: z.array(Measured).length(30),
    growthPercent: z.number(),
    boundPercent: z.literal(10),
    flat: z.null(),
  });
  // Of the smallest company too few may come forward for a pair, and so for a pulse.
  const { answers } = Soak.parse(await resultOf('soak', '200', '24'));
  // The simulated people's own requests count among the 200; how many these are depends on who is quicker.
  expect(answers['2xx']).toBeGreaterThan(40);
  expect(answers).not.toHaveProperty('5xx');
});

test('verdicts: the certain ones are never wrong', async () => {
  const Share = z.number().min(0).max(1);
  const Verdicts = z.looseObject({
    cohortsOfEachKind: z.literal(50),
    kinds: z.array(z.looseObject({ asked: Count, target: Share, certainWrong: z.literal(0) })).length(40),
    worst: z.looseObject({ amongTurned: Share, likelyOfAllWrong: Share, justShort: Share, noWord: Share }),
    forecasts: z
      .array(z.looseObject({ cohorts: Count, comesTrue: z.looseObject({ likely: Share }) }))
      .length(6),
    broken: z.null(),
  });
  Verdicts.parse(await resultOf('verdicts', '50'));
});

test.each([
  [['speed'], 'There is no benchmark speed.'],
  [['pages', 'many'], 'many is not a size.'],
  [['matching', 'quick 2 2'], 'Unknown: quick.'],
])('%j is answered in a few words', async (args, words) => {
  const { exitCode, printed, complained } = await bench(...args);
  expect([exitCode, printed]).toEqual([1, '']);
  expect(complained).toContain(words);
  expect(complained.length).toBeLessThan(1000);
});

test('a failure is told without the code it happened in', () => {
  const bundle = `/* ${'x'.repeat(100_000)} */ throw new Error('the environment lacks TABLE_NAME')`;
  const told = (() => {
    try {
      return printedBy('The import', ['--input-type=module', '--eval', bundle]);
    } catch (error) {
      return error instanceof Error ? error.message : '';
    }
  })();
  expect(told).toMatch(/^The import failed \(1\): Error: the environment lacks TABLE_NAME/);
  expect(told.length).toBeLessThan(1000);
});
