import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type AskedForm,
  isAskedForm,
  type Reader,
  type Way,
  wayTo,
} from '../../../functions/forms/privacy/matrix.ts';
import { requestsOf } from '../../../functions/stages/requests-of.ts';
import { roundOf } from '../../../functions/stages/rounds.ts';
import { ask } from '../../functions/http/hr-api/hr-program.ts';
import { type MemoryTable, openMemoryTable } from '../../functions/store/memory-table.ts';
import { atPage } from '../at-a-page.ts';
import { addressOf } from '../staged-cohort.ts';
import { MarkedCohort, marker, SILENT } from './marked-cohort.ts';

let memory: MemoryTable;
let cohort: MarkedCohort;
/** Who was e1's mentor. */
let partner: string;
beforeAll(async () => {
  memory = await openMemoryTable();
  cohort = await MarkedCohort.lived(await memory.another());
  const { body } = await ask(cohort, 'GET /cohorts/{id}/people/{personId}', { personId: 'e1' });
  partner = body.pairs[0].mentorId;
});
afterAll(() => memory[Symbol.asyncDispose]());

/** Every text that was written: form, field and author. */
const WRITTEN: readonly (readonly [form: AskedForm, field: string, sides: string])[] = [
  ['mentorApplication', 'goals', 'm'],
  ['mentorApplication', 'avoid', 'm'],
  ['mentorApplication', 'extra-own', 'm'],
  ['menteeApplication', 'goals', 'e'],
  ['menteeApplication', 'avoid', 'e'],
  ['menteeApplication', 'extra-own', 'e'],
  ['mentorTraining', 'question', 'm'],
  ['pairProposal', 'reason', 'me'],
  ['agreement', 'goal1', 'me'],
  ['agreement', 'goal2', 'me'],
  ['agreement', 'goal3', 'me'],
  ['agreement', 'firstSteps', 'me'],
  ['pulse', 'success', 'me'],
  ['pulse', 'extra-own', 'me'],
  ['endForm', 'learningExample', 'me'],
  ['endForm', 'change', 'me'],
  ['endForm', 'extra-own', 'me'],
  ['followUp', 'result', 'me'],
];

/** All the markers of these authors that a reader is to find, whichever way. */
function expected(reader: Reader, authors: readonly string[], ways: readonly Way[]): string[] {
  return WRITTEN.flatMap(([form, field, sides]) => {
    const way = wayTo(reader, form, field);
    if (way === undefined || !ways.includes(way)) return [];
    return authors
      .filter((id) => sides.includes(id.charAt(0)) && (way !== 'quoted' || !SILENT.includes(id)))
      .map((id) => marker(form, field, id));
  });
}

const found = (text: string) => [...new Set(text.match(/MARK-\w+-[\w-]+?-[me]\d-/g) ?? [])].toSorted();

/** All that one person sees: their mails, their page with every press on it, each of their forms. */
async function everythingOf(personId: string): Promise<string> {
  const me = await atPage(cohort, 'myData', { role: 'person', personId });
  const seen = [
    await me.look(),
    await me.look('/data?lang=en'),
    await me.look('/file?lang=en'),
    await me.look('/answers?lang=en'),
    (await me.press({ show: 'managerViews' }, '/answers?lang=en')).page,
  ];
  for (const { round, request } of await requestsOf(cohort.table, await cohort.cohort(), personId)) {
    const { roundId } = round;
    const whose = { role: 'person', personId, roundId, requestId: request.requestId } as const;
    const form = await atPage(cohort, 'form', whose);
    seen.push(await form.look(), await form.look('?saved=1&lang=en'));
  }
  return [...seen, ...mailsTo(addressOf(personId))].join('\n');
}

function mailsTo(address: string): string[] {
  return cohort.letters.filter((letter) => letter.address === address).map(({ text }) => text);
}

const everybody = ['m', 'e'].flatMap((side) => [1, 2, 3, 4, 5, 6].map((n) => `${side}${n}`));

const LISTS = [
  'GET /cohorts/{id}',
  'GET /cohorts/{id}/timeline',
  'GET /cohorts/{id}/pairs',
  'GET /cohorts/{id}/alerts',
  'GET /cohorts/{id}/people',
  'GET /cohorts/{id}/rounds',
  'GET /cohorts/{id}/matching',
  'GET /cohorts/{id}/report',
  'GET /cohorts/{id}/participation.csv',
  'GET /cohorts/{id}/figures.csv',
];

async function boardOf(pages: readonly string[]): Promise<string> {
  const board = await atPage(cohort, 'board', { role: 'hr', personId: '0' });
  await board.press({ do: 'openVoices' }, '/voices');
  const seen: string[] = [];
  for (const page of pages) seen.push(await board.look(page));
  return seen.join('\n');
}

const TABS = ['', '/alerts', '/pairs', '/matching', '/timeline', '/devices'];
const VOICES = Array.from({ length: 20 }, (_, index) => `/voices?page=${index + 1}`);

