import { beforeAll, describe, expect, test, vi } from 'vitest';
import { DAY_MS } from '../../functions/time/day.ts';
import { ASSEMBLIES, cloudAssembly } from '../../infra/local/machine/cloud-assembly.ts';
import type { ExecutionSummary } from '../../infra/local/rehearsal/demo/executions.ts';
import { inProcess } from './in-process.ts';
import type { Course, CourseEnd } from './whole-cohort.ts';

/** Two years of a cohort take a minute of a processor; other tests want it at the same time. */
vi.setConfig({ testTimeout: 900_000 });

let cdkOut: string;
beforeAll(async () => {
  cdkOut = await cloudAssembly(ASSEMBLIES);
}, 120_000);

const run = (course: Omit<Course, 'cdkOut' | 'locale'>): Promise<CourseEnd> =>
  inProcess({ locale: 'en', ...course, cdkOut });

const daysLived = ({ startedAt, endedAt = '' }: ExecutionSummary) =>
  (Date.parse(endedAt) - Date.parse(startedAt)) / DAY_MS;
const ofMachine = ({ executions }: CourseEnd, name: string) =>
  executions
    .filter(({ machine }) => machine === name)
    .toSorted((a, b) => a.startedAt.localeCompare(b.startedAt));

/** Ten months after the launch, with a call that is extended for want of places, and everything as long as it may be. */
const LONG = {
  startDate: '2027-11-08',
  length: 'P12M',
  callForMentors: { criteria: { minGrade: 9 }, openFor: 'P14D', extendBy: 'P14D', placesWanted: 500 },
  checkIns: { healthEvery: 'P28D' },
  evaluation: { followUps: ['P3M', 'P6M'] },
  retention: 'P11M',
};

describe('a programme of twelve months, launched ten months ahead', () => {
  test('runs from execution to execution, none of which lives for a year, and nothing is lost or done twice', async () => {
    const end = await run({ changes: LONG });
    expect([end.status, end.loose, end.problems, end.peopleLeft]).toEqual(['closed', [], [], 0]);
    expect(end.executions.filter(({ status }) => status !== 'SUCCEEDED')).toEqual([]);
    expect(Math.max(...end.executions.map(daysLived))).toBeLessThan(365);
    expect(ofMachine(end, 'Cohort').length).toBeGreaterThan(2);
    expect(ofMachine(end, 'CheckIns').length).toBeGreaterThan(3);
    expect(ofMachine(end, 'FollowUp')).toHaveLength(2);
    expect(end.stages).toEqual(['callForMentors', 'matching', 'kickoff', 'checkIns', 'evaluation']);
    const started = (end.pairs.completed ?? 0) + (end.pairs.ended ?? 0);
    expect(started).toBeGreaterThan(0);
    expect(end.mails.kickoff).toBe(2 * started);
    expect(end.mailsAfterwards.followUp).toBeGreaterThan(0);
  });

  test('stopped while it waits for its start, nothing of it waits on: the directory goes when retention is over', async () => {
    const end = await run({
      changes: { ...LONG, evaluation: { followUps: [] }, retention: 'P40D' },
      stopAfterDays: 10,
    });
    expect([end.status, end.loose, end.problems, end.peopleLeft]).toEqual(['stopped', [], [], 0]);
    expect(end.stages).toEqual([]);
    expect(end.mails).toEqual({});
    expect(end.executions.filter(({ status }) => status === 'RUNNING')).toEqual([]);
    const [last] = end.executions
      .map(({ endedAt = '' }) => endedAt)
      .toSorted()
      .toReversed();
    expect(last?.slice(0, 7)).toBe('2027-03');
  });
});
