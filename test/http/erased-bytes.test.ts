import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { type Local, startLocal } from '../../infra/local/machine/machine.ts';
import { HrClient } from '../../infra/local/rehearsal/demo/hr-client.ts';
import { fillIn } from '../../infra/local/rehearsal/simulated-people/answers.ts';
import { linkTo } from '../../infra/local/rehearsal/simulated-people/incoming-mail.ts';
import { send } from './client.ts';
import { dutiful } from './dutiful.ts';
import { LivingCohort, type ReceivedMail } from './living-cohort.ts';
import { smallCohort } from './small-cohort.ts';

const MONDAY = new Date('2027-01-11T07:00:00Z');

/** Like nothing else in the folder, in any encoding that leaves letters as they are. */
const ERIN = {
  id: 'Xq7Zk-4711',
  name: 'Quillan Ashdowne',
  email: 'q.ashdowne@traces.example',
  language: 'en',
  jobTitle: 'Wherrywright',
  team: 'Bobbinmaking',
  grade: 9,
  site: 'Sud',
} as const;
const GOALS = 'To speak before ropemakers without stumbling';
const AVOIDED = `Nobody like ${ERIN.name}, please`;
const TRACES = [ERIN.id, ERIN.name, 'ashdowne', ERIN.email, ERIN.jobTitle, ERIN.team, 'ropemakers'];

const { definition, mentors } = smallCohort('en');
const everybody = [...(definition.people ?? []), { ...ERIN, managerId: 'P2' }];
/** The data folder, and copies of it. */
let parent: string;
let folder: string;
let local: Local;

/** As far as the first check-in: she has applied, was called, paired, asked, and named by others. */
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'mentoring-erased-'));
  folder = join(parent, 'data');
  local = await startLocal({ dataDir: folder, clockMode: 'hand', startAt: MONDAY });
  const living = new LivingCohort(local);
  living.when(ERIN.email, 'menteeCall', typing(living, { goals: GOALS }));
  living.when(mentors[0] ?? '', 'mentorCall', typing(living, { avoid: AVOIDED }));
  await local.clock.busy(() => hr().launch({ ...definition, people: everybody }, 'erased'));
  await living.until('pulse', ERIN.email);
}, 600_000);
afterAll(async () => {
  await local.close();
  await rm(parent, { recursive: true });
});

const hr = () => new HrClient(local.baseUrl, local.hrToken);

/** Fills in a form like everybody, but for this. */
function typing(living: LivingCohort, own: Record<string, string>) {
  return async (mail: ReceivedMail) => {
    const desk = living.deskOf(mail.to);
    const visit = await desk.enter(linkTo('f', mail) ?? '');
    const form = visit.page.forms.find(({ controls }) => controls.some(({ name }) => name in own));
    if (!form) throw new Error(`no form asks for ${Object.keys(own)}`);
    const today = local.clock.now();
    const fields = fillIn({ persona: dutiful(mail.to), page: visit.page, form, fit: 0, today });
    for (const [name, text] of Object.entries(own)) fields.set(name, text);
    expect((await desk.browser.submit(visit, form, fields)).status).toBeLessThan(300);
  };
}

async function asked(path: string, method = 'GET') {
  const headers = { authorization: `Bearer ${local.hrToken}` };
  const { status, text } = await send(`${local.baseUrl}/cohorts${path}`, { method, headers });
  return { status, text };
}

interface Store {
  open(): Promise<void>;
  close(): Promise<void>;
  put(key: string, value: string): Promise<void>;
  compactRange(start: string, end: string): Promise<void>;
}
const HasLevel = z.object({
  Level: z.custom<new (path: string, options: { compression: false }) => Store>(),
});

/** Every file that holds the cohort, the table's so that its bytes are those of its items. Mails have left already. */
async function bytesOf(copy: string): Promise<Map<string, Buffer>> {
  await cp(folder, copy, { recursive: true });
  const dynalite = createRequire(createRequire(import.meta.url).resolve('dynalite'));
  const store = new (HasLevel.parse(dynalite('level')).Level)(join(copy, 'dynamodb'), { compression: false });
  await store.open();
  // Something new at both ends has LevelDB write anew all that lies between.
  await store.put(' ', 'first');
  await store.put('~~', 'last');
  await store.compactRange('', '\x7f');
  await store.close();
  const files = await readdir(copy, { recursive: true, withFileTypes: true });
  const paths = files
    .filter((file) => file.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !path.startsWith(join(copy, 'mails')));
  return new Map(
    await Promise.all(paths.map(async (path) => [path.slice(copy.length), await readFile(path)] as const)),
  );
}

function tracesIn(files: ReadonlyMap<string, Buffer>): string[] {
  const found = new Set<string>();
  for (const [path, bytes] of files) {
    for (const trace of TRACES) {
      const encodings = [
        Buffer.from(trace),
        Buffer.from(trace, 'utf16le'),
        Buffer.from(encodeURIComponent(trace)),
      ];
      if (encodings.some((encoding) => bytes.includes(encoding)))
        found.add(`${trace} in ${path.split('/')[1]}`);
    }
  }
  return [...found].sort();
}

test('after an erasure no byte of table, journals, logs and clock is about the person', async () => {
  const [{ id = '' } = {}] = z
    .object({ cohorts: z.array(z.object({ id: z.string() })) })
    .parse(JSON.parse((await asked('')).text)).cohorts;
  await local.close();
  // The scan finds what is there.
  const before = await bytesOf(join(parent, 'before'));
  expect(tracesIn(before)).toEqual(TRACES.map((trace) => `${trace} in dynamodb`).sort());
  expect([...before.keys()].map((path) => path.split('/')[1])).toEqual(
    expect.arrayContaining(['clock', 'dynamodb', 'step-functions']),
  );

  local = await startLocal({ dataDir: folder, clockMode: 'hand' });
  expect((await local.clock.busy(() => asked(`/${id}/people/${ERIN.id}`, 'DELETE'))).status).toBe(202);
  await local.clock.settled();
  expect((await asked(`/${id}/people/${ERIN.id}`)).status).toBe(404);
  const trail = await asked(`/${id}/timeline?limit=500`);
  expect(trail.text).toMatch(/"what":"personErased","by":"hr","facts":\{"personId":"ref-[a-z2-9]{16}"\}/);
  await local.close();
  // As it is started again, what was deleted leaves the disk.
  local = await startLocal({ dataDir: folder, clockMode: 'hand' });
  await local.close();
  expect(tracesIn(await bytesOf(join(parent, 'after')))).toEqual([]);
}, 600_000);
