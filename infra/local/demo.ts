import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DAY_MS } from '../../functions/time/day.ts';
import { type Local, startLocal } from './machine/machine.ts';
import { type DemoArguments, readArguments, USAGE } from './rehearsal/demo/arguments.ts';
import { closingWords } from './rehearsal/demo/closing-words.ts';
import {
  cohortDefinition,
  coordinators,
  peopleOnDuty,
  startDateOf,
} from './rehearsal/demo/cohort-definition.ts';
import { emptyDemoFolder } from './rehearsal/demo/demo-folder.ts';
import { Diary } from './rehearsal/demo/diary.ts';
import { executionsOf } from './rehearsal/demo/executions.ts';
import { HrClient } from './rehearsal/demo/hr-client.ts';
import { leaveMails, leavePages } from './rehearsal/demo/keepsakes.ts';
import { leftHanging } from './rehearsal/demo/left-hanging.ts';
import { Refusal } from './rehearsal/demo/refusal.ts';
import { demoReport } from './rehearsal/demo/report.ts';
import { SaidBefore } from './rehearsal/simulated-people/sentences/said-before.ts';
import { fateOfMail, startSimulatedPeople } from './rehearsal/simulated-people/simulated-people.ts';
import { CannotStart } from './startup/cannot-start.ts';
import { command } from './startup/command.ts';

/** A Monday morning, so that the same seed always gives the same run. */
const BEGINNING = new Date('2027-01-11T07:00:00Z');
/** Loose ends named one by one; the first few tell what is wrong. */
const MOST_NAMED = 20;
/** No cohort, with its follow-ups and its retention, lasts longer. */
const TOO_LONG_MS = 4 * 366 * DAY_MS;

await command(USAGE, () => demo(readArguments()));

async function demo({ definition: file, people, seed, json, folder }: DemoArguments): Promise<void> {
  const startedAt = performance.now();
  const definition = await cohortDefinition(file, people, seed);
  const onDuty = peopleOnDuty(definition);
  const beginning = beginningBefore(startDateOf(definition));
  emptyDemoFolder(folder);

  const local = await startLocal({
    dataDir: join(folder, 'data'),
    clockMode: 'hand',
    startAt: beginning,
    fateOf: fateOfMail({ seed, onDuty }),
  });
  const { clock, mailbox } = local;
  const simulated = await startSimulatedPeople({
    seed,
    onDuty,
    mailbox,
    clock,
    folder: join(folder, 'data', 'people'),
    saidBefore: new SaidBefore(),
  });
  const hr = new HrClient(local.baseUrl, local.hrToken);
  const diary = new Diary(local, simulated, (line) => console.log(line));

  const id = await clock
    .busy(() => hr.launch(definition, `demo-${seed}`))
    .catch(async (error: unknown) => {
      simulated.close();
      await local.close();
      if (!(error instanceof Refusal && error.isOfTheCaller)) throw error;
      throw new CannotStart(`${file} was refused by POST /cohorts.\n${error.sentences}`);
    });
  const launched = await clock.busy(() => hr.overview(id));
  console.log(`${launched.name}: ${launched.people} people, seed ${seed}`);
  await advanceUntil(local, diary, async () => !(await executionsOf(local)).some(isRunningCohort));
  const closure = await clock.busy(async () => ({
    overview: await hr.overview(id),
    people: await hr.people(id),
    pairs: await hr.pairs(id),
    rounds: await hr.rounds(id),
    alerts: await hr.alerts(id),
    report: await hr.report(id),
  }));
  const pages = await clock.busy(() => leavePages(mailbox, folder));
  const { overview, people: directory, pairs } = closure;
  await advanceUntil(
    local,
    diary,
    async () => !(await executionsOf(local)).some(({ status }) => status === 'RUNNING'),
  );
  await diary.close();
  const files = { ...(await leaveMails(mailbox, folder)), ...pages };

  const executions = await executionsOf(local);
  const report = demoReport(closure, {
    clock: { from: beginning, to: clock.now() },
    mails: mailbox.mails(),
    hr: coordinators(definition),
    answered: simulated.answered,
    usage: local.usage(),
    files: { ...files, log: local.logFile },
    startedAt,
  });
  const hanging = [
    ...leftHanging({
      status: overview.status,
      executions,
      people: directory,
      pairs,
      mails: mailbox.mails(),
    }),
    ...simulated.problems,
  ];
  simulated.close();
  await local.close();
  await writeFile(join(folder, 'demo.json'), `${JSON.stringify(report, null, 2)}\n`);
  if (json) await writeFile(json, `${JSON.stringify(report, null, 2)}\n`);
  console.log(closingWords(report, folder));
  for (const loose of hanging.slice(0, MOST_NAMED)) console.error(`Left hanging: ${loose}`);
  if (hanging.length > MOST_NAMED) console.error(`and ${hanging.length - MOST_NAMED} more`);
  process.exitCode = hanging.length > 0 ? 1 : 0;
}

/** The day before the start date, when the definition names one. */
function beginningBefore(startDate: string | undefined): Date {
  return startDate === undefined ? BEGINNING : new Date(Date.parse(`${startDate}T07:00:00Z`) - DAY_MS);
}

function isRunningCohort({ machine, status }: { machine: string; status: string }): boolean {
  return machine === 'Cohort' && status === 'RUNNING';
}

/** Goes from one thing due to the next. Ends when `isOver`, or when nothing is due any more. */
async function advanceUntil({ clock }: Local, diary: Diary, isOver: () => Promise<boolean>): Promise<void> {
  const limit = clock.now().getTime() + TOO_LONG_MS;
  for (let day = ''; clock.now().getTime() < limit; ) {
    const due = await clock.advanceToNext();
    await diary.look();
    const today = clock.now().toISOString().slice(0, 10);
    if (!due || (today !== day && (await isOver()))) break;
    day = today;
  }
}
