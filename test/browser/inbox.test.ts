import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { type ClockPage, startClockPage } from '../../infra/local/clock/clock-page.ts';
import { moment } from '../../infra/local/clock/next-due.ts';
import { type Local, startLocal } from '../../infra/local/machine/machine.ts';
import { HrClient } from '../../infra/local/rehearsal/demo/hr-client.ts';
import { kindOfMail } from '../../infra/local/rehearsal/demo/mail-kinds.ts';
import { smallCohort } from '../http/small-cohort.ts';
import { launchChromium } from './chromium.ts';

const Launched = z.object({ startsAt: z.iso.datetime() });
const SATURDAY = new Date('2027-01-09T10:00:00Z');
const CLOCK_PAGE = 'http://127.0.0.1:18982';

let folder: string;
let local: Local;
let clockPage: ClockPage;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mentoring-inbox-'));
  browser = await launchChromium();
  local = await startLocal({
    dataDir: folder,
    clockMode: 'hand',
    startAt: SATURDAY,
    clockPage: CLOCK_PAGE,
  });
  clockPage = await startClockPage({ clock: local.clock, addresses: {} });
  page = await browser.newPage();
  await page.goto(local.inboxUrl);
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await clockPage?.close();
  await local?.close();
  await rm(folder, { recursive: true });
});

test('an inbox without mail says what is due next, and where time can be let pass', async () => {
  const status = page.getByRole('status');
  await status.getByText('No mail has been sent yet.').waitFor();
  await status.getByText('Nothing is due.').waitFor();

  const hr = new HrClient(local.baseUrl, local.hrToken);
  const id = await local.clock.busy(() => hr.launch(smallCohort('fr').definition, 'inbox'));
  const { startsAt } = await local.clock.busy(async () => {
    const response = await fetch(`${local.baseUrl}/cohorts/${id}`, {
      headers: { authorization: `Bearer ${local.hrToken}` },
    });
    return Launched.parse(await response.json());
  });
  await status.getByText(`${id}: 'Wait for the start date'`).waitFor();
  // Monday at the sending hour: what the answer to the launch says, the inbox and the clock's page say too.
  expect(startsAt).toBe('2027-01-11T08:00:00.000Z');
  expect(await status.textContent()).toContain(`${moment(new Date(startsAt))}, in 46 hours.`);
  expect(await (await fetch(clockPage.address)).text()).toContain(moment(new Date(startsAt)));
  expect(await status.getByRole('link', { name: 'The clock’s page' }).getAttribute('href')).toBe(CLOCK_PAGE);
  expect(local.mailbox.mails()).toEqual([]);

  // The promise: what was said to be due next is what brings the first mail.
  await local.clock.advanceToNext();
  await local.clock.settled();
  expect(local.mailbox.mails().map(({ at }) => at)).toContain(startsAt);
  await page.locator('.email').first().waitFor();
  await status.getByText('No mail has been sent yet.').waitFor({ state: 'detached' });
});

test('a mail’s button opens the form', async () => {
  while (!local.mailbox.mails().some((mail) => kindOfMail(mail).kind === 'mentorCall'))
    await local.clock.advanceToNext();
  const call = local.mailbox.mails().find((mail) => kindOfMail(mail).kind === 'mentorCall');
  const mail = page.locator('.email').filter({ hasText: call?.to[0] }).first();
  await mail.getByRole('button', { name: 'Toggle HTML view' }).click();
  const opened = page.context().waitForEvent('page');
  await mail.frameLocator('iframe').locator('a[href*="/f/"]').first().click();
  const form = await opened;
  await form.waitForLoadState();
  expect(new URL(form.url()).origin).toBe(local.baseUrl);
  expect(await form.locator('main form button[type=submit]').count()).toBe(1);
  expect(await form.locator('h1').textContent()).toBe('Devenir mentor');
});
