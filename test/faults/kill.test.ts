import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seededRandom } from '../../infra/local/engine/random.ts';
import { generateCompany } from '../../infra/local/example/company.ts';
import { ASSEMBLIES, cloudAssembly } from '../../infra/local/machine/cloud-assembly.ts';
import { EXAMPLE, type PostedCohort } from '../../infra/local/rehearsal/demo/cohort-definition.ts';
import { type CohortRun, type Life, live, type Said } from './cohort-run.ts';
import { outcomeOf } from './comparable.ts';

/** The same kills' distances; where they fall, the machine's speed says. */
const SEED = 20;
const AT_LEAST = 10;
/** How long it lives after it has started, at most: so short at first that it is killed often enough. */
const DENSE_MS = 1000;
const SPARSE_MS = 7000;
/** From then on it may live: on a very slow machine nothing would ever be done between two kills. */
const AT_MOST = 14;

let folder: string;
let cdkOut: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mentoring-kill-'));
  cdkOut = await cloudAssembly(ASSEMBLIES);
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** All stages in twelve weeks with sixteen people: as short as the definition allows. */
async function smallCohort(): Promise<PostedCohort> {
  const example: PostedCohort = JSON.parse(await readFile(EXAMPLE, 'utf8'));
  return {
    ...example,
    people: generateCompany({ people: 16, seed: 3, locale: 'fr' }),
    startDate: '2027-01-12',
    ...{
      length: 'P12W',
      reminders: ['P3D', 'P5D'],
      callForMentors: { criteria: { minGrade: 9 }, openFor: 'P7D' },
      callForMentees: { criteria: { maxGrade: 8 }, openFor: 'P7D' },
      training: { confirmWithin: 'P7D' },
      matching: { maxProposals: 2 },
      checkIns: { pulses: ['P28D', 'P56D'], healthEvery: 'P14D' },
      evaluation: { ...example.evaluation, followUps: ['P1M'] },
      retention: 'P40D',
    },
  };
}

/** Starts the process again and again, and kills it at random moments, until it comes to its end by itself. */
async function liveThroughKills(run: CohortRun): Promise<Life[]> {
  const random = seededRandom(`kills ${SEED}`);
  const lives: Life[] = [];
  while (lives.at(-1)?.exitCode === undefined) {
    const spared = lives.length >= AT_MOST;
    // One in four dies before all is open; the others at work.
    const atBirth = !spared && random() < 0.25;
    const moment = random() * (atBirth ? 800 : lives.length < AT_LEAST ? DENSE_MS : SPARSE_MS);
    let killer: NodeJS.Timeout | undefined;
    const killSoon = (kill: () => void) => {
      killer = setTimeout(kill, moment);
    };
    const whenStarted = (said: Said, kill: () => void) => {
      if ('started' in said && !atBirth && !spared) killSoon(kill);
    };
    lives.push(await live(run, { onSaid: whenStarted, ...(atBirth && { onBorn: killSoon }) }));
    clearTimeout(killer);
  }
  return lives;
}

test('a cohort whose process is killed again and again ends as one that was left alone', async () => {
  const shared = { cdkOut, seed: SEED, definition: await smallCohort(), startAt: '2027-01-11T07:00:00Z' };
  const calm: CohortRun = { ...shared, dataDir: join(folder, 'calm') };
  const hard: CohortRun = { ...shared, dataDir: join(folder, 'hard') };
  const [calmLife, lives] = await Promise.all([live(calm), liveThroughKills(hard)]);

  expect(lives.length - 1).toBeGreaterThanOrEqual(AT_LEAST);
  expect(calmLife.exitCode).toBe(0);
  expect(lives.at(-1)?.exitCode).toBe(0);
  const said = [calmLife, ...lives].flatMap((life) => life.said);
  expect(said.filter((one) => 'problem' in one)).toEqual([]);
  expect(said.filter((one) => 'left' in one)).toEqual([{ left: [] }, { left: [] }]);

  const found = await outcomeOf(hard);
  // Somebody was mailed, or the rest proves nothing.
  expect(found.mails.length).toBeGreaterThan(100);
  expect(found.doubled).toEqual([]);
  expect(found).toEqual(await outcomeOf(calm));
}, 600_000);