describe('a participant’s words', () => {
  test('are read by their partner where both were promised it, and by no other participant or manager', async () => {
    const mine = (id: string) => expected('hr', [id], ['single']);
    const own = [...mine(partner), ...expected('partner', ['e1'], ['single'])];
    const seen = found(await everythingOf(partner));
    const withheld = seen.filter((one) => one.endsWith('-e1-') && !own.includes(one));
    expect(withheld).toEqual([]);
    for (const promised of expected('partner', ['e1'], ['single'])) expect(seen).toContain(promised);
    const stranger = everybody.find((id) => id.startsWith('m') && id !== partner) ?? '';
    for (const reader of [stranger, 'boss'])
      expect(found(await everythingOf(reader)).filter((one) => /-e1-$/.test(one))).toEqual([]);
    expect(found(await everythingOf('boss'))).toEqual([]);
  });

  test('are read by themselves, every one', async () => {
    expect(found(await everythingOf('e2'))).toEqual(
      expect.arrayContaining(expected('hr', ['e2'], ['single'])),
    );
  });

  test('reach leadership as quotes, where the author allows it, and without a name', async () => {
    const report = await atPage(cohort, 'report', { role: 'leader', personId: '0' });
    const page = await report.look('/report?lang=en');
    const mails = [...mailsTo('chief@example.com'), ...mailsTo('sponsor@example.com')].join('\n');
    const quoted = expected('leadership', everybody, ['quoted']).toSorted();
    const frozen = JSON.stringify(await ask(cohort, 'GET /cohorts/{id}/report'));
    expect(found(frozen)).toEqual(quoted);
    // The page shows as many as anybody reads.
    const read = found(`${page}\n${mails}`);
    expect(read.filter((one) => !quoted.includes(one))).toEqual([]);
    const fieldsOf = (markers: readonly string[]) =>
      new Set(markers.map((one) => one.replace(/-[me]\d-$/, '')));
    expect(fieldsOf(read)).toEqual(fieldsOf(quoted));
    expect(page).not.toMatch(/Person [me]\d/);
  });

  test('are read by HR on the page of what people wrote and in its export, but for managers’ views', async () => {
    const allowed = [
      ...expected('hr', everybody, ['single']),
      marker('withdrawal', 'message', 'e1'),
    ].toSorted();
    const voices = await boardOf(VOICES);
    expect(found(voices)).toEqual(allowed.filter((one) => !one.includes('-avoid-')));
    const exports: string[] = [];
    for (const personId of [...everybody, 'boss'])
      exports.push(JSON.stringify(await ask(cohort, 'GET /cohorts/{id}/people/{personId}', { personId })));
    expect(found(exports.join('\n'))).toEqual(allowed);
    const lists = await Promise.all(LISTS.map(async (route) => JSON.stringify(await ask(cohort, route))));
    const quoted = expected('leadership', everybody, ['quoted']);
    const alerted = [
      ...expected('hr', everybody, ['single']).filter((one) => /mentorTraining/.test(one)),
      marker('withdrawal', 'message', 'e1'),
    ];
    const apart = found([...lists, await boardOf(TABS), ...mailsTo('ada.hr@example.com')].join('\n'));
    expect(apart.filter((one) => !quoted.includes(one) && !alerted.includes(one))).toEqual([]);
  });
});

describe('a participant’s choices', () => {
  /** As e1 alone answered, in words that a page has for nothing else. */
  const CHOICES = ['Yes, with another partner', 'Exceeded', '73.5 hours', '3/10', 'Three times or more'];
  const choicesIn = (page: string) => CHOICES.filter((words) => page.includes(words));

  test('are on their own page, and on nobody else’s, nor on HR’s board', async () => {
    const pageOf = async (personId: string) =>
      (await atPage(cohort, 'myData', { role: 'person', personId })).look('/answers?lang=en');
    expect(choicesIn(await pageOf('e1'))).toEqual(CHOICES);
    for (const other of [partner, 'boss']) expect(choicesIn(await pageOf(other))).toEqual([]);
    expect(choicesIn(await boardOf([...TABS, ...VOICES]))).toEqual([]);
    const mails = cohort.letters.filter(({ address }) => address !== addressOf('e1'));
    expect(choicesIn(mails.map(({ text }) => text).join('\n'))).toEqual([]);
  });

  test('are in HR’s export exactly as the matrix says, field by field', async () => {
    for (const personId of ['e1', partner, 'boss']) {
      const { body } = await ask(cohort, 'GET /cohorts/{id}/people/{personId}', { personId });
      const requests = await requestsOf(cohort.table, await cohort.cohort(), personId);
      for (const { round, request } of requests) {
        const exported = body.answers.find(
          (one: { requestId: string; roundId: string }) =>
            one.requestId === request.requestId && one.roundId === round.roundId,
        );
        const form = roundOf(round.kind).asks?.privacy ?? '';
        const fields = Object.keys(request.answers ?? {}).filter(
          (field) => isAskedForm(form) && wayTo('hr', form, field) === 'single',
        );
        expect([round.roundId, Object.keys(exported?.answers ?? {}).toSorted()]).toEqual([
          round.roundId,
          fields.toSorted(),
        ]);
      }
    }
  });
});

test('a manager’s view is read by the person described, on request, and by its author; by nobody else', async () => {
  const seesIt = 'Hands over whole tasks, with the decisions that belong to them: Hardly ever';
  const shownTo = async (personId: string) => {
    const me = await atPage(cohort, 'myData', { role: 'person', personId });
    const below = '/answers?lang=en';
    return [await me.look(below), (await me.press({ show: 'managerViews' }, below)).page].map((page) =>
      page.includes(seesIt),
    );
  };
  expect(await shownTo('e1')).toEqual([false, true]);
  expect(await shownTo('e2')).toEqual([false, false]);
  expect(await shownTo(partner)).toEqual([false, false]);
  expect(await shownTo('boss')).toEqual([true, true]);
  expect(await boardOf([...TABS, ...VOICES])).not.toContain('Hands over whole tasks');
  for (const { address, text } of cohort.letters)
    expect([address, text.includes(seesIt)]).toEqual([address, false]);
});
