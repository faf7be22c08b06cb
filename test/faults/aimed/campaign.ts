import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type CohortRun, type Life, live } from '../cohort-run.ts';
import { type Outcome, outcomeOf } from '../comparable.ts';
import type { Aim } from './aim.ts';
import { aimAt, readLog, type Target, type Write } from './plan.ts';

/** What a run came to, in which the process was killed again and again. */
export interface HardRun {
  /** Where it died, in order. */
  deaths: Aim[];
  /** What it was to die at and did not. */
  missed: Target[];
  /** What should not be: a start that failed, a page that refused somebody, an outcome unlike the calm one's. */
  faults: string[];
  /** The longest time from a death to the next process being open again. */
  longestStartMs: number;
}

/** The run that is left alone, with each of its writes. */
export interface CalmRun {
  writes: Write[];
  outcome: Outcome;
}

/** @throws Error when even a run that is left alone does not come to a good end */
export async function calmRun(run: CohortRun, log: string): Promise<CalmRun> {
  const life = await live(run, { hook: { folder: run.dataDir, log } });
  const faults = faultsOf(life);
  if (life.exitCode !== 0 || faults.length > 0)
    throw new Error(`Left alone: ${life.exitCode} ${faults.join()}`);
  return { writes: readLog(await readFile(log, 'utf8')), outcome: await outcomeOf(run) };
}

/** Kills the process at one target after the other, starts it again on its folder each time, to its end. */
export async function hardRun(run: CohortRun, calm: CalmRun, targets: readonly Target[]): Promise<HardRun> {
  const result: HardRun = { deaths: [], missed: [], faults: [], longestStartMs: 0 };
  let from = 0;
  let isOver = false;
  for (const target of targets) {
    if (isOver) {
      result.missed.push(target);
      continue;
    }
    const aim = aimAt(calm.writes, target, from);
    const life = await lived(run, aim);
    isOver = life.exitCode !== undefined;
    if (isOver) result.missed.push(target);
    else result.deaths.push(aim);
    if (!isOver) from = target.position + 1;
  }
  if (!isOver) await lived(run, undefined);
  if (result.faults.length === 0) result.faults.push(...(await differences(run, calm)));
  return result;

  async function lived(run: CohortRun, aim: Aim | undefined): Promise<Life> {
    const began = performance.now();
    const life = await live(run, {
      onSaid: (said) => {
        if ('started' in said) {
          result.longestStartMs = Math.max(result.longestStartMs, Math.round(performance.now() - began));
        }
      },
      ...(aim && { hook: { folder: run.dataDir, aim } }),
    });
    const last = result.deaths.at(-1);
    const after = last ? ` after dying ${last.when} ${last.site} (${last.nth})` : '';
    result.faults.push(...faultsOf(life).map((fault) => `${fault}${after}`));
    return life;
  }
}

function faultsOf({ said, exitCode }: Life): string[] {
  return [
    ...(exitCode === undefined || exitCode === 0 ? [] : [`it ended with code ${exitCode}`]),
    ...said.flatMap((one) => {
      if ('problem' in one) return [one.problem];
      if ('left' in one) return one.left.map(({ machine, status }) => `${machine} is left as ${status}`);
      return [];
    }),
  ];
}

async function differences(run: CohortRun, calm: CalmRun): Promise<string[]> {
  const outcome = await outcomeOf(run);
  const parts = ['mails', 'pairs', 'people', 'persons', 'report', 'timeline', 'alerts'] as const;
  return [
    ...outcome.doubled.map((mail) => `sent twice: ${mail}`),
    ...parts
      .filter((part) => !isDeepStrictEqual(outcome[part], calm.outcome[part]))
      .map((part) => `other ${part} than undisturbed, in ${join(run.dataDir)}`),
  ];
}
