import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DAY_MS } from '../../functions/time/day.ts';
import { generateCompany } from '../../infra/local/example/company.ts';
import { type Local, startLocal } from '../../infra/local/machine/machine.ts';
import { type PostedCohort, peopleOnDuty } from '../../infra/local/rehearsal/demo/cohort-definition.ts';
import { type ExecutionSummary, executionsOf } from '../../infra/local/rehearsal/demo/executions.ts';
import { HrClient } from '../../infra/local/rehearsal/demo/hr-client.ts';
import { countBy, kindOfMail } from '../../infra/local/rehearsal/demo/mail-kinds.ts';
import { ORDINARY, type Temper } from '../../infra/local/rehearsal/simulated-people/persona.ts';
import {
  fateOfMail,
  startSimulatedPeople,
} from '../../infra/local/rehearsal/simulated-people/simulated-people.ts';
import { whoWasNotTold } from './everybody-was-told.ts';
import { aboutEndedPairs, afterTheirReason, tooClose } from './mails-in-time.ts';
import { type Said, whatWasSaid } from './what-was-said.ts';

const SEED = 7;
const START = new Date('2027-01-11T07:00:00Z');

/** One of the repository's definitions, with twelve weeks and few people. */
async function smallCohort(locale: 'en' | 'fr', changes: object): Promise<PostedCohort> {
  const name = locale === 'fr' ? 'cohorte-leadership' : 'leadership-cohort';
  const file = new URL(`../../infra/local/example/${name}.json`, import.meta.url);
  const example: PostedCohort = JSON.parse(await readFile(file, 'utf8'));
  return {
    ...example,
    people: generateCompany({ people: 16, seed: SEED, locale }),
    startDate: '2027-01-12',
    ...{
      length: 'P12W',
      callForMentors: { criteria: { minGrade: 9 }, openFor: 'P7D' },
      callForMentees: { criteria: { maxGrade: 8 }, openFor: 'P7D' },
      training: { confirmWithin: 'P7D' },
      matching: { maxProposals: 2 },
      checkIns: { pulses: ['P28D', 'P56D'], healthEvery: 'P14D' },
      reminders: ['P3D'],
      evaluation: { ...example.evaluation, followUps: ['P1M'] },
      retention: 'P40D',
    },
    ...changes,
  };
}

/** What is to happen to a cohort: plain data, so that a process of its own can be told. */
export interface Course {
  cdkOut: string;
  locale: 'en' | 'fr';
  /** Fields of the definition that are not those of a small cohort. */
  changes?: object;
  temper?: Partial<Temper>;
  /** What people do follows from it; {@link SEED}, unless said. */
  seed?: number;
  /** From the kickoff on nobody but HR and leadership answers anything. */
  silentFromKickoff?: boolean;
  /** HR's mails reach nobody. */
  hrIsSilent?: boolean;
  /** The matching dies while the pairs are asked. */
  matchingFails?: boolean;
  /** HR reads nothing: its mailboxes are full, and mails to them come back, but it goes on being written to. */
  hrIsAway?: boolean;
  /** HR stops the cohort so many days after its launch. */
  stopAfterDays?: number;
}

export interface CourseEnd {
  status: string;
  stages: string[];
  /** Each pair with its last status. */
  everyPair: string[];
  /** Everybody's roles with their last status. */
  everybody: string[];
  /** How many pairs ended in each status. */
  pairs: Record<string, number>;
  alerts: Record<string, number>;
  mails: Record<string, number>;
  /** Of these, those that only reminded. */
  reminders: Record<string, number>;
  /** What was sent after the cohort had closed. */
  mailsAfterwards: Record<string, number>;
  said: Said;
  executions: ExecutionSummary[];
  /** Pages that no person should have met. */
  problems: readonly string[];
  deeds: Readonly<Record<string, number>>;
  /** Who was not told, or is left without a final status. */
  loose: string[];
  /** Mails that came too soon after another, or too late. */
  untimely: string[];
  /** Personal data that was left when everything had ended. */
  peopleLeft: number;
}

