import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as z from 'zod';
import { API_ROUTES } from '../../functions/http/hr-api/routes.ts';
import { DAY_MS } from '../../functions/time/day.ts';
import { generateCompany } from '../../infra/local/example/company.ts';
import { type Local, startLocal } from '../../infra/local/machine/machine.ts';
import { peopleOnDuty } from '../../infra/local/rehearsal/demo/cohort-definition.ts';
import { HrClient } from '../../infra/local/rehearsal/demo/hr-client.ts';
import { kindOfMail } from '../../infra/local/rehearsal/demo/mail-kinds.ts';
import { Desk } from '../../infra/local/rehearsal/simulated-people/desk.ts';
import { linkTo, readMail } from '../../infra/local/rehearsal/simulated-people/incoming-mail.ts';
import { openSession } from '../../infra/local/rehearsal/simulated-people/session-visits.ts';
import {
  fateOfMail,
  startSimulatedPeople,
} from '../../infra/local/rehearsal/simulated-people/simulated-people.ts';
import { random } from '../functions/matching/instances.ts';
import { smallCohort } from '../http/small-cohort.ts';

/** Memory after a month must be within this share of what it was at its beginning. */
const BOUND_PERCENT = 10;
const STANDARD_REQUESTS = 50_000;
/** With fewer what is measured is how code is loaded and the heap finds its size. */
const ENOUGH_TO_TELL = 10_000;
const DAYS = 30;
/** Before anything is measured: a tenth of the requests, so that every page's code is loaded and compiled. */
const WARM_UP_SHARE = 0.1;
/** Samples at either end that are compared by their medians: one alone depends on when garbage was collected. */
const SAMPLES_COMPARED = 5;
const AT_ONCE = 8;
const STANDARD_PEOPLE = 60;
const SEED = 20_270_111;
const MONDAY = new Date('2027-01-11T07:00:00Z');
/** People follow links of the last weeks' mails, not of the first ones for ever. */
const LINKS_KEPT = 300;
/** Of a hundred requests beside those of the simulated people: the API, and of the rest pages behind a session. */
const OF_API = 0.4;
const OF_SESSIONS = 0.02;

const Soak = z.object({
  /** Answered while memory was measured, and how: by the first digit of the status. */
  requests: z.int(),
  answers: z.record(z.string(), z.int()),
  mails: z.int(),
  daysOfClock: z.int(),
  wallSeconds: z.number(),
  /** Of the whole process, the table's thread included: at the end of each day on the clock, garbage collected. */
  rssMb: z.array(z.number()),
  heapMb: z.array(z.number()),
  growthPercent: z.number(),
  boundPercent: z.literal(BOUND_PERCENT),
  /** Null when there were too few requests to tell. */
  flat: z.boolean().nullable(),
});
export type Soak = z.infer<typeof Soak>;

/**
 * Memory over a month of a cohort's life: its pages and HR's API are asked for all the time, by HTTP, while the
 * clock goes on and simulated people do what their mails ask. In a process of its own, as memory is measured.
 */
