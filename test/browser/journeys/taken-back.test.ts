import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { boardWords } from '../../../functions/http/board/words/board-words.ts';
import { applicationWords } from '../../../functions/http/my-page/application/application-words.ts';
import { withdrawApplicationForm } from '../../../functions/http/my-page/application/withdraw-application.form.ts';
import { homeWords } from '../../../functions/http/my-page/home/home-words.ts';
import { smallCohort } from '../../http/small-cohort.ts';
import {
  buttonIn,
  CompanyAtWork,
  linkIn,
  openWorkplace,
  STEP_MS,
  said,
  type Workplace,
} from './company-at-work.ts';

let workplace: Workplace;
beforeAll(async () => {
  workplace = await openWorkplace();
}, STEP_MS);
afterAll(async () => workplace?.leave());

describe.each(['fr', 'en'] as const)('an application taken back, in %s', { timeout: STEP_MS }, (locale) => {
  const words = applicationWords[locale];
  const home = homeWords[locale];
  const board = boardWords[locale];
  const form = withdrawApplicationForm('mentor');
  const sure = form.sections[0].questions[0].label[locale];
  let company: CompanyAtWork;
  let early: string;
  let late: string;

  beforeAll(async () => {
    company = new CompanyAtWork(workplace, smallCohort(locale), locale);
    [early = '', late = ''] = company.cohort.mentors;
    company.living.ignore(company.cohort.hr, 'mentorSelection');
    await company.launch('taken-back');
  });
  afterAll(async () => company.leave());

  /** Opens the room by the receipt of the application, first presses without the box, then with it. */
  async function takeBack(address: string, name: string): Promise<string> {
    const receipt = company.living.lastMail(address, 'applicationReceived');
    const phone = await company.goTo(receipt, 'me', `${name}-home`);
    expect(await said(phone)).not.toContain(home.noPart);
    await phone.press(linkIn(phone, words.title), `${name}-room`);
    const room = await said(phone);
    const press = buttonIn(phone, form.submitLabel[locale]);
    expect((await phone.press(press, `${name}-not-sure`))?.status()).toBe(422);
    await phone.page.getByLabel(sure).check();
    expect((await phone.press(press, `${name}-taken-back`))?.status()).toBe(200);
    expect(await linkIn(phone, words.title).count()).toBe(0);
    return room;
  }

  /** How many have answered which form, as HR's board has it. */
  async function answersOnBoard(name: string): Promise<string> {
    const phone = await company.phoneOf(company.cohort.hr);
    await company.goTo(company.living.lastMail(company.cohort.hr, 'cohortLaunched'), 'b', name);
    return phone.page.locator('#open-rounds').innerText();
  }

  test('before the call closes: HR is not told, and one can apply again', async () => {
    await company.living.until('applicationReceived', late);
    expect(await answersOnBoard('board-all')).toContain('6 / 6');
    expect(await takeBack(early, 'early')).toContain(words.open('').slice(0, 30));
    expect(await answersOnBoard('board-one-less')).toContain('5 / 6');

    const { html } = await company.living.until('applicationWithdrawn', early);
    expect(html).toContain('/me/');
    const phone = await company.phoneOf(early);
    expect(await said(phone)).not.toContain(home.nothingAsked);
    await phone.press(buttonIn(phone, home.open), 'early-applies-again');
    expect(await phone.page.locator('main form.questions').count()).toBe(1);
  });

  test('after the call has closed: HR no longer decides on it, and its history says so', async () => {
    const { hr } = company.cohort;
    const selection = await company.living.until('mentorSelection', hr);
    const desk = await company.goTo(selection, 'f', 'selection');
    expect(await said(desk)).toContain(company.nameOf(late));
    expect(await said(desk)).not.toContain(company.nameOf(early));

    expect(await takeBack(late, 'late')).toContain(words.closed.slice(0, 30));
    const { html } = await company.living.until('applicationWithdrawn', late);
    expect(html).not.toMatch(/jusqu’au|again on your page until/);
    expect(await said(await company.phoneOf(late))).toContain(home.nothingAsked);

    await desk.page.reload();
    expect(await said(desk)).not.toContain(company.nameOf(late));
    await company.goTo(company.living.lastMail(hr, 'cohortLaunched'), 'b', 'board-after');
    await desk.press(linkIn(desk, board.tabs.timeline), 'board-history');
    expect(await said(desk)).toContain(board.events.applicationWithdrawn);
  });
});
