import { beforeAll, describe, expect, test, vi } from 'vitest';
import { ASSEMBLIES, cloudAssembly } from '../../infra/local/cloud-assembly.ts';
import { kindOfMail } from '../../infra/local/demo/mail-kinds.ts';
import { type Course, type CourseEnd, smallCohort, wholeCohort } from './whole-cohort.ts';

/** A cohort takes some seconds of a processor; other tests want it at the same time. */
vi.setConfig({ testTimeout: 300_000 });

let cdkOut: string;
beforeAll(async () => {
  cdkOut = await cloudAssembly(ASSEMBLIES);
}, 120_000);

const run = async (locale: 'en' | 'fr', course: Partial<Course> = {}): Promise<CourseEnd> =>
  wholeCohort({ cdkOut, definition: await smallCohort(locale), ...course });

/** Whatever people do: told, ended, erased, and nobody met a page that should not be. */
function expectAllEnded(end: CourseEnd, status: string): void {
  expect(end.loose).toEqual([]);
  expect(end.problems).toEqual([]);
  expect(end.status).toBe(status);
  expect(end.executions.filter((execution) => execution.status === 'RUNNING')).toEqual([]);
  expect(end.peopleLeft).toBe(0);
}

const kinds = (end: CourseEnd) => new Set(end.mails.map((mail) => kindOfMail(mail).kind));

test.each(['en', 'fr'] as const)('from the call to the erasure, in %s', async (locale) => {
  const end = await run(locale);
  expectAllEnded(end, 'closed');
  expect(end.overview.stages.map(({ name }) => name)).toEqual([
    'callForMentors',
    'matching',
    'kickoff',
    'checkIns',
    'evaluation',
  ]);
  expect(end.pairs.filter(({ status }) => status === 'completed').length).toBeGreaterThan(0);
  expect(end.executions.filter(({ status }) => status !== 'SUCCEEDED')).toEqual([]);
  expect([...kinds(end)]).toEqual(
    expect.arrayContaining(['kickoff', 'pulse', 'endForm', 'summary', 'thanks']),
  );
});

test('HR never answers: the clock decides, and never in the name of the silent', async () => {
  const end = await run('en', { hrIsSilent: true });
  expectAllEnded(end, 'closed');
  expect(end.pairs.some(({ status }) => status === 'completed')).toBe(true);
});

test('nobody applies', async () => {
  const end = await run('fr', { temper: { interested: 0 } });
  expectAllEnded(end, 'closed');
  expect(end.pairs).toEqual([]);
  expect(end.alerts.map(({ kind }) => kind)).toContain('noPairs');
  expect(kinds(end)).toContain('summary');
});

test('everybody declines whoever is proposed', async () => {
  const end = await run('en', { temper: { declines: 1 } });
  expectAllEnded(end, 'closed');
  expect(new Set(end.pairs.map(({ status }) => status))).not.toContain('completed');
  expect(end.alerts.map(({ kind }) => kind)).toContain('noPairs');
});

test('a stage fails because mail cannot be sent: HR tries it again, and nothing comes twice', async () => {
  let failing = false;
  let mended = false;
  const end = await run('fr', {
    mailIsDown: () => !mended && failing,
    meanwhile: async (_, { local }) => {
      const sent = local.mailbox.mails().map((mail) => kindOfMail(mail).kind);
      failing ||= sent.includes('matchReview');
      mended ||= sent.includes('stageFailed');
    },
  });
  expect(mended).toBe(true);
  expectAllEnded(end, 'closed');
  expect(end.alerts.map(({ kind }) => kind)).toContain('stageFailed');
  expect(end.pairs.some(({ status }) => status === 'completed')).toBe(true);
});

describe('HR stops the cohort', () => {
  test.each([
    ['before it has begun', 0.5],
    ['while people apply', 5],
    ['while it is matched', 32],
    ['while people meet', 80],
    ['while people look back', 118],
  ])('%s: everybody is told, and everything ends', async (_, days) => {
    let asked = false;
    const stopAt = Date.parse('2027-01-11T07:00:00Z') + days * 86_400_000;
    const end = await run('en', {
      meanwhile: async (now, { id, local }) => {
        if (asked || now.getTime() < stopAt) return;
        asked = true;
        await stop(local.baseUrl, local.hrToken, id);
      },
    });
    expectAllEnded(end, 'stopped');
    expect(asked).toBe(true);
  });
});

async function stop(baseUrl: string, token: string, id: string): Promise<void> {
  const response = await fetch(`${baseUrl}/cohorts/${id}/stop`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ reason: 'A reorganisation' }),
  });
  expect(response.status).toBe(202);
}
