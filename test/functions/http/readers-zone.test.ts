import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendWhatIsDue } from '../../../functions/rounds/send-what-is-due.ts';
import { collectApplications } from '../../../functions/stages/call-for-mentors/collect-applications.ts';
import { INSTRUMENTS } from '../../../functions/stages/round/instruments.ts';
import { sendingOf } from '../../../functions/stages/round/sending.ts';
import { asksToLeave, proceeds } from '../../cohorts/leaving.ts';
import { asMentor, people } from '../../cohorts/staged-cohort.ts';
import { accept, calls, kickoff, matching } from '../../cohorts/stages-played.ts';
import { type MemoryTable, openMemoryTable } from '../store/memory-table.ts';
import { ADA, CHIEF, GRACE, Visitor, WatchedCohort } from './door/at-the-door.ts';
import { atTheReport, Reader, SECOND } from './report/at-the-report.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

/** m1 has a zone of their own at a site with another, m2 the site's, m3 neither. */
const PLACES: Record<string, object> = {
  m1: { timeZone: 'Asia/Tokyo', site: 'Pune' },
  m2: { site: 'Pune' },
  m3: { site: 'Lyon' },
};
/** When a form that closes at nine in Paris, in October, closes for each. */
const CLOSES: Record<string, string> = {
  m1: 'at 16:00 (Japan Standard Time)',
  m2: 'at 12:30 (India Standard Time)',
  m3: 'at 09:00 (Central European Summer Time)',
};
const ADA_IN_NEW_YORK = { ...ADA, timeZone: 'America/New_York' };

async function calling(rest: object = {}): Promise<WatchedCohort> {
  const ids = Object.keys(PLACES);
  const cohort = await WatchedCohort.launched(await memory.another(), ids, {
    people: people(ids).map((person) => ({ ...person, ...PLACES[person.id] })),
    sites: { Pune: { timeZone: 'Asia/Kolkata' }, Lyon: {} },
    hr: [ADA_IN_NEW_YORK, GRACE],
    leadership: [{ ...CHIEF, timeZone: 'Asia/Tokyo' }],
    ...rest,
  });
  await cohort.begin('callForMentors');
  await cohort.open('mentorCall-1', 'mentorCall');
  return cohort;
}

const addressOf = (id: string) => `${id}@example.com`;
const read = (text: string) => text.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

test.each(Object.keys(PLACES))(
  '%s: mail, form, confirmation and closed form tell one deadline',
  async (id) => {
    const cohort = await calling();
    const until = CLOSES[id] ?? '';
    expect(cohort.inbox.find(({ to }) => to === addressOf(id))?.text).toContain(until);

    const browser = new Visitor(cohort);
    const link = cohort.link('f', addressOf(id));
    expect(read((await browser.open(link)).text)).toContain(`change your answers, until `);
    expect(read((await browser.open(link)).text)).toContain(until);
    await cohort.answer('mentorCall-1', id, asMentor());
    expect(read((await browser.open(`${link}?saved=1`)).text)).toContain(until);
    cohort.later(60);
    expect(read((await browser.open(link)).text)).toContain(until);
  },
);

test('who leaves, and each coordinator, read in their own time when it takes effect', async () => {
  const cohort = await calling();
  const takesEffectAt = new Date('2026-09-10T20:30:00Z');
  await asksToLeave(cohort, 'm1', { takesEffectAt });
  await proceeds(cohort, 'm1');
  const inTokyo = 'Friday 11 September 2026 at 05:30 (Japan Standard Time)';
  const inNewYork = 'Thursday 10 September 2026 at 16:30 (Eastern Daylight Time)';
  const inParis = 'Thursday 10 September 2026 at 22:30 (Central European Summer Time)';
  const told = (to: string) => cohort.inbox.findLast((mail) => mail.to === to)?.text;
  expect(told(addressOf('m1'))).toContain(inTokyo);
  expect(told(ADA.email)).toContain(inNewYork);
  expect(told(GRACE.email)).toContain(inParis);

  const browser = new Visitor(cohort);
  const own = await browser.enter(cohort, cohort.link('me', addressOf('m1')), addressOf('m1'));
  expect(read((await browser.open(own)).text)).toContain(inTokyo);
  for (const [email, moment] of [
    [ADA.email, inNewYork],
    [GRACE.email, inParis],
  ] as const) {
    const board = new Visitor(cohort);
    const link = await board.enter(cohort, cohort.link('b', email), email);
    expect(read((await board.open(link)).text)).toContain(`Person m1: on ${moment}`);
    expect(read((await board.open(`${link}/alerts`)).text)).toContain(`Leaves on ${moment} unless`);
  }
});

