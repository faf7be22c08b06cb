import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { alerts } from '../../../../functions/cohorts/alert.ts';
import { timeline } from '../../../../functions/cohorts/timeline.ts';
import { CohortDefinition, type CohortSettings } from '../../../../functions/definition/definition.ts';
import { MailError } from '../../../../functions/mail/mailer.ts';
import type { Sender } from '../../../../functions/rounds/sender.ts';
import { tellHrOfAlerts } from '../../../../functions/stages/cohort/alerts/tell-hr-of-alerts.ts';
import { awaitHrDecision } from '../../../../functions/stages/cohort/stage-failed/await-hr-decision.ts';
import { decideOnStage } from '../../../../functions/stages/cohort/stage-failed/decide-on-stage.ts';
import { decisionDates } from '../../../../functions/stages/cohort/stage-failed/decision-dates.ts';
import {
  type AfterFailure,
  tellHrOfFailure,
} from '../../../../functions/stages/cohort/stage-failed/tell-hr-of-failure.ts';
import { stop } from '../../../../functions/stages/cohort/stop.ts';
import { stopCohort } from '../../../../functions/stages/cohort/stop-cohort.ts';
import { DAY_MS } from '../../../../functions/time/day.ts';
import {
  asMentor,
  definition,
  launched,
  RecordedExecutions,
  type StagedCohort,
} from '../../../cohorts/staged-cohort.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

const ADA = { name: 'Ada', email: 'ada.hr@example.com' };
const BO = { name: 'Bo', email: 'bo.hr@example.com' };
const DEPUTY = { name: 'Cleo', email: 'cleo@example.com' };
const SPONSOR = { name: 'Dana', email: 'dana@example.com' };
const BOSS = { name: 'Eli', email: 'eli@example.com' };

/** A cohort of two coordinators whose matching has just failed, on a Monday morning. */
async function failing(rest: object = {}): Promise<{ staged: StagedCohort; failedAt: string }> {
  const staged = await launched(await memory.another(), ['m1'], {
    hr: [ADA, BO],
    sponsor: SPONSOR,
    leadership: [BOSS],
    escalation: { contacts: [DEPUTY] },
    ...rest,
  });
  await staged.begin('callForMentors');
  await staged.hold('mentorCall-1', 'mentorCall', () => asMentor());
  await staged.begin('matching');
  staged.mails.length = 0;
  return { staged, failedAt: staged.now.toISOString() };
}

const tell = ({ staged, failedAt }: { staged: StagedCohort; failedAt: string }, sender = staged.sender) =>
  tellHrOfFailure({ ...staged.ref, stage: 'matching', failedAt }, sender);
const wait = ({ staged, failedAt }: { staged: StagedCohort; failedAt: string }, taskToken: string) =>
  awaitHrDecision({ ...staged.ref, stage: 'matching', failedAt, taskToken }, staged);
const deciding = (staged: StagedCohort) => ({ ...staged.at, callback: staged.callback });
const mailsTo = (staged: StagedCohort, { email }: { email: string }) =>
  staged.mails.filter(({ address }) => address === email).length;

/** As the machine does it, while nobody decides. @returns the days on which something was told, by whom it was read */
async function untilTheEnd(failed: {
  staged: StagedCohort;
  failedAt: string;
}): Promise<[number, string[]][]> {
  const { staged, failedAt } = failed;
  const days: [number, string[]][] = [];
  for (let step = 1; ; step++) {
    const before = staged.mails.length;
    // The step may be tried again.
    const next = await tell(failed);
    expect(await tell(failed)).toEqual(next);
    const day = (staged.now.getTime() - Date.parse(failedAt)) / DAY_MS;
    days.push([
      Math.round(day),
      staged.mails.slice(before).map(({ address }) => address.split('@')[0] ?? ''),
    ]);
    if (next.next !== 'wait') return days;
    await wait(failed, `token-${step}`);
    staged.now = new Date(next.until);
  }
}

