import { afterAll, beforeAll, expect, test } from 'vitest';
import { erasePerson } from '../../../../../functions/http/my-page/erase-person.ts';
import { findRequest } from '../../../../../functions/rounds/answer-request.ts';
import { ADA, GRACE } from '../../../http/door/at-the-door.ts';
import { ask } from '../../../http/hr-api/hr-program.ts';
import { type MemoryTable, openMemoryTable } from '../../../store/memory-table.ts';
import {
  atTheForm,
  choicesOf,
  departuresIn,
  look,
  lookedBack,
  MENTEES,
  openedForHr,
  reportMade,
  roundOfHr,
} from './looked-back.ts';

let memory: MemoryTable;
beforeAll(async () => {
  memory = await openMemoryTable();
});
afterAll(() => memory[Symbol.asyncDispose]());

const QUOTES = 'quotes-mentee-success';

async function asked(given?: Parameters<typeof lookedBack>[1]) {
  const cohort = await lookedBack(await memory.another(), given);
  await openedForHr(cohort);
  return cohort;
}

const bringByApi = (cohort: Awaited<ReturnType<typeof asked>>, departures: number) =>
  ask(cohort, 'POST /cohorts/{id}/figures', { body: { reported: { departures } } });

test('nothing is missing and nothing can be quoted: nobody is asked, and the report does not wait', async () => {
  const cohort = await asked({ objectives: [], anonymity: { comments: 7 } });
  expect(cohort.inbox.filter(({ about }) => about === 'beforeReport')).toEqual([]);
  expect(await look(cohort)).toEqual({ next: 'close' });
  const { sides } = await reportMade(cohort);
  expect(sides.mentee.comments.success).toEqual({ kind: 'masked', reason: 'tooFew' });
});

test('what HR brings and ticks goes into the report, once it can no longer be taken back', async () => {
  const cohort = await asked();
  const ada = await atTheForm(cohort);
  const page = await ada.get();
  for (const words of ['Departures', 'at most 10', 'was not measured', 'What 6 people would say'])
    expect(page.text).toContain(words);
  expect(page.text).not.toMatch(/Person [em]\d|Nothing that anybody may quote|<input[^>]*checked/);
  const quotes = choicesOf(page, QUOTES).slice(0, 5);
  const said = await ada.post({ 'figure-departures': '8.5', [QUOTES]: quotes, decision: 'make' });
  for (const words of ['8.5\u00a0%. The target (at most 10\u00a0%) is met', '5 comments go into the report'])
    expect(said.text).toContain(words);
  await ada.press('Yes, do this', said);
  expect(await look(cohort)).toMatchObject({ next: 'letStand' });
  cohort.minutesLater(60);
  expect(await look(cohort)).toEqual({ next: 'close' });
  const { objectives, sides } = await reportMade(cohort);
  expect(objectives[0]).toMatchObject({ figure: { kind: 'reported', value: 8.5 }, outcome: 'met' });
  expect(sides.mentee.comments.success).toHaveLength(5);
  expect(sides.mentor.comments.oneThingToChange).toEqual({ kind: 'masked', reason: 'tooFew' });
  // What nobody was asked about before is told as any share is.
  expect(sides.mentee.wantsNext).toMatchObject({ kind: 'share', n: 6, count: { low: 4, high: 6 } });
  expect(sides.mentor.wantsNext).toEqual({ kind: 'masked', reason: 'tooFew' });
});

test('taken back, it is as if nobody had decided; by the date the report is made without quotations', async () => {
  const cohort = await asked();
  const ada = await atTheForm(cohort);
  const quotes = choicesOf(await ada.get(), QUOTES);
  const said = await ada.post({ 'figure-departures': '12', [QUOTES]: quotes, decision: 'make' });
  expect(said.text).toContain('is missed');
  await ada.press('Yes, do this', said);
  const back = await ada.press('Take it back', await ada.get());
  await ada.press('Yes, take it back', back);
  const again = await ada.get();
  expect(again.text.match(/<input[^>]*checked/g)).toHaveLength(7);
  const { deadline = '' } = await roundOfHr(cohort);
  expect(deadline.slice(0, 10)).toBe('2027-05-24');
  cohort.now = new Date(deadline);
  expect(await look(cohort)).toEqual({ next: 'close' });
  const { objectives, sides } = await reportMade(cohort);
  expect(objectives[0]).toMatchObject({ outcome: 'notMeasured' });
  expect(sides.mentee.comments.success).toEqual({ kind: 'masked', reason: 'tooFew' });
});

test('an empty post, or one of a scanner that ticks nothing, decides nothing', async () => {
  const cohort = await asked();
  const ada = await atTheForm(cohort);
  const posts: Record<string, string>[] = [
    {},
    { _do: 'decide' },
    { 'figure-departures': '5' },
    { nonsense: 'x' },
  ];
  for (const fields of posts) expect((await ada.post(fields)).status).toBe(422);
  const wrong = await ada.post({ 'figure-departures': 'ten', [QUOTES]: ['made up'], decision: 'make' });
  expect([wrong.status, wrong.text.includes('Departures')]).toEqual([422, true]);
  // Complete, but nobody has pressed on the page that says what will happen.
  expect((await ada.post({ decision: 'make' })).status).toBe(200);
  expect(await roundOfHr(cohort)).toMatchObject({ decisions: 0 });
});

