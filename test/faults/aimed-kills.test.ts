import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ASSEMBLIES, cloudAssembly } from '../../infra/local/machine/cloud-assembly.ts';
import type { Aim } from './aimed/aim.ts';
import { calmRun, hardRun } from './aimed/campaign.ts';
import type { Target, Write } from './aimed/plan.ts';
import { shortCohort } from './aimed/short-cohort.ts';
import type { CohortRun } from './cohort-run.ts';

/** One of each kind, in the order in which a run comes to them; the benchmark kills three hundred times. */
const AIMS: [when: Aim['when'], site: string, share: number][] = [
  // The first start: the lock, the port, the table between its creation and its being active, the secrets.
  ['middle', 'write lock-draft.#', 0],
  ['before', 'rename layout.next', 0],
  ['middle', 'write port.next', 0],
  ['after', 'table put table', 0],
  ['middle', 'write step-functions/token-secret.next', 0],
  ['before', 'rename step-functions/machines.json.next', 0.5],
  ['middle', 'write token-issuer.pem.next', 0],
  // At work.
  ['middle', 'write in clock', 0.1],
  ['middle', 'append step-functions/executions/index.jsonl', 0.2],
  ['after', 'table put item', 0.3],
  ['middle', 'write mails/#.eml.next', 0.4],
  ['middle', 'append mails/index.jsonl', 0.5],
  ['middle', 'append step-functions/executions/*.jsonl', 0.6],
  ['before', 'append mails/told.jsonl', 0.7],
  ['after', 'table del item', 0.8],
];

let folder: string;
let cdkOut: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mentoring-aimed-'));
  cdkOut = await cloudAssembly(ASSEMBLIES);
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** That share of the way through the writes of the site. */
function targetOf(writes: readonly Write[], [when, site, share]: (typeof AIMS)[number]): Target {
  const positions = [...writes.keys()].filter((position) => writes[position]?.site === site);
  const position = positions[Math.floor(share * positions.length)];
  if (position === undefined) throw new Error(`A run writes nothing at “${site}”.`);
  return { position, site, when };
}

test('killed at any kind of write, each folder starts again and the cohort ends as undisturbed', async () => {
  const run = (name: string, definition: CohortRun['definition']): CohortRun => ({
    dataDir: join(folder, name),
    cdkOut,
    seed: 20,
    definition,
    startAt: '2027-01-11T07:00:00Z',
  });
  const definition = await shortCohort();
  const calm = await calmRun(run('calm', definition), join(folder, 'log'));
  expect(calm.outcome.mails.length).toBeGreaterThan(50);
  const targets = AIMS.map((aim) => targetOf(calm.writes, aim)).sort((a, b) => a.position - b.position);
  const hard = await hardRun(run('hard', definition), calm, targets);
  expect(hard.missed).toEqual([]);
  expect(hard.deaths).toHaveLength(AIMS.length);
  expect(hard.faults).toEqual([]);
}, 600_000);
