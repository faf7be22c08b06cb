import { existsSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { startLocal } from '../../infra/local/machine/machine.ts';
import { peopleOnDuty } from '../../infra/local/rehearsal/demo/cohort-definition.ts';
import { executionsOf } from '../../infra/local/rehearsal/demo/executions.ts';
import { HrClient } from '../../infra/local/rehearsal/demo/hr-client.ts';
import { ORDINARY } from '../../infra/local/rehearsal/simulated-people/persona.ts';
import {
  fateOfMail,
  startSimulatedPeople,
} from '../../infra/local/rehearsal/simulated-people/simulated-people.ts';
import { CLOSURE, Closure, type CohortRun, type Said } from './cohort-run.ts';
import { type FaultyTable, faultyTable } from './faulty-table.ts';

/**
 * The process that is killed: runs one cohort with its simulated people on a data folder until nothing runs any
 * more, and leaves there what became of it. Started again on the same folder it goes on.
 */
const { dataDir, cdkOut, seed, definition, startAt, tableFaults }: CohortRun = JSON.parse(
  process.argv[2] ?? '',
);
if (tableFaults) hastenWaits();
const onDuty = peopleOnDuty(definition);
const Directory = z.array(z.object({ id: z.string() }));
/** Enough of everything in a small cohort: nearly all apply, and some mail comes back or is scanned. */
const temper = { ...ORDINARY, interested: 0.95, leaves: 0.02, scanned: 0.2, careless: 0.2, bounces: 0.05 };

let faulty: FaultyTable | undefined;
const local = await startLocal({
  dataDir,
  cdkOut,
  clockMode: 'hand',
  startAt: new Date(startAt),
  fateOf: fateOfMail({ seed, onDuty, temper }),
  ...(tableFaults && {
    tableThrough: async (endpoint) => {
      faulty = await faultyTable(endpoint, tableFaults);
      return faulty.endpoint;
    },
  }),
});
const { clock, mailbox } = local;
const folder = join(dataDir, 'people');
const people = await startSimulatedPeople({ seed, onDuty, mailbox, clock, folder, temper });
say({ started: true });
let told = 0;

const hr = new HrClient(local.baseUrl, local.hrToken);
// HR's program repeats the launch as long as it has no answer: the key makes it one cohort.
const id = await clock.busy(() => hr.launch(definition, `faults-${seed}`));
await untilNoneRuns((machine) => machine === 'Cohort');
const closure = join(dataDir, CLOSURE);
// Personal data is erased some weeks later: what became of everybody is asked when the cohort ends.
if (!existsSync(closure)) {
  const found = JSON.stringify(await clock.busy(whatBecameOfIt));
  await writeFile(`${closure}.new`, found);
  await rename(`${closure}.new`, closure);
}
await untilNoneRuns(() => true);

say({ left: (await executionsOf(local)).filter(({ status }) => status !== 'SUCCEEDED') });
people.close();
await local.close();
if (faulty) say({ faults: faulty.done });
await faulty?.close();

/** The SDK waits half a second and more after each refusal: hundreds of them would be minutes of nothing. */
function hastenWaits(): void {
  const { setTimeout: wait } = globalThis;
  const hastened = (...[work, milliseconds = 0, ...values]: Parameters<typeof wait>) =>
    wait(work, milliseconds / 50, ...values);
  globalThis.setTimeout = Object.assign(hastened, wait);
}

function say(line: Said): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

async function untilNoneRuns(counts: (machine: string) => boolean): Promise<void> {
  for (let day = ''; ; ) {
    const today = clock.now().toISOString().slice(0, 10);
    if (today !== day) {
      const running = (await executionsOf(local)).some(
        ({ machine, status }) => status === 'RUNNING' && counts(machine),
      );
      if (!running) return;
      day = today;
    }
    if (!(await clock.advanceToNext())) return;
    for (; told < people.problems.length; told++) say({ problem: people.problems[told] ?? '' });
  }
}

/** As HR reads it from the API: with each person's own data, every answer is in it. */
async function whatBecameOfIt(): Promise<Closure> {
  const views = ['people', 'pairs', 'alerts', 'timeline', 'report'] as const;
  const closure = Object.fromEntries(await Promise.all(views.map(async (view) => [view, await read(view)])));
  const ids = Directory.parse(definition.people).map((person) => person.id);
  const persons = await Promise.all(ids.map((personId) => read(`people/${personId}`)));
  return Closure.parse({ ...closure, persons });
}

async function read(view: string): Promise<unknown> {
  const response = await fetch(`${local.baseUrl}/cohorts/${id}/${view}`, {
    headers: { authorization: `Bearer ${local.hrToken}` },
  });
  if (!response.ok) throw new Error(`${view}: ${response.status} ${await response.text()}`);
  return response.json();
}
