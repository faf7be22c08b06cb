import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { longDay } from '../../../../functions/locales/dates.ts';
import { getRound } from '../../../../functions/rounds/round.ts';
import { proposePairs } from '../../../../functions/stages/matching/propose-pairs.ts';
import { launched, RecordedExecutions, type StagedCohort } from '../../../cohorts/staged-cohort.ts';
import { calls } from '../../../cohorts/stages-played.ts';
import { ask } from '../../http/hr-api/hr-program.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

/** Everybody has applied and read by when they hear of the matching; HR has the pairs before it. */
async function underReview(): Promise<StagedCohort> {
  const staged = await launched(await memory.another(), ['m1', 'm2', 'e1', 'e2', 'e3'], {});
  await calls(staged);
  staged.later(8);
  await staged.hold('matchingUnderWay', 'matchingUnderWay');
  await proposePairs(staged.ref, staged.at);
  await staged.open('matchReview-1', 'matchReview');
  return staged;
}

/** HR extends a form; the machine of what it starts is played to its end. */
async function extend(staged: StagedCohort, roundId: string, by: string): Promise<number> {
  const executions = new RecordedExecutions();
  const { status } = await ask(staged, 'POST /cohorts/{id}/extend', { body: { roundId, by }, executions });
  expect(status).toBe(200);
  for (const { number } of executions.notices)
    await staged.hold(`reviewTakesLonger-${number}`, 'reviewTakesLonger', undefined, number);
  return executions.notices.length;
}

/** What a mail says, and the day on which HR's time is over, as it is written in mails. */
async function textOf(staged: StagedCohort, about: string): Promise<string> {
  const { text = '' } = await simpleParser(
    Buffer.from(staged.mails.find((mail) => mail.about === about)?.raw ?? ''),
  );
  return text.replaceAll(/\s+/g, ' ');
}

async function reviewEnds(staged: StagedCohort): Promise<string> {
  const { deadline = '' } = await getRound(staged.table, { ...staged.ref, roundId: 'matchReview-1' });
  return longDay(deadline, (await staged.cohort()).settings.timeZone, 'en');
}

test('who was told a day hears it, each time, when HR puts that day off', async () => {
  const staged = await underReview();
  expect(await textOf(staged, 'matchingUnderWay')).toContain(
    `We plan to write to you by ${await reviewEnds(staged)}`,
  );
  for (const number of [1, 2]) {
    expect(await extend(staged, 'matchReview-1', 'P7D')).toBe(1);
    const about = `reviewTakesLonger-${number}`;
    for (const id of ['m1', 'm2', 'e1', 'e2', 'e3'])
      expect(staged.toldTo(id).filter((one) => one === about)).toHaveLength(1);
    expect(await textOf(staged, about)).toContain(
      `We now plan to write to you by ${await reviewEnds(staged)}`,
    );
  }
});

test('nobody is written to where the day stays, or where no day was told', async () => {
  const staged = await underReview();
  expect(await extend(staged, 'matchReview-1', 'PT1H')).toBe(0);
  await staged.open('matchReview-2', 'matchReview', 1);
  expect(await extend(staged, 'matchReview-2', 'P7D')).toBe(0);
});