test('on the board a form’s deadline and a session’s end have their zone', async () => {
  const cohort = await calling();
  await cohort.open('cohortLaunched', 'cohortLaunched');
  const board = new Visitor(cohort);
  const link = await board.enter(cohort, cohort.link('b', ADA.email), ADA.email);
  expect(read((await board.open(link)).text)).toMatch(/\d Sept 2026, 03:00 \(UTC-4\)/);
  expect(read((await board.open(`${link}/devices`)).text)).toMatch(/2026, \d\d:\d\d \(UTC-4\)/);
});

test('partners far apart: each has the kickoff at their own hour, and days of their own to choose a meeting', async () => {
  const ids = ['m1', 'e1'];
  const cohort = await WatchedCohort.launched(await memory.another(), ids, {
    people: people(ids).map((person) => ({
      ...person,
      timeZone: person.id === 'm1' ? 'Asia/Tokyo' : 'Asia/Kolkata',
    })),
    // When the day is over in Tokyo.
    kickoff: { startTime: '17:30' },
  });
  await calls(cohort);
  await matching(cohort, accept);
  await kickoff(cohort);
  await cohort.open('agreement-1', 'agreement');
  const { kickoffAt = '' } = await cohort.cohort();
  expect(kickoffAt).toBe('2026-11-02T16:30:00.000Z');
  const invitation = (id: string) =>
    cohort.inbox.find(({ to, about }) => to === addressOf(id) && about === 'kickoff');
  expect(invitation('m1')?.subject).toBe('Kickoff on Tuesday 3 November 2026 (Test cohort)');
  expect(invitation('m1')?.text).toContain('Time: 01:30 – 02:30 (Japan Standard Time)');
  expect(invitation('e1')?.subject).toBe('Kickoff on Monday 2 November 2026 (Test cohort)');
  expect(invitation('e1')?.text).toContain('Time: 22:00 – 23:00 (India Standard Time)');

  const latestOf = async (id: string) => {
    const page = await new Visitor(cohort).open(cohort.link('f', addressOf(id), /agreement/));
    return /max="(\d{4}-\d\d-\d\d)"/.exec(page.text)?.[1];
  };
  expect([await latestOf('m1'), await latestOf('e1')]).toEqual(['2027-01-02', '2027-01-01']);
});

test('HR in another zone reads on its decision’s page, and in the mail when another decided, when it is carried out', async () => {
  const cohort = await calling();
  await cohort.answers('mentorCall-1', () => asMentor());
  await collectApplications({ ...cohort.ref, side: 'mentor' }, cohort.at);
  await cohort.open('mentorSelection', 'mentorSelection');
  const browser = new Visitor(cohort);
  const link = await browser.enter(cohort, cohort.link('f', ADA.email, /mentorSelection/), ADA.email);
  expect(read((await browser.open(link)).text)).toMatch(/You can decide until .* \(Eastern Daylight Time\)/);
  await cohort.answer('mentorSelection', 'hr~1', {
    'decision-m1': 'accept',
    'decision-m2': 'accept',
    'decision-m3': 'accept',
  });
  const standing = read((await browser.open(link)).text);
  // One hour after nine in Paris.
  expect(standing).toContain('at 04:00 (Eastern Daylight Time)');
  expect(standing).not.toContain('Central European');
  const look = { ...cohort.ref, roundId: 'mentorSelection' };
  await sendWhatIsDue(look, sendingOf(cohort.sender, INSTRUMENTS));
  const told = (to: string) =>
    cohort.inbox.find((mail) => mail.to === to && mail.about.startsWith('decisionTaken'))?.text;
  expect(told(ADA.email)).toContain('at 04:00 (Eastern Daylight Time)');
  expect(told(GRACE.email)).toBeUndefined();
});

test('leadership reads in its own time until when its decision can be changed', async () => {
  const leadership = [{ ...CHIEF, timeZone: 'Asia/Tokyo' }, SECOND];
  const cohort = await atTheReport(await memory.another(), { leadership });
  const chief = await Reader.leader(cohort, CHIEF);
  await chief.decide('continue');
  const second = await Reader.leader(cohort, SECOND);
  expect(await chief.page()).toContain('until Monday 3 May 2027 at 16:00 (Japan Standard Time)');
  expect(await second.page('fr')).toContain(
    'jusqu’au lundi 3 mai 2027 à 9 h (heure d’été d’Europe centrale)',
  );
});