/** Runs a cohort from the launch until no execution runs any more. */
export async function wholeCohort(course: Course): Promise<CourseEnd> {
  const folder = await mkdtemp(join(tmpdir(), 'mentoring-whole-'));
  const definition = await smallCohort(course.locale, course.changes ?? {});
  const onDuty = peopleOnDuty(definition);
  const coordinators = definition.hr.map(({ email }) => email.toLowerCase());
  const temper: Temper = { ...ORDINARY, interested: 0.9, bounces: 0, scanned: 0, ...course.temper };
  const { seed = SEED } = course;
  const fate = fateOfMail({ seed, onDuty, temper });
  const local = await startLocal({
    dataDir: folder,
    cdkOut: course.cdkOut,
    clockMode: 'hand',
    startAt: START,
    fateOf: (address) => {
      if (course.hrIsSilent && coordinators.includes(address)) return 'bounced';
      if (course.hrIsAway && coordinators.includes(address)) return 'mailboxFull';
      return fate(address);
    },
  });
  const { clock, mailbox } = local;
  if (course.silentFromKickoff) {
    mailbox.onMail((mail) => {
      if (kindOfMail(mail).kind === 'kickoff') temper.silentFrom ??= clock.now();
    });
  }
  if (course.matchingFails) {
    const forget = mailbox.onMail((mail) => {
      if (kindOfMail(mail).kind !== 'pairProposal') return;
      forget();
      clock.at(new Date(clock.now().getTime() + 3_600_000), 'the matching dies', () => killMatching(local));
    });
  }
  const people = join(folder, 'people');
  const simulated = await startSimulatedPeople({
    seed,
    onDuty,
    temper,
    mailbox,
    clock,
    folder: people,
  });
  try {
    const hr = new HrClient(local.baseUrl, local.hrToken);
    const id = await clock.busy(() => hr.launch(definition, 'whole'));
    if (course.stopAfterDays !== undefined) {
      await clock.advanceTo(new Date(START.getTime() + course.stopAfterDays * DAY_MS));
      await clock.busy(() => stop(local, id));
    }
    await advanceUntilNoneRuns(local, 'Cohort');
    const ending = await clock.busy(async () => ({
      overview: await hr.overview(id),
      people: await hr.people(id),
      pairs: await hr.pairs(id),
      alerts: await hr.alerts(id),
    }));
    const { status, stages } = ending.overview;
    const mails = mailbox.mails();
    const said = await whatWasSaid(mailbox);
    const answered = simulated.answered.map(({ mail }) => mail);
    await advanceUntilNoneRuns(local);
    return {
      status,
      stages: stages.map(({ name }) => name),
      everyPair: ending.pairs.map((pair) => `${pair.pairId} ${pair.status}`).sort(),
      everybody: ending.people
        .flatMap(({ id: person, roles }) => roles.map((role) => `${person} ${role.side} ${role.status}`))
        .sort(),
      pairs: countBy(ending.pairs, (pair) => pair.status),
      alerts: countBy(ending.alerts, ({ kind }) => kind),
      mails: countBy(mails, (mail) => kindOfMail(mail).kind),
      reminders: countBy(
        mails.filter((mail) => kindOfMail(mail).reminder > 0),
        (mail) => kindOfMail(mail).kind,
      ),
      mailsAfterwards: countBy(mailbox.mails().slice(mails.length), (mail) => kindOfMail(mail).kind),
      said,
      executions: await executionsOf(local),
      problems: simulated.problems,
      deeds: simulated.deeds,
      loose: whoWasNotTold({ ...ending, status, mails, answered }),
      untimely: [
        ...tooClose(mailbox.mails(), (address) => onDuty.includes(address)),
        ...aboutEndedPairs(mailbox.mails(), ending.pairs),
        ...afterTheirReason(mailbox.mails(), simulated.answered),
      ],
      peopleLeft: (await clock.busy(() => hr.people(id))).length,
    };
  } finally {
    simulated.close();
    await local.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function killMatching(local: Local): Promise<void> {
  const running = (await executionsOf(local)).filter(({ status }) => status === 'RUNNING');
  const matching = running.find(({ machine }) => machine === 'Matching');
  if (!matching) throw new Error('no matching runs');
  await local.stepFunctions.stopExecution({ executionArn: matching.arn, error: 'Killed' });
}

async function stop({ baseUrl, hrToken }: Local, id: string): Promise<void> {
  const response = await fetch(`${baseUrl}/cohorts/${id}/stop`, {
    method: 'POST',
    headers: { authorization: `Bearer ${hrToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ reason: 'A reorganisation' }),
  });
  if (response.status !== 202) throw new Error(`stop: ${response.status} ${await response.text()}`);
}

async function advanceUntilNoneRuns(local: Local, name?: string): Promise<void> {
  const { clock } = local;
  for (let day = ''; ; ) {
    const due = await clock.advanceToNext();
    const today = clock.now().toISOString().slice(0, 10);
    if (due && today === day) continue;
    day = today;
    const running = (await executionsOf(local)).filter(({ status }) => status === 'RUNNING');
    if (!running.some(({ machine }) => name === undefined || machine === name)) return;
    if (!due) throw new Error(`nothing is due, and ${running.length} executions run`);
  }
}
