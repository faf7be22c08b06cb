import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import type { PostedCohort } from '../../infra/local/rehearsal/demo/cohort-definition.ts';
import { HOOK_VARIABLE, type Hook } from './aimed/aim.ts';
import type { TableFaults } from './faulty-table.ts';

/** What the process that runs a cohort is told. */
export interface CohortRun {
  dataDir: string;
  /** An assembly already synthesised: a restart must not take longer than a start. */
  cdkOut: string;
  seed: number;
  definition: PostedCohort;
  startAt: string;
  /** What goes wrong between the functions and the table. */
  tableFaults?: TableFaults;
}

/** The file in the data folder that tells what had become of everybody when the cohort ended. */
export const CLOSURE = 'closure.json';

/** As HR's API answers: what matters here is that it is the same. */
export const Closure = z.object({
  people: z.unknown(),
  pairs: z.object({ pairs: z.array(z.looseObject({ pairId: z.string(), status: z.string() })) }),
  alerts: z.object({ alerts: z.array(z.looseObject({ kind: z.string() })) }),
  timeline: z.object({ events: z.array(z.looseObject({ what: z.string() })) }),
  report: z.object({ report: z.looseObject({ cohort: z.looseObject({ id: z.string() }) }) }),
  persons: z.array(z.looseObject({})),
});
export type Closure = z.infer<typeof Closure>;

/** What the process says on its way, a line of JSON each. */
export const Said = z.union([
  z.object({ started: z.literal(true) }),
  z.object({ problem: z.string() }),
  /** How often what went wrong with the table. */
  z.object({ faults: z.object({ requests: z.number(), throttled: z.number(), cut: z.number() }) }),
  /** The executions that did not succeed: the last word. */
  z.object({ left: z.array(z.object({ machine: z.string(), status: z.string() })) }),
]);
export type Said = z.infer<typeof Said>;

export interface Life {
  said: Said[];
  /** Milliseconds from its beginning to its end, by the wall. */
  lasted: number;
  /** Undefined when it was killed. */
  exitCode: number | undefined;
}

const HOOK = new URL('aimed/hook.ts', import.meta.url).href;
const PROGRAM = fileURLToPath(new URL('cohort-process.ts', import.meta.url));

export interface Fate {
  /** May kill it. */
  onSaid?(said: Said, kill: () => void): void;
  onBorn?(kill: () => void): void;
  /** The write at which it dies. */
  hook?: Hook;
}

/** Runs the process until it ends by itself or is killed. */
export async function live(run: CohortRun, { onSaid, onBorn, hook }: Fate = {}): Promise<Life> {
  const began = performance.now();
  const child = spawn(process.execPath, [PROGRAM, JSON.stringify(run)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...(hook && hooked(hook)) },
  });
  const kill = () => void child.kill('SIGKILL');
  onBorn?.(kill);
  const said: Said[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    const one = Said.parse(JSON.parse(line));
    said.push(one);
    onSaid?.(one, kill);
  });
  const [code] = await once(child, 'close');
  return { said, lasted: performance.now() - began, exitCode: typeof code === 'number' ? code : undefined };
}

/** By environment, because threads inherit that, and not the command line. */
function hooked(hook: Hook): NodeJS.ProcessEnv {
  return { NODE_OPTIONS: `--import ${HOOK}`, [HOOK_VARIABLE]: JSON.stringify(hook) };
}

export async function closureOf({ dataDir }: CohortRun): Promise<Closure> {
  return Closure.parse(JSON.parse(await readFile(join(dataDir, CLOSURE), 'utf8')));
}
