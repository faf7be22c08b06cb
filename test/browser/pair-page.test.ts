import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pairs } from '../../functions/pairs/pair.ts';
import { atPage } from '../cohorts/at-a-page.ts';
import { launched } from '../cohorts/staged-cohort.ts';
import { accept, calls, kickoff, matching } from '../cohorts/stages-played.ts';
import { type MemoryTable, openMemoryTable } from '../functions/store/memory-table.ts';
import { complaintsAbout } from '../functions/web/validate-page.ts';
import { AccessibilityCheck } from './accessibility.ts';
import { launchChromium } from './chromium.ts';

const MOST_BYTES = 30 * 1024;
const NARROW = { width: 360, height: 740 };
/** Pictures of each state are kept where this says. */
const PICTURES = process.env.PICTURES;

let memory: MemoryTable;
let browser: Browser;
beforeAll(async () => {
  memory = await openMemoryTable();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await memory[Symbol.asyncDispose]();
});

const long = (words: string, length: number) => `${words} `.repeat(length).slice(0, length).trim();
const PLAN = {
  goal1: long('Déléguer des tâches entières', 300),
  goal1By: 'Pour la fin de mars',
  goal1How: long('L’équipe décide sans moi', 300),
  goal2: 'Dire non plus tôt',
  goal3: 'Mener une réunion difficile',
  firstSteps: long('Préparer la réunion de lundi avec Camille', 1000),
  cadence: 'monthly',
  confidential: long('Ce que nous disons des collègues', 600),
};

/** Every state of a pair's page and of its rooms, by what it is. */
async function states(lang: 'en' | 'fr'): Promise<Map<string, string>> {
  const staged = await launched(await memory.another(), ['m1', 'e1']);
  await calls(staged);
  await matching(staged, accept);
  await kickoff(staged);
  const [pair] = await pairs(staged.table, staged.cohortId);
  const me = await atPage(staged, 'pair', { role: 'person', personId: 'e1' });
  const partner = await atPage(staged, 'pair', { role: 'person', personId: 'm1' });
  const at = (room: string) => `/${pair?.pairId}${room}?lang=${lang}`;
  const seen = new Map<string, string>();
  const look = async (name: string, room: string) => seen.set(name, await me.look(at(room)));
  const press = async (name: string, room: string, fields: Record<string, string>) =>
    seen.set(name, (await me.press(fields, at(room))).page);
  await look('without a plan', '');
  await look('first plan', '/plan');
  await press('plan with errors', '/plan', { goal1: '' });
  for (const version of ['0', '1', '2', '3'])
    await partner.press({ ...PLAN, goal2: `Version ${version}`, _version: version }, at('/plan'));
  await press('conflict', '/plan', { ...PLAN, _version: '1' });
  await look('with a divided plan', '');
  await look('divided plan', '/plan');
  await look('versions', '/versions');
  const metOn = staged.now.toISOString().slice(0, 10);
  const met = { _meeting: 'met', metOn, metFor: '60', metLine: PLAN.goal2, metSure: 'yes' };
  await partner.press(met, at(''));
  await look('fit asked', '');
  await press('fit with errors', '/fit', { fit: 'no' });
  await me.press({ fit: 'no', line: PLAN.goal2, confirmed: 'yes' }, at('/fit'));
  await look('fit said', '');
  await look('fit known', '/fit');
  await look('help', '/help');
  await press('help with errors', '/help', {});
  await press('help asked for', '/help', { reason: PLAN.goal1, confirmed: 'yes' });
  await look('help known', '/help');
  await press('help again', '/help', { reason: PLAN.goal2, confirmed: 'yes' });
  await look('no answer', '/noAnswer');
  await look('another partner', '/anotherPartner');
  seen.delete('help asked for');
  return seen;
}

test.each(['en', 'fr'] as const)(
  'the page of a pair is accessible, valid, narrow and light: %s',
  async (lang) => {
    const check = await AccessibilityCheck.open(browser, NARROW);
    for (const [name, page] of await states(lang)) {
      expect.soft(Buffer.byteLength(page), name).toBeLessThan(MOST_BYTES);
      expect.soft([name, await complaintsAbout(page)]).toEqual([name, []]);
      expect.soft([name, await check.findings(page)]).toEqual([name, []]);
      if (PICTURES) {
        mkdirSync(PICTURES, { recursive: true });
        await check.photograph(`${PICTURES}/${lang}-${name.replaceAll(' ', '-')}.png`);
      }
    }
    await check.close();
  },
);