describe('nobody decides on a stage that failed', () => {
  test('every coordinator is reminded after 3, 7, 14, 30 days and before the end, and then whoever HR names', async () => {
    const failed = await failing();
    expect(await untilTheEnd(failed)).toEqual([
      [0, ['ada.hr', 'bo.hr']],
      [3, ['ada.hr', 'bo.hr']],
      [7, ['ada.hr', 'bo.hr', 'cleo']],
      [14, ['ada.hr', 'bo.hr', 'cleo']],
      [30, ['ada.hr', 'bo.hr', 'cleo']],
      // A week before: 85 days would be a Tuesday, too.
      [85, ['ada.hr', 'bo.hr', 'cleo']],
      [92, []],
    ]);
    expect(await alerts(failed.staged.table, failed.staged.cohortId)).toHaveLength(1);
  });

  test('in seconds, too; without anybody else named HR alone is told', async () => {
    const escalation = {
      reminders: ['PT3S', 'PT7S'],
      lastReminderBefore: 'PT2S',
      stopAfter: 'PT20S',
    };
    const failed = await failing({ escalation });
    const { staged, failedAt } = failed;
    const seconds: number[] = [];
    for (let next: AfterFailure = await tell(failed); next.next === 'wait'; next = await tell(failed)) {
      seconds.push((Date.parse(next.until) - Date.parse(failedAt)) / 1000);
      staged.now = new Date(next.until);
    }
    expect(seconds).toEqual([3, 7, 18, 20]);
    expect([mailsTo(staged, ADA), mailsTo(staged, BO), mailsTo(staged, DEPUTY)]).toEqual([4, 4, 0]);
    expect(mailsTo(staged, SPONSOR) + mailsTo(staged, BOSS)).toBe(0);
  });

  test('after an outage only the latest reminder goes out', async () => {
    const failed = await failing();
    await tell(failed);
    failed.staged.later(20);
    await tell(failed);
    expect(mailsTo(failed.staged, ADA)).toBe(2);
  });

  test('the clock stops it: HR, those who take part, sponsor and leadership are told, each once', async () => {
    const failed = await failing();
    const { staged } = failed;
    await untilTheEnd(failed);
    staged.mails.length = 0;
    for (let twice = 0; twice < 2; twice++)
      await stopCohort(staged.ref, { ...staged.at, executions: new RecordedExecutions() });
    await staged.hold('cohortStopped', 'cohortStopped');
    const told = staged.mails.map(({ address, about }) => `${address} ${about}`).sort();
    expect(told).toEqual(
      [ADA, BO, SPONSOR, BOSS, { email: 'm1@example.com' }]
        .map(({ email }) => `${email} cohortStopped`)
        .sort(),
    );
  });
});

describe('HR has decided', () => {
  test.each(['retry', 'stop'] as const)(
    '%s: no reminder leaves any more, whatever comes late',
    async (decision) => {
      const failed = await failing();
      const { staged } = failed;
      await tell(failed);
      await wait(failed, 'token-1');
      await decideOnStage(staged.cohortId, decision, 'hr~1', deciding(staged));
      expect(staged.woken).toEqual([['token-1', { decision }]]);
      staged.later(3);
      const before = staged.mails.length;
      expect(await tell(failed)).toEqual({ next: decision });
      await tellHrOfAlerts(await staged.cohort(), staged.sender);
      expect(staged.mails).toHaveLength(before);
      const [alert] = await alerts(staged.table, staged.cohortId);
      expect(alert).toMatchObject({ kind: 'stageFailed', handledBy: 'hr~1' });
    },
  );

  test('between two reminders, when no token is good: the next step finds it', async () => {
    const failed = await failing();
    const { staged } = failed;
    await tell(failed);
    // Nobody waits yet.
    expect(await decideOnStage(staged.cohortId, 'retry', 'hr~0', deciding(staged))).toBe(true);
    expect(staged.woken).toEqual([]);
    await wait(failed, 'token-1');
    expect(staged.woken).toEqual([['token-1', { decision: 'retry' }]]);
    expect(await tell(failed)).toEqual({ next: 'retry' });
  });

  test('two coordinators differ: the first decides, in the machine and in the history', async () => {
    const failed = await failing();
    const { staged } = failed;
    await tell(failed);
    await wait(failed, 'token-1');
    await decideOnStage(staged.cohortId, 'retry', 'hr~0', deciding(staged));
    await decideOnStage(staged.cohortId, 'stop', 'hr~1', deciding(staged));
    expect((await staged.cohort()).stopRequestedAt).toBeUndefined();
    expect(staged.woken.map(([, output]) => output)).toEqual([{ decision: 'retry' }, { decision: 'retry' }]);
    const decided = (await timeline(staged.table, staged.cohortId)).filter(
      ({ what }) => what === 'stageDecided',
    );
    expect(decided).toMatchObject([{ by: 'hr~0', facts: { decision: 'retry' } }]);
  });

  test('and the stage fails again: HR is asked anew', async () => {
    const failed = await failing();
    const { staged } = failed;
    await tell(failed);
    await decideOnStage(staged.cohortId, 'retry', 'hr~0', deciding(staged));
    staged.later(1);
    const again = { staged, failedAt: staged.now.toISOString() };
    expect(await tell(again)).toMatchObject({ next: 'wait' });
    await wait(again, 'token-2');
    expect(staged.woken).toEqual([]);
    expect(mailsTo(staged, ADA)).toBe(2);
  });

  test('a stop by the API while it waits ends all news of the failure; leadership hears of it in a sentence', async () => {
    const failed = await failing();
    const { staged } = failed;
    await tell(failed);
    await wait(failed, 'token-1');
    const executions = new RecordedExecutions();
    await stop(staged.cohortId, { by: 'hr' }, { ...deciding(staged), executions });
    expect(await tell(failed)).toEqual({ next: 'stop' });
    staged.mails.length = 0;
    await stopCohort(staged.ref, { ...staged.at, executions });
    await staged.hold('cohortStopped', 'cohortStopped');
    staged.later(14);
    await tellHrOfAlerts(await staged.cohort(), staged.sender);
    // HR has done it itself.
    expect(staged.mails.map(({ address }) => address).sort()).toEqual(
      ['m1@example.com', SPONSOR.email, BOSS.email].sort(),
    );
  });
});

