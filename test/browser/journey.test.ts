import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reviewWords } from '../../functions/http/board/matching/words/review-words.ts';
import { boardWords } from '../../functions/http/board/words/board-words.ts';
import { decisionWords } from '../../functions/http/decision/decision-words.ts';
import { doorWords } from '../../functions/http/door/door-words.ts';
import { fewerMailsWords } from '../../functions/http/fewer-mails/fewer-mails-words.ts';
import { myDataWords } from '../../functions/http/my-page/my-data-words.ts';
import { roomWords } from '../../functions/http/my-page/rooms/room-words.ts';
import { webCatalogue } from '../../functions/web/catalogue.ts';
import { type Local, startLocal } from '../../infra/local/machine/machine.ts';
import { HrClient } from '../../infra/local/rehearsal/demo/hr-client.ts';
import { linkTo } from '../../infra/local/rehearsal/simulated-people/incoming-mail.ts';
import { LivingCohort, type ReceivedMail } from '../http/living-cohort.ts';
import { type SmallCohort, smallCohort } from '../http/small-cohort.ts';
import { launchChromium } from './chromium.ts';
import { Phone } from './phone.ts';
import { enter as throughTheDoor } from './through-the-door.ts';

const MONDAY = new Date('2027-01-11T07:00:00Z');
/** Longer than a participant's link is valid. */
const OUTDATED_DAYS = 91;
/** A step is weeks of a cohort and a dozen pages, each looked at by axe; other test files run beside it. */
const STEP_MS = 240_000;
const REASON = 'They know each other well';
const FORM_MAILS = ['mentorCall', 'menteeCall', 'pairProposal', 'pulse', 'endForm'] as const;

let folder: string;
let local: Local;
let browser: Browser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mentoring-journey-'));
  browser = await launchChromium();
  local = await startLocal({ dataDir: folder, clockMode: 'hand', startAt: MONDAY });
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await local?.close();
  await rm(folder, { recursive: true });
});

