import { beforeAll, describe, expect, test, vi } from 'vitest';
import { ASSEMBLIES, cloudAssembly } from '../../infra/local/machine/cloud-assembly.ts';
import { inProcess } from './in-process.ts';
import type { Course, CourseEnd } from './whole-cohort.ts';

/** A cohort takes some ten seconds of a processor; other tests want it at the same time. */
vi.setConfig({ testTimeout: 600_000, maxConcurrency: 2 });

let cdkOut: string;
beforeAll(async () => {
  cdkOut = await cloudAssembly(ASSEMBLIES);
}, 120_000);

const run = (course: Omit<Course, 'cdkOut'>): Promise<CourseEnd> => inProcess({ ...course, cdkOut });

/** Sent to whoever asks for them by a press, and to nobody else. */
const ASKED_FOR = ['doorLink', 'freshLink'];

/**
 * What became of everybody, and all mails but those that somebody asked for by a press, and but reminders: a mail program
 * stops them by one click, an empty post to the link in the mail's header (RFC 8058), and a scanner's cannot be told
 * from it. Every mail then says that there are none, with the link to have them again.
 */
function withoutAskedFor({ status, stages, everyPair, everybody, alerts, mails, reminders }: CourseEnd) {
  const sent = Object.entries(mails)
    .filter(([kind]) => !ASKED_FOR.includes(kind))
    .map(([kind, count]): [string, number] => [kind, count - (reminders[kind] ?? 0)])
    .filter(([, count]) => count > 0);
  return { status, stages, everyPair, everybody, alerts, sent: Object.fromEntries(sent) };
}

/** Whatever people do: told, ended, erased, and nobody met a page that should not be. */
function expectAllEnded(end: CourseEnd, status: string): void {
  expect(end.loose).toEqual([]);
  expect(end.problems).toEqual([]);
  expect(end.untimely).toEqual([]);
  expect(end.status).toBe(status);
  expect(end.executions.filter((execution) => execution.status === 'RUNNING')).toEqual([]);
  expect(end.peopleLeft).toBe(0);
}

describe.concurrent('a whole cohort', () => {
  test('from the call to the erasure', async () => {
    const end = await run({ locale: 'en' });
    expectAllEnded(end, 'closed');
    expect(end.stages).toEqual(['callForMentors', 'matching', 'kickoff', 'checkIns', 'evaluation']);
    expect(end.pairs.completed).toBeGreaterThan(0);
    expect(end.executions.filter(({ status }) => status !== 'SUCCEEDED')).toEqual([]);
    expect(Object.keys(end.mails)).toEqual(expect.arrayContaining(['kickoff', 'pulse', 'endForm', 'thanks']));
    // Whoever leads and HR read each report once, in this order.
    const reports = ['kickoffNote', 'midPoint', 'summary'];
    expect(Object.keys(end.mails).filter((kind) => reports.includes(kind))).toEqual(reports);
    const readers = end.mails.summary ?? 0;
    expect(end.mails).toMatchObject({ kickoffNote: readers, midPoint: readers });
    expect(end.mailsAfterwards.followUpReport).toBe(readers);
  });

  test('HR never answers: the clock decides, but never for the silent', async () => {
    const end = await run({ locale: 'en', hrIsSilent: true, temper: { silent: 0.3 }, seed: 5 });
    expectAllEnded(end, 'closed');
    expect(end.pairs.completed).toBeGreaterThan(0);
    expect(end.pairs.lapsed).toBeGreaterThan(0);
  });

  test('nobody applies', async () => {
    const end = await run({ locale: 'fr', temper: { interested: 0 } });
    expectAllEnded(end, 'stopped');
    expect(end.stages).toEqual(['callForMentors']);
    expect(end.mails).toMatchObject({ noMentors: expect.any(Number), cohortStopped: expect.any(Number) });
    for (const kind of ['menteeCall', 'summary', 'thanks']) expect(end.mails[kind]).toBeUndefined();
  });

  test('nobody applies and HR is silent: it ends without a report, and everybody called is told', async () => {
    const end = await run({ locale: 'en', hrIsAway: true, temper: { interested: 0 } });
    expectAllEnded(end, 'stopped');
    expect(end.mails.summary).toBeUndefined();
    // Whoever was called, two coordinators or one, and the sponsor.
    const called = end.mails.mentorCall ?? 0;
    expect(called).toBeGreaterThan(0);
    expect(end.mails.cohortStopped).toBeGreaterThan(2);
  });

  test('everybody declines whoever is proposed', async () => {
    const end = await run({ locale: 'en', temper: { declines: 1, late: 0, silent: 0 } });
    expectAllEnded(end, 'stopped');
    expect(Object.keys(end.pairs)).toEqual(['declined']);
    expect(end.mails.noPairs).toBeGreaterThan(0);
    for (const kind of ['unmatched', 'summary', 'thanks']) expect(end.mails[kind]).toBeUndefined();
  });

  test('a stage fails in the middle: HR tries it again, nothing is lost and nothing comes twice', async () => {
    const end = await run({ locale: 'fr', matchingFails: true });
    expectAllEnded(end, 'closed');
    expect(end.alerts.stageFailed).toBe(1);
    expect(end.pairs.completed).toBeGreaterThan(0);
  });

  test('a stage fails and HR never decides: reminded five times, then the clock stops the cohort for everybody', async () => {
    const end = await run({ locale: 'fr', matchingFails: true, hrIsAway: true });
    expectAllEnded(end, 'stopped');
    // Two coordinators, at once and after 3, 7, 14, 30 and 85 days.
    expect(end.mails.stageFailed).toBe(2 * 6);
    expect(end.alerts.stageFailed).toBe(1);
    expect(end.stages).toEqual(['callForMentors', 'matching']);
    expect(end.mails.summary).toBeUndefined();
  });

  test('mail scanners on everybody, with random forms, decide nothing and put nobody out', async () => {
    const people = { late: 0, silent: 0.15 };
    const [without, scanned] = await Promise.all(
      [0, 1].map((share) => run({ locale: 'en', temper: { ...people, scanned: share } })),
    );
    if (!without || !scanned) throw new Error('two cohorts were to run');
    expectAllEnded(scanned, 'closed');
    expect(scanned.deeds.scanned).toBeGreaterThan(100);
    expect(without.deeds.scanned).toBe(0);
    expect(without.mails.decisionTaken).toBeGreaterThan(1);
    expect(withoutAskedFor(scanned)).toEqual(withoutAskedFor(without));
    for (const [kind, count] of Object.entries(scanned.reminders)) {
      expect([kind, count <= (without.reminders[kind] ?? 0)]).toEqual([kind, true]);
    }
  }, 600_000);

  // What a stop does in the other stages is shown without the machine: test/cohorts/stop.test.ts.
  test.each([
    ['before it has begun', 0.5],
    ['while pairs are proposed', 17],
  ])('HR stops it %s', async (_, stopAfterDays) => {
    expectAllEnded(await run({ locale: 'en', stopAfterDays }), 'stopped');
  });
});
