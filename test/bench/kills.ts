import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ASSEMBLIES, cloudAssembly } from '../../infra/local/machine/cloud-assembly.ts';
import { calmRun, type HardRun, hardRun } from '../faults/aimed/campaign.ts';
import { type Target, targetsIn } from '../faults/aimed/plan.ts';
import { shortCohort } from '../faults/aimed/short-cohort.ts';
import type { CohortRun } from '../faults/cohort-run.ts';

const KILLS = 300;
/** So many deaths has one cohort to live through: a cohort takes seconds from its launch to its end, too. */
const A_COHORT = 10;
/** A target that is missed is aimed at again, as the first of a cohort, where its place is known exactly. */
const ATTEMPTS = 3;

/**
 * Kills a process at each of its writes and between the operations of its table, starts it again on its folder,
 * and compares what its cohort comes to with one left alone.
 */
export async function killsBenchmark(kills = KILLS) {
  const startedAt = performance.now();
  const folder = await mkdtemp(join(tmpdir(), 'mentoring-bench-'));
  const cdkOut = await cloudAssembly(ASSEMBLIES);
  const definition = await shortCohort();
  const runIn = (name: string): CohortRun => ({
    dataDir: join(folder, name),
    cdkOut,
    seed: 20,
    definition,
    startAt: '2027-01-11T07:00:00Z',
  });
  const calm = await calmRun(runIn('calm'), join(folder, 'log'));
  const results: HardRun[] = [];
  let targets = targetsIn(calm.writes, kills);
  for (let attempt = 1; attempt <= ATTEMPTS && targets.length > 0; attempt++) {
    const cohorts = attempt === 1 ? dealt(targets, Math.ceil(kills / A_COHORT)) : targets.map((one) => [one]);
    const missed = results.length;
    const next = cohorts.entries();
    const worker = async () => {
      for (const [index, aims] of next) {
        const run = runIn(`hard-${attempt}-${index}`);
        const result = await hardRun(run, calm, aims);
        results.push(result);
        if (result.faults.length === 0) await rm(run.dataDir, { recursive: true });
        const done = results.reduce((sum, { deaths }) => sum + deaths.length, 0);
        process.stderr.write(`${done} of ${kills} kills\n`);
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, worker));
    targets = results.slice(missed).flatMap((result) => result.missed);
  }
  const faults = results.flatMap((result) => result.faults);
  if (faults.length === 0) await rm(folder, { recursive: true });
  else process.exitCode = 1;
  const deaths = results.flatMap((result) => result.deaths);
  return {
    kills: deaths.length,
    cohorts: results.length,
    missed: targets.length,
    mailsOfOneCohort: calm.outcome.mails.length,
    faults,
    sites: Object.fromEntries(
      [...Map.groupBy(deaths, ({ site }) => site)].map(([site, at]) => [
        site,
        Object.fromEntries([...Map.groupBy(at, ({ when }) => when)].map(([when, all]) => [when, all.length])),
      ]),
    ),
    longestStartMs: Math.max(...results.map(({ longestStartMs }) => longestStartMs)),
    wallSeconds: Math.round((performance.now() - startedAt) / 1000),
  };
}

/** To each of so many hands every so manieth: each hand has some of the whole run, in its order. */
function dealt(targets: Target[], hands: number): Target[][] {
  return Array.from({ length: hands }, (_, hand) => targets.filter((_, index) => index % hands === hand));
}