/** Each step goes on where the one before ended, as people do. */
describe.each(['fr', 'en'] as const)(
  'in %s, by phone, without JavaScript',
  { timeout: STEP_MS },
  (locale) => {
    const board = boardWords[locale];
    const decisions = decisionWords[locale];
    const review = reviewWords[locale];
    const web = webCatalogue[locale];
    const door = doorWords[locale];
    const heads = new Map<string, number>();
    let cohort: SmallCohort;
    let living: LivingCohort;
    let phone: Phone;
    let mentor: string;
    let mentee: string;
    let silent: string;

    beforeAll(async () => {
      const album = process.env.SCREENSHOTS;
      phone = await Phone.of(browser, { album: album && join(album, locale) });
      cohort = smallCohort(locale);
      living = new LivingCohort(local);
      [mentor = '', mentee = ''] = [cohort.mentors[0], cohort.mentees[0]];
      for (const address of [...cohort.mentors, ...cohort.mentees]) {
        for (const kind of FORM_MAILS) {
          const byHand = address === mentor || address === mentee;
          if (byHand) living.when(address, kind, answerByHand);
        }
      }
      silent = cohort.mentees.at(-1) ?? '';
      for (const kind of ['selfView', 'pulse', 'endForm', 'agreement']) living.ignore(silent, kind);
      living.ignore(cohort.hr, 'mentorSelection');
      living.ignore(cohort.hr, 'matchReview');
      const hr = new HrClient(local.baseUrl, local.hrToken);
      await local.clock.busy(() => hr.launch(cohort.definition, `journey-${locale}`));
    });
    afterAll(async () => phone?.close());

    /** Empty first: the page says what is missing; then properly. Once of each kind is enough. */
    async function answerByHand(mail: ReceivedMail): Promise<void> {
      const name = `${mail.kind}-${heads.get(mail.kind) ?? 1}`;
      heads.set(mail.kind, (heads.get(mail.kind) ?? 1) + 1);
      await phone.open(linkTo('f', mail), name);
      const submit = phone.page.locator('main form button[type=submit]');
      expect((await phone.press(submit, `${name}-empty`))?.status()).toBe(422);
      await phone.fillIn(local.clock.now(), mail.kind === 'pairProposal' ? { decision: 'accept' } : {});
      expect((await phone.press(submit, `${name}-saved`))?.status()).toBe(200);
      expect(phone.page.url()).toContain('saved=1');
      await phone.open(linkTo('f', mail), `${name}-again`);
      living.asUsual(mail.to, mail.kind);
    }

    /** From a device that is not remembered. */
    async function enter(
      mail: ReceivedMail,
      page: 'b' | 'f' | 'me' | 'r',
      name: string,
      options: { remember?: boolean } = {},
    ): Promise<void> {
      await phone.forgetSession();
      await throughTheDoor({ phone, mailbox: local.mailbox, locale }, mail, page, name, options);
    }

    const leaveForm = () => phone.page.locator('main form.questions');

    async function lookAtTabs(when: string): Promise<void> {
      for (const [tab, label] of Object.entries(board.tabs)) {
        await phone.press(phone.page.getByRole('link', { name: label, exact: true }), `board-${tab}-${when}`);
      }
    }

    /** Opens a row's decision, says why, and presses its button. */
    async function decide(row: Locator, act: 'lock' | 'forbid', name: string): Promise<void> {
      await row.getByText(review.decide, { exact: true }).click();
      await row.getByLabel(review.reason).fill(REASON);
      await phone.press(row.getByRole('button', { name: review.acts[act] }), name);
    }

    /** Looks at the other mentors of a row's mentee, at what the first would mean, and puts the two together. */
    async function moveByHand(row: Locator): Promise<void> {
      await phone.press(row.getByRole('link', { name: review.otherMentors }), 'review-other-mentors');
      const choice = phone.page.locator('#choices').getByRole('link', { name: review.seePrice }).first();
      await phone.press(choice, 'review-price');
      await phone.page.getByLabel(review.reason).fill(REASON);
      const together = phone.page.getByRole('button', { name: review.acts.move });
      expect((await phone.press(together, 'review-moved'))?.status()).toBe(200);
    }

    test('HR enters the board by the mail’s link', async () => {
      await living.until('cohortLaunched', cohort.hr);
      await enter(living.lastMail(cohort.hr, 'cohortLaunched'), 'b', 'board');
      expect(await phone.page.locator('h1').textContent()).toContain(cohort.definition.name);
      await lookAtTabs('at-the-start');
    });

    test('a mentor applies, HR selects the mentors', async () => {
      const mail = await living.until('mentorSelection', cohort.hr);
      await enter(mail, 'f', 'selection', { remember: true });
      await phone.fillIn(local.clock.now(), {});
      for (const box of await phone.page.locator('input[value=accept]').all()) await box.check();
      await phone.press(phone.page.locator('main form button[type=submit]'), 'selection-will-happen');
      await phone.press(phone.page.getByRole('button', { name: decisions.yes }), 'selection-decided');
      expect(living.lastMail(mentor, 'mentorCall').subject).not.toBe('');
      const call = linkTo('f', living.lastMail(mentor, 'mentorCall'));
      await living.until('mentorTraining', mentor);
      await phone.open(call, 'closed-answered');
    });

    test('a mentee applies, HR reviews and publishes the pairs on the board', async () => {
      const mail = await living.until('matchReview', cohort.hr);
      await phone.open(linkTo('b', mail), 'board-on-a-remembered-device');
      await phone.press(phone.page.getByRole('link', { name: board.review }), 'review');
      const rows = phone.page.locator('#proposed-pairs tbody tr');
      const before = await rows.count();
      expect(before).toBe(cohort.mentees.length);

      const keep = rows.first();
      const kept = await keep.getByRole('rowheader').textContent();
      await decide(keep, 'lock', 'review-kept');
      expect(await rows.filter({ hasText: board.locked }).getByRole('rowheader').allTextContents()).toEqual([
        kept,
      ]);
      const excluded = rows.filter({ hasNotText: board.locked }).first();
      const pair = await excluded.locator('th,td').allTextContents();
      await decide(excluded, 'forbid', 'review-excluded');
      const pairs = await Promise.all(
        (await rows.all()).map((row) => row.locator('th,td').allTextContents()),
      );
      expect(pairs.some(([one, other]) => one === pair[0] && other === pair[1])).toBe(false);

      await moveByHand(rows.filter({ hasNotText: review.keptByYou }).first());
      expect(await rows.filter({ hasText: review.keptByYou }).count()).toBe(2);
      await phone.press(phone.page.getByRole('link', { name: review.policies }), 'review-policies');
      await phone.press(phone.page.getByRole('link', { name: board.tabs.timeline }), 'review-timeline');
      expect(await phone.page.getByText(REASON).count()).toBe(3);
      await phone.press(phone.page.getByRole('link', { name: board.tabs.matching }), 'review-again');
      await phone.press(phone.page.getByRole('button', { name: board.recompute }), 'review-recomputed');
      await phone.press(phone.page.getByRole('button', { name: /publi/i }), 'review-will-happen');
      await phone.press(phone.page.getByRole('button', { name: decisions.yes }), 'review-decided');
      expect(await phone.page.getByRole('main').textContent()).toContain(decisions.takeBack);
      await phone.press(phone.page.getByRole('link', { name: board.tabs.overview }), 'board-decision-stands');
      await phone.press(phone.page.getByRole('button', { name: decisions.takeBack }), 'board-take-back');
      await phone.press(phone.page.getByRole('link', { name: decisions.leaveIt }), 'board-decision-left');
      expect(await phone.page.getByRole('main').textContent()).toContain(decisions.takeBack);
    });

    test('both accept; kickoff', async () => {
      const invitation = await living.until('kickoff', mentor);
      expect(invitation.attachments.length).toBeGreaterThan(0);
      for (const address of [mentor, mentee]) living.lastMail(address, 'pairProposal');
      await enter(living.lastMail(cohort.hr, 'matchReview'), 'b', 'board-at-kickoff');
      await lookAtTabs('at-kickoff');
    });

    test('a pulse is answered by both; my data shows it; reminders can be stopped', async () => {
      await living.until('pulse', mentor);
      await living.days(8);
      const mail = living.lastMail(mentor, 'pulse');
      const words = myDataWords[locale];
      await enter(mail, 'me', 'my-data');
      await phone.press(
        phone.page.getByRole('link', { name: roomWords[locale].rooms.data }),
        'my-data-facts',
      );
      await phone.press(
        phone.page.getByRole('link', { name: roomWords[locale].rooms.answers }),
        'my-answers',
      );
      for (const details of await phone.page.locator('details').all()) await details.click();
      await phone.look('my-data-open');
      await phone.press(phone.page.getByRole('link', { name: roomWords[locale].rooms[''] }), 'my-page');
      await phone.press(phone.page.getByRole('link', { name: words.leave }), 'my-data-leave');
      const leave = leaveForm().locator('button[type=submit]');
      expect((await phone.press(leave, 'my-data-not-confirmed'))?.status()).toBe(422);
      const reminder = living.mails.find(({ to, reminder: number }) => to === silent && number > 0);
      await phone.open(
        reminder?.links.find((link) => link.includes('/u/')),
        'reminders',
      );
      await phone.press(
        phone.page.getByRole('button', { name: fewerMailsWords[locale].reminders.stop }),
        'reminders-stopped',
      );
    });

    test('an end form is answered by both; leadership opens the report', async () => {
      const summary = await living.until('summary', cohort.leader);
      for (const address of [mentor, mentee]) living.lastMail(address, 'endForm');
      await enter(summary, 'r', 'report');
      const [download] = await Promise.all([
        phone.page.waitForEvent('download'),
        phone.page.getByRole('link', { name: /PDF/ }).first().click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/\.pdf$/);
    });

    test('HR sees how it ended; an outdated link offers a fresh one, a person leaves', async () => {
      await living.days(OUTDATED_DAYS);
      const last = living.mails.findLast((mail) => mail.to === cohort.hr && linkTo('b', mail));
      if (!last) throw new Error('no mail of HR leads to the board');
      await enter(last, 'b', 'board-by-an-old-mail');
      await lookAtTabs('at-the-end');
      await phone.press(phone.page.getByRole('button', { name: web.endSession }), 'board-left');
      await phone.open(linkTo('b', last), 'board-door-again');
      await phone.press(phone.page.getByRole('button', { name: door.ask }), 'board-asked-again');

      await phone.open(linkTo('f', living.lastMail(mentor, 'pulse')), 'form-expired', 410);
      await phone.press(phone.page.locator('main button'), 'form-fresh-link');
      await phone.open(`${local.baseUrl}/f/${'x'.repeat(43)}`, 'unknown', 404);

      const [leaver = ''] = [cohort.mentors[1]];
      await enter(living.lastMail(leaver, 'pulse'), 'me', 'leave');
      await phone.press(phone.page.getByRole('link', { name: myDataWords[locale].leave }), 'leave-form');
      await phone.fillIn(local.clock.now());
      await phone.press(leaveForm().locator('button[type=submit]'), 'left');
      expect(await phone.page.locator('main').textContent()).toContain(myDataWords[locale].leavingLead);
      await enter(last, 'b', 'board-somebody-leaves');
      expect(await phone.page.locator('main').textContent()).toContain(board.leavingTitle(1));
      await enter(living.lastMail(leaver, 'pulse'), 'me', 'leave-again');
      await phone.page.locator('main input[name=stay]').check();
      await phone.press(leaveForm().locator('button[type=submit]'), 'stays');
      expect(await phone.page.locator('main').textContent()).not.toContain(myDataWords[locale].leavingLead);
    });
  },
);