test('of the form and the API the later figure counts; what the form leaves empty stays', async () => {
  const cohort = await asked();
  await bringByApi(cohort, 9);
  cohort.minutesLater(1);
  expect((await (await atTheForm(cohort)).get()).text).toContain('Brought so far: 9\u00a0%');
  await cohort.answer('beforeReport', 'hr~0', { decision: 'make' });
  expect(await departuresIn(cohort)).toMatchObject({ figure: { value: 9 }, outcome: 'met' });

  const formLater = await asked();
  await bringByApi(formLater, 9);
  formLater.minutesLater(1);
  await formLater.answer('beforeReport', 'hr~0', { 'figure-departures': 11, decision: 'make' });
  expect(await departuresIn(formLater)).toMatchObject({ figure: { value: 11 }, outcome: 'missed' });

  const apiLater = await asked();
  await apiLater.answer('beforeReport', 'hr~0', { 'figure-departures': 11, decision: 'make' });
  apiLater.minutesLater(1);
  await bringByApi(apiLater, 7);
  expect(await departuresIn(apiLater)).toMatchObject({ figure: { value: 7 }, outcome: 'met' });
  expect((await bringByApi(apiLater, 6)).status).toBe(409);
});

test('the API refuses a figure that is none, and names its field', async () => {
  const cohort = await asked();
  for (const value of [1e15, '7', null]) {
    const refused = await ask(cohort, 'POST /cohorts/{id}/figures', {
      body: { reported: { departures: value } },
    });
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, '#/reported/departures']);
  }
});

test('a comment that was erased or changed after HR chose it is not quoted', async () => {
  const cohort = await asked();
  const page = await (await atTheForm(cohort)).get();
  await cohort.answer('beforeReport', 'hr~0', { [QUOTES]: choicesOf(page, QUOTES), decision: 'make' });
  await erasePerson(cohort.table, await cohort.cohort(), 'e1');
  const { sides } = await reportMade(cohort);
  expect(sides.mentee.comments.success).toHaveLength(5);
  expect(sides.mentee.comments.success).not.toContain('What 1 people would say');
});

test('a comment erased while HR had the form open: the page says so, and the rest can be sent', async () => {
  const cohort = await asked();
  const ada = await atTheForm(cohort);
  const ticked = choicesOf(await ada.get(), QUOTES);
  await erasePerson(cohort.table, await cohort.cohort(), 'e2');
  const refused = await ada.post({ [QUOTES]: ticked, decision: 'make' });
  expect(refused.status).toBe(422);
  const left = choicesOf(refused, QUOTES);
  expect(left).toHaveLength(5);
  expect((await ada.post({ [QUOTES]: left, decision: 'make' })).text).toContain('5 comments go');
});

test('fewer authors than the cohort quotes: HR is told before, on the form and before it decides', async () => {
  const cohort = await asked();
  const ada = await atTheForm(cohort);
  const page = await ada.get();
  expect(page.text).toContain('only if those you tick come from at least 5 people');
  const said = await ada.post({ [QUOTES]: choicesOf(page, QUOTES).slice(0, 4), decision: 'make' });
  for (const words of ['No comment is quoted', 'You ticked 4, and they come from fewer than 5 people'])
    expect(said.text).toContain(words);
  await ada.press('Yes, do this', said);
  expect((await reportMade(cohort)).sides.mentee.comments.success).toMatchObject({ kind: 'masked' });
});

test('each coordinator reads in their language what is missing, and what happens otherwise', async () => {
  const cohort = await asked();
  const [english, french] = [ADA, GRACE].map(({ email }) =>
    cohort.inbox.find(({ to, about }) => to === email && about === 'beforeReport'),
  );
  const read = ({ text = '' } = {}) => text.replaceAll(/\s+/g, ' ');
  expect(read(english)).toContain('Departures: not brought yet');
  expect(read(english)).toContain('6 to read, of people who agreed to be quoted');
  expect(read(english)).toMatch(/If nobody decides by the date below, the report is made then, without quot/);
  expect(read(english)).toContain('Monday 24 May 2027');
  expect(read(french)).toContain('Départs : pas encore apporté');
  expect(read(french)).toMatch(/Sans décision d’ici à la date ci-dessous, le bilan est établi/);
  expect(read(french)).toContain('lundi 24 mai 2027');
  expect(await findRequest(cohort.table, { ...cohort.ref, roundId: 'beforeReport' }, 'hr~1')).toBeDefined();
  expect(MENTEES.some((id) => `${english?.text}${french?.text}`.includes(`Person ${id}`))).toBe(false);
});
