import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PostedCohort, peopleOnDuty } from '../../infra/local/demo/cohort-definition.ts';
import { type ExecutionSummary, executionsOf } from '../../infra/local/demo/executions.ts';
import { type AlertView, type CohortOverview, HrClient } from '../../infra/local/demo/hr-client.ts';
import { generateCompany } from '../../infra/local/example/company.ts';
import { type Local, startLocal } from '../../infra/local/machine.ts';
import { ORDINARY, type Temper } from '../../infra/local/simulated-people/persona.ts';
import { fateOfMail, startSimulatedPeople } from '../../infra/local/simulated-people/simulated-people.ts';
import { type Ending, whoWasNotTold } from './everybody-was-told.ts';

const SEED = 7;
const START = new Date('2027-01-11T07:00:00Z');

/** One of the repository's definitions, with twelve weeks and few people. */
export async function smallCohort(locale: 'en' | 'fr', people = 16): Promise<PostedCohort> {
  const name = locale === 'fr' ? 'cohorte-leadership' : 'leadership-cohort';
  const file = new URL(`../../infra/local/example/${name}.json`, import.meta.url);
  const example: PostedCohort = JSON.parse(await readFile(file, 'utf8'));
  return {
    ...example,
    people: generateCompany({ people, seed: SEED, locale }),
    startDate: '2027-01-12',
    ...{
      length: 'P12W',
      callForMentors: { criteria: { minGrade: 9 }, openFor: 'P7D' },
      callForMentees: { criteria: { maxGrade: 8 }, openFor: 'P7D' },
      training: { confirmWithin: 'P7D' },
      matching: { maxProposals: 2 },
      checkIns: { pulses: ['P28D'], healthEvery: 'P14D' },
      reminders: ['P3D'],
      evaluation: { followUps: ['P1M'] },
      retention: 'P40D',
    },
  };
}

export interface Course {
  cdkOut: string;
  definition: PostedCohort;
  temper?: Partial<Temper>;
  /** HR's mails reach nobody. */
  hrIsSilent?: boolean;
  /** Called each time the clock has moved on. */
  meanwhile?: (now: Date, cohort: { id: string; local: Local }) => Promise<void>;
  /** Whether SES is away for mail to participants. */
  mailIsDown?: () => boolean;
}

export interface CourseEnd extends Ending {
  overview: CohortOverview;
  alerts: AlertView[];
  executions: ExecutionSummary[];
  problems: readonly string[];
  loose: string[];
  /** Personal data that was left when everything had ended. */
  peopleLeft: number;
}

/** Runs a cohort from the launch until no execution runs any more. */
export async function wholeCohort(course: Course): Promise<CourseEnd> {
  const folder = await mkdtemp(join(tmpdir(), 'mentoring-whole-'));
  const { definition, cdkOut } = course;
  const onDuty = peopleOnDuty(definition);
  const coordinators = definition.hr.map(({ email }) => email.toLowerCase());
  const temper = { ...ORDINARY, interested: 0.9, bounces: 0, scanned: 0, ...course.temper };
  const fate = fateOfMail({ seed: SEED, onDuty, temper });
  const local = await startLocal({
    dataDir: folder,
    cdkOut,
    clockMode: 'hand',
    startAt: START,
    fateOf: (address) => {
      if (course.hrIsSilent && coordinators.includes(address)) return 'bounced';
      if (course.mailIsDown?.() && !onDuty.includes(address)) throw new Error('SES is away');
      return fate(address);
    },
  });
  const { clock, mailbox } = local;
  const simulated = await startSimulatedPeople({
    seed: SEED,
    onDuty,
    temper,
    mailbox,
    clock,
    folder: join(folder, 'people'),
  });
  try {
    const hr = new HrClient(local.baseUrl, local.hrToken);
    const id = await clock.busy(() => hr.launch(definition, 'whole'));
    await advanceUntilNoneRuns(local, 'Cohort', (now) => course.meanwhile?.(now, { id, local }));
    const ending = await clock.busy(async () => ({
      overview: await hr.overview(id),
      people: await hr.people(id),
      pairs: await hr.pairs(id),
      alerts: await hr.alerts(id),
    }));
    const mails = mailbox.mails();
    const answered = simulated.answered.map(({ mail }) => mail);
    await advanceUntilNoneRuns(local);
    const { status } = ending.overview;
    return {
      ...ending,
      status,
      mails,
      answered,
      executions: await executionsOf(local),
      problems: simulated.problems,
      loose: whoWasNotTold({ ...ending, status, mails, answered }),
      peopleLeft: (await clock.busy(() => hr.people(id))).length,
    };
  } finally {
    simulated.close();
    await local.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function advanceUntilNoneRuns(
  local: Local,
  name?: string,
  meanwhile: (now: Date) => Promise<void> | undefined = () => undefined,
): Promise<void> {
  const { clock } = local;
  for (let day = ''; ; ) {
    const due = await clock.advanceToNext();
    await clock.busy(async () => meanwhile(clock.now()));
    const today = clock.now().toISOString().slice(0, 10);
    if (due && today === day) continue;
    day = today;
    const running = (await executionsOf(local)).filter(({ status }) => status === 'RUNNING');
    if (!running.some(({ machine }) => name === undefined || machine === name)) return;
    if (!due) throw new Error(`nothing is due, and ${running.length} executions run`);
  }
}
