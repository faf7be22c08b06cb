import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateCompany } from '../../infra/local/example/company.ts';
import { ASSEMBLIES, cloudAssembly } from '../../infra/local/machine/cloud-assembly.ts';
import { EXAMPLE, type PostedCohort } from '../../infra/local/rehearsal/demo/cohort-definition.ts';
import { type CohortRun, closureOf, live } from './cohort-run.ts';
import { cohortIdOf, mailsOf, timeless, unordered } from './comparable.ts';

let folder: string;
let cdkOut: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mentoring-table-faults-'));
  cdkOut = await cloudAssembly(ASSEMBLIES);
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function smallCohort(): Promise<PostedCohort> {
  const example: PostedCohort = JSON.parse(await readFile(EXAMPLE, 'utf8'));
  return {
    ...example,
    people: generateCompany({ people: 16, seed: 3, locale: 'fr' }),
    startDate: '2027-01-12',
    ...{
      length: 'P12W',
      reminders: ['P3D'],
      callForMentors: { criteria: { minGrade: 9 }, openFor: 'P7D' },
      callForMentees: { criteria: { maxGrade: 8 }, openFor: 'P7D' },
      training: { confirmWithin: 'P7D' },
      matching: { maxProposals: 2 },
      checkIns: { pulses: ['P28D'], healthEvery: 'P28D' },
      evaluation: { followUps: ['P1M'] },
      retention: 'P40D',
    },
  };
}

test('a cohort whose table is often busy, or answers nobody, ends as one that was left alone', async () => {
  const shared = { cdkOut, seed: 21, definition: await smallCohort(), startAt: '2027-01-11T07:00:00Z' };
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
  expect(done?.throttled).toBeGreaterThan(100);
  expect(done?.cut).toBeGreaterThan(30);

  const [wanted, found] = [await closureOf(calm), await closureOf(hard)];
  const [wantedId, foundId] = [cohortIdOf(wanted), cohortIdOf(found)];
  expect(await mailsOf(hard.dataDir, foundId)).toEqual(await mailsOf(calm.dataDir, wantedId));
  for (const view of ['pairs', 'people', 'persons', 'report'] as const) {
    expect(timeless(found[view], foundId)).toEqual(timeless(wanted[view], wantedId));
  }
  expect(unordered([timeless(found.timeline.events, foundId)].flat())).toEqual(
    unordered([timeless(wanted.timeline.events, wantedId)].flat()),
  );
  expect(unordered([timeless(found.alerts.alerts, foundId)].flat())).toEqual(
    unordered([timeless(wanted.alerts.alerts, wantedId)].flat()),
  );
}, 600_000);