test('one mail says that a stage failed, not two', async () => {
  const failed = await failing();
  const { staged } = failed;
  await tell(failed);
  await tellHrOfAlerts(await staged.cohort(), staged.sender);
  // The notice of a round that ends looks for alerts, too.
  await staged.hold('matchingUnderWay', 'matchingUnderWay');
  expect(mailsTo(staged, ADA)).toBe(1);
});

test('while SES takes no mail the machine waits an hour at a time, and HR is told as soon as it can be', async () => {
  const failed = await failing();
  const { staged, failedAt } = failed;
  const held: Sender = {
    ...staged.sender,
    mailer: { send: () => Promise.reject(new MailError('held', 'SES: Throttling')) },
  };
  const inAnHour = new Date(Date.parse(failedAt) + 3_600_000);
  expect(await tell(failed, held)).toEqual({ next: 'wait', until: inAnHour.toISOString() });
  expect((await staged.cohort()).status).toBe('waitingForHr');
  staged.now = inAnHour;
  expect(await tell(failed)).toEqual({ next: 'wait', until: '2026-09-10T07:00:00.000Z' });
  expect(mailsTo(staged, ADA)).toBe(1);
});

test('a leader who takes part, or is HR, reads of the stop once', async () => {
  const leadership = [BOSS, { name: 'Person m1', email: 'm1@example.com' }, ADA];
  const failed = await failing({ leadership, sponsor: BOSS });
  const { staged } = failed;
  const executions = new RecordedExecutions();
  await stop(staged.cohortId, { by: 'hr' }, { ...deciding(staged), executions });
  await stopCohort(staged.ref, { ...staged.at, executions });
  await staged.hold('cohortStopped', 'cohortStopped');
  expect(staged.mails.map(({ address }) => address).sort()).toEqual([BOSS.email, 'm1@example.com']);
});

const settings: CohortSettings = CohortDefinition.parse(definition(['p1'], { country: 'FR' }));

test('whatever the definition says: reminders are on their way to the end, in order, in working hours', () => {
  const days = fc.integer({ min: 1, max: 92 }).map((count) => `P${count}D`);
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
      fc.array(days, { maxLength: 8 }),
      days,
      days,
      (failedAt, reminders, lastReminderBefore, stopAfter) => {
        const escalation = { contacts: [], reminders, lastReminderBefore, stopAfter };
        const dates = decisionDates(failedAt, { ...settings, escalation });
        const all = [failedAt, ...dates.reminders, dates.stopsAt].map((at) => at.getTime());
        expect(all).toEqual([...new Set(all)].sort((a, b) => a - b));
        for (const at of [...dates.reminders, dates.stopsAt])
          expect(at.toISOString()).toMatch(/T0[78]:00:00/);
      },
    ),
  );
});
