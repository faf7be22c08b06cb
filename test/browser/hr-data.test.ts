import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pairs } from '../../functions/pairs/pair.ts';
import { textIdOf } from '../../functions/people/named/name-resolution.ts';
import { atPage } from '../cohorts/at-a-page.ts';
import { newData } from '../cohorts/new-data.ts';
import { type MemoryTable, openMemoryTable } from '../functions/store/memory-table.ts';
import { AccessibilityCheck } from './accessibility.ts';
import { launchChromium } from './chromium.ts';
import { applied, atBoard, company, underReview, underWay } from './states/scenes.ts';

const WIDTHS = [360, 1_000] as const;
const MOST_BYTES = 50 * 1024;
const STEP_MS = 120_000;

let memory: MemoryTable;
let browser: Browser;
let checks: readonly AccessibilityCheck[];
beforeAll(async () => {
  memory = await openMemoryTable();
  browser = await launchChromium();
  checks = await Promise.all(WIDTHS.map((width) => AccessibilityCheck.open(browser, { width, height: 800 })));
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await memory?.[Symbol.asyncDispose]();
});

/** Nothing for axe to find on a phone or a desk, not too wide, not too heavy; with a picture where they are wanted. */
async function look(name: string, html: string): Promise<void> {
  expect(Buffer.byteLength(html), name).toBeLessThan(MOST_BYTES);
  expect(html, name).not.toMatch(/undefined|\[object|NaN|href=""/);
  for (const [index, check] of checks.entries()) {
    const width = WIDTHS[index];
    expect([name, width, await check.findings(html)]).toEqual([name, width, []]);
    const album = process.env.SCREENSHOTS;
    if (!album) continue;
    await mkdir(album, { recursive: true });
    await check.photograph(join(album, `${name}-${width}.png`));
  }
}

describe.each(['fr', 'en'] as const)('in %s', { timeout: STEP_MS }, (locale) => {
  const lang = `lang=${locale}`;
  const named = (state: string) => `${state}-${locale}`;

  test('whom we recognised by the names somebody wrote', async () => {
    for (const isOver of [false, true]) {
      const form = await applied(await memory.another(), { isOver });
      const page = await form.look(`?saved=1&${lang}`);
      expect(page).toContain('Zyxwv Quux');
      await look(named(isOver ? 'understood-over' : 'understood'), page);
    }
  });

  test('names to be resolved at the review, and people in other cohorts', async () => {
    const staged = await underReview(await memory.another());
    const board = await atBoard(staged);
    const path = `/matching?${lang}`;
    const page = await board.look(path);
    expect(page).toContain('Zyxwv Quux');
    await look(named('names'), page);
    const text = { writer: 'e1', text: textIdOf('Tom Adams') };
    const refused = await board.press({ ...text, do: 'nameMeant', other: 'Tom Adamson' }, path);
    expect(refused.status).toBe(422);
    await look(named('names-refused'), refused.page);
    await board.press({ ...text, do: 'nameMeant', meant: 'm2' }, path);
    await board.press({ writer: 'e1', text: textIdOf('Zyxwv Quux'), do: 'nobodyMeant' }, path);
    const resolved = await board.look(path);
    await look(named('names-resolved'), resolved.replaceAll('<details>', '<details open>'));
    await look(named('names-timeline'), await board.look(`/timeline?${lang}`));
  });

  test('all cohorts of a person', async () => {
    const table = await memory.another();
    const lyon = await underWay(table, 'Lyon');
    await underWay(table);
    const { menteeId = '' } = (await pairs(table, lyon.cohortId))[0] ?? {};
    const me = await atPage(lyon, 'myData', { role: 'person', personId: menteeId });
    const page = await me.look(`?${lang}`);
    expect(page).toContain('Paris');
    await look(named('mine'), page);
  });

  test('people of the board, one of them, and a file of HR before it is taken over', async () => {
    const staged = await underWay(await memory.another());
    const board = await atBoard(staged);
    const people = `/people?${lang}`;
    await look(named('people'), await board.look(people));
    await look(named('people-found'), await board.look(`${people}&q=a`));
    await look(named('people-nobody'), await board.look(`${people}&q=nobody`));
    await look(named('person'), await board.look(`/people/person?${lang}&id=m1Paris`));

    const others = company.filter(({ id }) => id !== 'e1');
    const file = [
      'id,name,email',
      ...others.map(({ id, name, email }) => `${id},${name},${email}`),
      'n1,Nora New,n1@example.com',
    ].join('\n');
    const asked = await board.press({ do: 'file', file, gone: 'keep' }, people);
    expect(asked.page).toContain('no-managers');
    await look(named('file-confirm'), asked.page);
    const confirm = 'no-managers';
    for (const gone of ['keep', 'left']) {
      const shown = await board.press({ do: 'file', file, gone, confirm }, people);
      expect(shown.status).toBe(200);
      await look(named(`file-${gone}`), shown.page);
      const _seal = /name="_seal" value="([^"]+)"/.exec(shown.page)?.[1] ?? '';
      if (gone === 'left')
        await look(
          named('file-many-end'),
          (await board.press({ do: 'file', file, gone, confirm, _seal }, people)).page,
        );
    }
    const wrong = await board.press({ do: 'file', file: file.replace('n1@', 'm2@'), confirm }, people);
    expect(wrong.status).toBe(422);
    await look(named('file-wrong'), wrong.page);
    const unreadable = await board.press({ do: 'file', file: 'Grade;Site\n1;Nord' }, people);
    expect(unreadable.status).toBe(422);
    await look(named('file-unreadable'), unreadable.page);
  });

  test('a pair that is paused, and whoever has left', async () => {
    const staged = await underWay(await memory.another());
    const board = await atBoard(staged);
    const people = `/people?${lang}`;
    const [pair, other] = await pairs(staged.table, staged.cohortId);
    if (!pair || !other) throw new Error('too few are paired');
    const staffId = (id: string) => id.replace('Paris', '');
    const same = { do: 'person', person: staffId(pair.mentorId), name: 'Somebody', email: 'x' };
    const wrong = await board.press({ ...same, managerId: '' }, people);
    expect(wrong.status).toBe(422);
    await look(named('person-wrong'), wrong.page);
    await newData(staged, {
      [staffId(pair.menteeId)]: { managerId: staffId(pair.mentorId) },
      [staffId(other.mentorId)]: 'left',
    });
    await look(named('people-paused'), await board.look(people));
    await look(named('person-left'), await board.look(`/people/person?${lang}&id=${other.mentorId}`));
    const asked = await board.press({ do: 'endPair', pair: pair.pairId }, people);
    await look(named('pair-end'), asked.page);
    for (const tab of ['', '/alerts', '/pairs', '/timeline'])
      await look(named(`after${tab.replace('/', '-')}`), await board.look(`${tab}?${lang}`));
  });
});
