import { simpleParser } from 'mailparser';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requestsOf } from '../../functions/stages/requests-of.ts';
import { ask } from '../functions/http/hr-api/hr-program.ts';
import { type MemoryTable, openMemoryTable } from '../functions/store/memory-table.ts';
import { atPage } from './at-a-page.ts';
import { MarkedCohort } from './privacy/marked-cohort.ts';

/** Only names have letters from right to left here: wherever one is found, it is a name. */
const RIGHT_TO_LEFT = /[\u0590-\u06FF]/;
const called = (name: string) => `אבי (מנהל) علي ${name.length}${name.replace(/\P{N}/gu, '')}`;
const NAMES = new Set<string>();

let memory: MemoryTable;
let cohort: MarkedCohort;
beforeAll(async () => {
  memory = await openMemoryTable();
  cohort = await MarkedCohort.lived(await memory.another(), (name) => {
    NAMES.add(called(name));
    return called(name);
  });
});
afterAll(() => memory[Symbol.asyncDispose]());

/** What of a text is a name, and not kept apart by marks. */
function outsideOfMarks(text: string): string[] {
  const rest = text.replace(/\u2068([^\u2066-\u2069]*)\u2069/g, (_, name: string) =>
    isName(name) ? '' : name,
  );
  return RIGHT_TO_LEFT.test(rest) ? [rest] : [];
}

/** Whole, or as far as a line had room for it. */
const isName = (text: string) => NAMES.has(text) || text.endsWith('…');

type PageNode = DefaultTreeAdapterMap['node'];

/** An element of these holds no other. */
const TEXT_ONLY = ['title', 'option', 'textarea'];

/** Names in markup that stand in no `<bdi>`; where no element may be, in no marks. */
function outsideOfBdi(html: string): string[] {
  const found: string[] = [];
  const visit = (node: PageNode, within: string) => {
    if (node.nodeName === '#text' && 'value' in node) found.push(...misplaced(node.value, within));
    const attributes = 'attrs' in node ? node.attrs : [];
    for (const { value } of attributes) found.push(...outsideOfMarks(value));
    // The initials beside a name stand alone.
    if (attributes.some(({ name, value }) => name === 'aria-hidden' && value === 'true')) return;
    if ('childNodes' in node) for (const child of node.childNodes) visit(child, node.nodeName);
  };
  visit(parse(html), '');
  return found;
}

function misplaced(text: string, within: string): string[] {
  if (TEXT_ONLY.includes(within)) return outsideOfMarks(text);
  const isWrong = within === 'bdi' ? !isName(text) : /[\u2066-\u2069]/.test(text) || RIGHT_TO_LEFT.test(text);
  return isWrong ? [text] : [];
}

function expectApart(html: string, isShown = true): void {
  expect(html.includes('<bdi>')).toBe(isShown);
  expect(outsideOfBdi(html)).toEqual([]);
}

describe('a name from right to left turns nothing around it', () => {
  test('in any mail: its markup, its text, its subject', async () => {
    expect(cohort.letters.length).toBeGreaterThan(100);
    for (const { raw } of cohort.letters) {
      const { subject = '', text = '', html } = await simpleParser(raw, { skipHtmlToText: true });
      expectApart(html || '');
      expect([subject, text].flatMap(outsideOfMarks)).toEqual([]);
    }
  });

  test.each(['m1', 'e1', 'e2', 'boss'])('on the pages of %s, and all their forms', async (personId) => {
    const me = await atPage(cohort, 'myData', { role: 'person', personId });
    expectApart(await me.look());
    for (const room of ['/answers', '/data']) expectApart(await me.look(`${room}?lang=en`));
    expectApart((await me.press({ show: 'managerViews' }, '/answers?lang=en')).page);
    for (const { round, request } of await requestsOf(cohort.table, await cohort.cohort(), personId)) {
      const { roundId } = round;
      const { requestId } = request;
      const form = await atPage(cohort, 'form', { role: 'person', personId, roundId, requestId });
      for (const page of ['?lang=en', '?lang=fr', '?saved=1&lang=en']) expectApart(await form.look(page));
    }
  });

  test.each(['', '/alerts', '/pairs', '/matching', '/timeline', '/devices', '/voices'])(
    'on HR’s board%s',
    async (tab) => {
      const board = await atPage(cohort, 'board', { role: 'hr', personId: '0' });
      await board.press({ do: 'openVoices' }, '/voices');
      const isNamed = tab !== '';
      for (const lang of ['en', 'fr']) expectApart(await board.look(`${tab}?lang=${lang}`), isNamed);
    },
  );

  test('on the report', async () => {
    const report = await atPage(cohort, 'report', { role: 'leader', personId: '0' });
    expectApart(await report.look('/report?lang=en'));
  });

  test('and is in data as HR has it', async () => {
    for (const route of ['people', 'pairs', 'participation.csv']) {
      const answer = JSON.stringify(await ask(cohort, `GET /cohorts/{id}/${route}`));
      expect(answer).toMatch(RIGHT_TO_LEFT);
      expect(answer).not.toMatch(/[\u2068\u2069]/);
    }
  });
});
