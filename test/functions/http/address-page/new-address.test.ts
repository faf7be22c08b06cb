import { afterAll, beforeAll, expect, test } from 'vitest';
import { timeline } from '../../../../functions/cohorts/timeline.ts';
import { ownDetailsWords } from '../../../../functions/http/my-page/own-details/own-details-words.ts';
import { suppress } from '../../../../functions/mail/suppression.ts';
import { findPeople } from '../../../../functions/people/directory.ts';
import { key } from '../../../../functions/store/keys.ts';
import { addressOf } from '../../../cohorts/staged-cohort.ts';
import { type MemoryTable, openMemoryTable } from '../../store/memory-table.ts';
import { complaintsAbout } from '../../web/validate-page.ts';
import { Visitor, WatchedCohort } from '../door/at-the-door.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

const OLD = addressOf('m1');
const NEW = 'm1.new@example.org';
const GUESSES: Record<string, string>[] = [{}, { mine: 'no', stop: 'no' }, { mine: 'x', stop: 'x' }];
const words = ownDetailsWords.en.notAsked;

const eventsOf = async ({ table, cohortId }: WatchedCohort) =>
  (await timeline(table, cohortId)).map(({ what }) => what);

/** m1 is called, and has their page open in a browser of theirs. */
async function atDetails() {
  const cohort = await WatchedCohort.launched(await memory.another(), ['m1', 'm2', 'e1']);
  await cohort.begin('callForMentors');
  await cohort.open('mentorCall-1', 'mentorCall');
  const me = new Visitor(cohort);
  const room = `${await me.enter(cohort, cohort.link('me', OLD), OLD)}/details`;
  const ask = (address: string) => me.post(room, { what: 'address', address });
  const onFile = async () => (await findPeople(cohort.table, cohort.cohortId, ['m1'])).get('m1');
  /** In whatever browser the mail is read. */
  const stranger = new Visitor(cohort);
  return { cohort, me, room, ask, onFile, stranger };
}

test('a new address counts when it is confirmed from there, and the one of before is told', async () => {
  const { cohort, me, room, ask, onFile, stranger } = await atDetails();
  expect((await ask(' M1.New@Example.org ')).status).toBe(303);
  expect(await onFile()).toMatchObject({ email: OLD });
  expect((await me.open(room)).text).toContain(NEW);
  const confirm = cohort.link('a', NEW);
  const stop = cohort.link('a', OLD);
  expect(confirm).not.toBe(stop);
  const shown = await stranger.open(confirm);
  expect(shown.status).toBe(200);
  for (const personal of [OLD, NEW, 'm1']) expect(shown.text).not.toContain(personal);

  expect((await stranger.post(confirm, { mine: 'yes' })).status).toBe(303);
  expect(await onFile()).toMatchObject({ email: NEW, ownEmailSince: cohort.now.toISOString() });
  expect((await stranger.open(confirm)).text).toContain('The address is confirmed');
  await stranger.post(confirm, { mine: 'yes' });
  expect((await eventsOf(cohort)).filter((what) => what === 'addressCorrected')).toHaveLength(1);
  cohort.minutesLater(61);
  await new Visitor(cohort).enter(cohort, cohort.link('me', OLD), NEW);
});

test('asked for twice in an hour it is asked once, and a later wish ends the links of the one before', async () => {
  const { cohort, ask, onFile, stranger } = await atDetails();
  await ask(NEW);
  const first = cohort.link('a', NEW);
  await ask(NEW);
  expect(cohort.inbox.filter(({ to }) => to === NEW)).toHaveLength(1);
  await ask('other@example.org');
  expect((await stranger.post(first, { mine: 'yes' })).status).toBe(404);
  expect(await onFile()).toMatchObject({ email: OLD });
  await stranger.post(cohort.link('a', 'other@example.org'), { mine: 'yes' });
  expect(await onFile()).toMatchObject({ email: 'other@example.org' });
});

test('from the address of before it can be stopped, before it is confirmed and for a week after', async () => {
  const { cohort, ask, onFile, stranger, me, room } = await atDetails();
  await ask(NEW);
  const before = cohort.inbox.length;
  await stranger.post(cohort.link('a', OLD), { stop: 'yes' });
  expect((await stranger.open(cohort.link('a', OLD))).text).toContain('The address of before stays');
  // Its link is gone; where nobody had confirmed it, nothing more is sent to it.
  expect((await stranger.post(cohort.link('a', NEW), { mine: 'yes' })).status).toBe(404);
  expect(cohort.inbox).toHaveLength(before);
  expect(await onFile()).toMatchObject({ email: OLD });
  // Whoever asked for it is let in no more.
  expect((await me.open(room)).text).not.toContain(ownDetailsWords.en.title);

  cohort.minutesLater(61);
  const again = `${await me.enter(cohort, cohort.link('me', OLD, /mentorCall/), OLD)}/details`;
  await me.post(again, { what: 'address', address: NEW });
  await stranger.post(cohort.link('a', NEW), { mine: 'yes' });
  cohort.later(6);
  await stranger.post(cohort.link('a', OLD), { stop: 'yes' });
  const back = await onFile();
  expect(back).toMatchObject({ email: OLD });
  expect(back?.ownEmailSince).toBeUndefined();
  expect(cohort.inbox.at(-1)).toMatchObject({
    to: NEW,
    subject: expect.stringContaining('No more of our mails'),
  });
  expect((await eventsOf(cohort)).filter((what) => what === 'addressCorrectionStopped')).toHaveLength(2);
});

