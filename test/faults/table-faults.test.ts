import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ASSEMBLIES, cloudAssembly } from '../../infra/local/machine/cloud-assembly.ts';
import { shortCohort } from './aimed/short-cohort.ts';
import { type CohortRun, live } from './cohort-run.ts';
import { outcomeOf } from './comparable.ts';

let folder: string;
let cdkOut: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mentoring-table-faults-'));
  cdkOut = await cloudAssembly(ASSEMBLIES);
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a cohort whose table is often busy, or answers nobody, ends as one that was left alone', async () => {
  const shared = { cdkOut, seed: 21, definition: await shortCohort(), startAt: '2027-01-11T07:00:00Z' };
  const calm: CohortRun = { ...shared, dataDir: join(folder, 'calm') };
  const hard: CohortRun = {
    ...shared,
    dataDir: join(folder, 'hard'),
    tableFaults: { seed: 1, throttled: 0.08, cut: 0.02 },
  };
  const lives = await Promise.all([live(calm), live(hard)]);
  expect(lives.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  const said = lives.flatMap((life) => life.said);
  expect(said.filter((one) => 'problem' in one)).toEqual([]);
  expect(said.filter((one) => 'left' in one)).toEqual([{ left: [] }, { left: [] }]);
  const [done] = said.flatMap((one) => ('faults' in one ? [one.faults] : []));
  expect(done?.throttled).toBeGreaterThan(60);
  expect(done?.cut).toBeGreaterThan(15);

  expect(await outcomeOf(hard)).toEqual(await outcomeOf(calm));
}, 600_000);