export async function soakBenchmark(
  requests: number = STANDARD_REQUESTS,
  people: number = STANDARD_PEOPLE,
): Promise<Soak> {
  const args = [fileURLToPath(import.meta.url), '--one', String(requests), String(people)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [printed] = await Promise.all([text(child.stdout), once(child, 'close')]);
  if (child.exitCode !== 0) throw new Error('The soak did not come to its end: what it said is above.');
  return Soak.parse(JSON.parse(printed));
}

async function measure(requests: number, people: number): Promise<Soak> {
  setFlagsFromString('--expose-gc');
  const collectGarbage = z
    .custom<() => void>((found) => typeof found === 'function')
    .parse(runInNewContext('gc'));
  const folder = await mkdtemp(join(tmpdir(), 'mentoring-soak-'));
  const definition = cohortDefinition(people);
  const onDuty = peopleOnDuty(definition);
  const local = await startLocal({
    dataDir: folder,
    clockMode: 'hand',
    startAt: MONDAY,
    fateOf: fateOfMail({ seed: SEED, onDuty }),
  });
  const { clock, mailbox } = local;
  const simulated = await startSimulatedPeople({
    seed: SEED,
    onDuty,
    mailbox,
    clock,
    folder: join(folder, 'people'),
  });
  const cohortId = await clock.busy(() =>
    new HrClient(local.baseUrl, local.hrToken).launch(definition, 'soak'),
  );
  const visitors = new Visitors(local, cohortId);

  // From the call to the first pulse everything happens that loads code for the first time.
  while (!mailbox.mails().some((mail) => kindOfMail(mail).kind === 'pulse')) {
    if (!(await clock.advanceToNext())) throw new Error('The cohort never came to its first pulse.');
  }
  await visitors.ask(requests * WARM_UP_SHARE);

  const rssMb: number[] = [];
  const heapMb: number[] = [];
  const startedAt = performance.now();
  const before = { requests: local.usage().httpRequests, mails: mailbox.mails().length };
  visitors.answers.clear();
  for (let day = 1; day <= DAYS; day++) {
    await clock.advanceTo(new Date(clock.now().getTime() + DAY_MS));
    await visitors.ask((requests * day) / DAYS - (local.usage().httpRequests - before.requests));
    collectGarbage();
    const { rss, heapUsed } = process.memoryUsage();
    rssMb.push(megabytes(rss));
    heapMb.push(megabytes(heapUsed));
    const asked = local.usage().httpRequests - before.requests;
    console.error(`Day ${day} of ${DAYS}: ${asked} requests, ${megabytes(rss)} MB`);
  }
  const growth = median(rssMb.slice(-SAMPLES_COMPARED)) / median(rssMb.slice(0, SAMPLES_COMPARED)) - 1;
  const result = {
    requests: local.usage().httpRequests - before.requests,
    answers: Object.fromEntries([...visitors.answers].sort()),
    mails: mailbox.mails().length - before.mails,
    daysOfClock: DAYS,
    wallSeconds: Math.round(performance.now() - startedAt) / 1000,
    rssMb,
    heapMb,
    growthPercent: Math.round(growth * 1000) / 10,
    boundPercent: BOUND_PERCENT,
    flat: requests < ENOUGH_TO_TELL ? null : growth * 100 <= BOUND_PERCENT,
  } satisfies Soak;
  simulated.close();
  await local.close();
  await rm(folder, { recursive: true });
  return result;
}

/** A company's cohort, as short as it may be: after some three weeks it has its first pulse. */
function cohortDefinition(people: number) {
  const { definition } = smallCohort('en');
  return {
    ...definition,
    people: generateCompany({ people, seed: SEED, locale: 'en' }),
    callForMentors: { ...definition.callForMentors, criteria: { minGrade: 9 } },
    callForMentees: { ...definition.callForMentees, criteria: { maxGrade: 8 } },
  };
}

/** Whoever looks at pages again and again, and HR's own program. */
class Visitors {
  readonly answers = new Map<string, number>();
  readonly #local: Local;
  readonly #cohortId: string;
  readonly #next = random(SEED);
  #links: string[] = [];
  /** HR's board, and where its coordinator sits. */
  #board: { link: string; desk: Desk } | undefined;
  #read = 0;
  #people: string[] = [];

  constructor(local: Local, cohortId: string) {
    this.#local = local;
    this.#cohortId = cohortId;
  }

  /** At least so many requests. */
  async ask(requests: number): Promise<void> {
    await this.#readMails();
    const { clock, usage } = this.#local;
    const end = usage().httpRequests + requests;
    while (usage().httpRequests < end) {
      await clock.busy(async () => {
        await Promise.all(Array.from({ length: AT_ONCE }, () => this.#visit()));
      });
    }
  }

  async #readMails(): Promise<void> {
    const { mailbox, baseUrl, hrToken } = this.#local;
    for (const mail of mailbox.mails(this.#read)) {
      this.#read = mail.number;
      const read = await readMail(await mailbox.raw(mail));
      this.#links.push(...read.links.filter((link) => link.startsWith(baseUrl)));
      const link = linkTo('b', read);
      const [address = ''] = mail.to;
      if (link) this.#board = { link, desk: this.#board?.desk ?? new Desk(mailbox, address) };
    }
    this.#links = this.#links.slice(-LINKS_KEPT);
    if (this.#people.length === 0)
      this.#people = (await new HrClient(baseUrl, hrToken).people(this.#cohortId)).map(({ id }) => id);
  }

  async #visit(): Promise<void> {
    const draw = this.#next();
    if (draw < OF_API) return this.#callApi();
    if (draw < OF_API + OF_SESSIONS && this.#board) {
      for (const { status } of await openSession(this.#board.link, this.#board.desk)) this.#count(status);
      return;
    }
    const link = this.#oneOf(this.#links);
    if (link) await this.#fetch(link);
  }

  async #callApi(): Promise<void> {
    const { baseUrl, hrToken } = this.#local;
    const route = this.#oneOf(API_ROUTES.filter((one) => one.startsWith('GET ')));
    const path = (route ?? 'GET /cohorts')
      .slice('GET '.length)
      .replace('{id}', this.#cohortId)
      .replace('{personId}', this.#oneOf(this.#people) ?? '');
    await this.#fetch(baseUrl + path, { authorization: `Bearer ${hrToken}` });
  }

  async #fetch(url: string, headers: Record<string, string> = {}): Promise<void> {
    const response = await fetch(url, { headers, redirect: 'manual' });
    await response.arrayBuffer();
    this.#count(response.status);
  }

  #count(status: number): void {
    const kind = `${Math.floor(status / 100)}xx`;
    this.answers.set(kind, (this.answers.get(kind) ?? 0) + 1);
  }

  #oneOf<T>(list: readonly T[]): T | undefined {
    return list[Math.floor(this.#next() * list.length)];
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, requests, people] = process.argv.slice(2).map(Number);
  try {
    console.log(JSON.stringify(await measure(requests ?? STANDARD_REQUESTS, people ?? STANDARD_PEOPLE)));
  } catch (error) {
    // Without a trace: it would come with the line of the bundle, which is all of it.
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