test('after a week neither link does anything', async () => {
  const { cohort, ask, onFile, stranger } = await atDetails();
  await ask(NEW);
  cohort.later(8);
  for (const [to, fields] of [
    [NEW, { mine: 'yes' }],
    [OLD, { stop: 'yes' }],
  ] as const)
    expect((await stranger.post(cohort.link('a', to), fields)).status).toBe(410);
  expect(await onFile()).toMatchObject({ email: OLD });
});

test('a scanner that looks and posts what it finds, or guesses, changes nothing', async () => {
  const { cohort, ask, onFile, stranger } = await atDetails();
  await ask(NEW);
  for (const link of [cohort.link('a', NEW), cohort.link('a', OLD)]) {
    for (const fields of GUESSES) expect((await stranger.post(link, fields)).status).toBe(422);
    const elsewhere = await stranger.post(link, { mine: 'yes', stop: 'yes' }, 'https://evil.example');
    expect(elsewhere.status).toBe(200);
  }
  expect(await onFile()).toMatchObject({ email: OLD });
  expect(await eventsOf(cohort)).not.toContain('addressCorrectionStopped');
});

test('the links of these mails open nothing else', async () => {
  const { cohort, ask, stranger } = await atDetails();
  await ask(NEW);
  const [, , token] = cohort.link('a', NEW).split('/');
  for (const path of ['me', 'u', 'n', 'f', 'p', 'c'])
    expect((await stranger.open(`/${path}/${token}`)).status).toBe(404);
  expect((await stranger.open(cohort.link('me', OLD).replace('/me/', '/a/'))).status).toBe(404);
});

test('whose an address is already is not said; nor is written to one that came back, or without end', async () => {
  const { cohort, ask } = await atDetails();
  const before = cohort.inbox.length;
  await suppress(cohort.table, 'gone@example.org', 'bounce', cohort.now);
  for (const [address, why] of [
    [OLD.toUpperCase(), words.own],
    [addressOf('e1'), words.taken],
    ['gone@example.org', words.unreachable],
    ['no address', ownDetailsWords.en.wrongAddress],
    ['', 'Enter the new mail address'],
  ] as const) {
    const answer = await ask(address);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(why);
  }
  expect(cohort.inbox).toHaveLength(before);
  for (const n of [1, 2, 3]) expect((await ask(`n${n}@example.org`)).status).toBe(303);
  expect((await ask('n4@example.org')).text).toContain(words.tooMany);
});

test('nobody gets in by a mail’s link alone, and what HR has changed meanwhile is not undone', async () => {
  const { cohort, ask, onFile, stranger } = await atDetails();
  const room = `${cohort.link('me', OLD, /mentorCall/)}/details`;
  expect((await stranger.post(room, { what: 'address', address: NEW })).status).toBe(403);
  await ask(NEW);
  const { table, cohortId } = cohort;
  await table.change(key.person(cohortId, 'm1'), { email: 'hr.says@example.com' });
  expect((await stranger.post(cohort.link('a', NEW), { mine: 'yes' })).status).toBe(410);
  expect((await stranger.post(cohort.link('a', OLD), { stop: 'yes' })).status).toBe(410);
  expect(await onFile()).toMatchObject({ email: 'hr.says@example.com' });
});

test('a name is corrected at once; what cannot be one comes back', async () => {
  const { cohort, me, room, onFile } = await atDetails();
  expect((await me.post(room, { what: 'name', name: '  Zoé Martin-Roux ' })).status).toBe(303);
  expect(await onFile()).toMatchObject({ name: 'Zoé Martin-Roux', ownNameSince: cohort.now.toISOString() });
  expect((await me.open(room)).text).toContain(ownDetailsWords.en.nameDone);
  for (const name of ['', 'x'.repeat(121), 'Zo\u200bé']) {
    expect((await me.post(room, { what: 'name', name })).status).toBe(422);
  }
  await me.post(room, { name: 'Somebody Else', address: NEW });
  expect(await onFile()).toMatchObject({ name: 'Zoé Martin-Roux', email: OLD });
  expect(await eventsOf(cohort)).toContain('nameCorrected');
});

test.each(['en', 'fr'])('the pages are valid: %s', async (lang) => {
  const { cohort, me, room, ask, stranger } = await atDetails();
  await ask(NEW);
  const [confirm, stop] = [cohort.link('a', NEW), cohort.link('a', OLD)];
  const pages = [
    await me.open(`${room}?lang=${lang}`),
    await me.post(`${room}?lang=${lang}`, { what: 'address', address: 'x' }),
    await stranger.open(`${confirm}?lang=${lang}`),
    await stranger.post(`${confirm}?lang=${lang}`),
    await stranger.open(`${stop}?lang=${lang}`),
  ];
  await stranger.post(stop, { stop: 'yes' });
  pages.push(await stranger.open(`${stop}?lang=${lang}`));
  for (const { text } of pages) expect(await complaintsAbout(text)).toEqual([]);
});
