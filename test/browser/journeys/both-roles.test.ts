import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { homeWords } from '../../../functions/http/my-page/home/home-words.ts';
import { myDataWords } from '../../../functions/http/my-page/my-data-words.ts';
import { pairPageWords } from '../../../functions/http/pair-page/pair-page-words.ts';
import { linkTo } from '../../../infra/local/rehearsal/simulated-people/incoming-mail.ts';
import type { ReceivedMail } from '../../http/living-cohort.ts';
import { smallCohort } from '../../http/small-cohort.ts';
import { buttonIn, CompanyAtWork, openWorkplace, STEP_MS, said, type Workplace } from './company-at-work.ts';
import { Keyboard } from './keyboard.ts';
import { NOTE, NOTED } from './on-the-pair-page.ts';

let workplace: Workplace;
beforeAll(async () => {
  workplace = await openWorkplace();
}, STEP_MS);
afterAll(async () => workplace?.leave());

const LINE = { fr: 'Noté au clavier', en: 'Noted by keyboard' } as const;

describe.each(['fr', 'en'] as const)('somebody in both roles, in %s', { timeout: STEP_MS }, (locale) => {
  const words = pairPageWords[locale];
  const mine = myDataWords[locale];
  let company: CompanyAtWork;
  let both: string;
  /** Whom they accompany, and who accompanies them. */
  let mentee: string;
  let mentor: string;

  beforeAll(async () => {
    const cohort = smallCohort(locale);
    cohort.definition.callForMentees = { openFor: 'P3D', criteria: { maxGrade: 14 } };
    company = new CompanyAtWork(workplace, cohort, locale);
    const { mentors, mentees } = cohort;
    [both = ''] = mentors;
    for (const address of mentors.filter((one) => one !== both)) company.living.ignore(address, 'menteeCall');
    // As many mentees as mentors.
    company.living.ignore(mentees.at(-1) ?? '', 'menteeCall');
    company.living.when(both, 'pairProposal', acceptByKeyboard);
    await company.launch('both-roles');
  });
  afterAll(async () => company.leave());

  async function acceptByKeyboard(mail: ReceivedMail): Promise<void> {
    const phone = await company.phoneOf(both);
    await phone.open(linkTo('f', mail), 'proposal');
    const keyboard = new Keyboard(phone);
    await keyboard.tick(phone.page.locator('[name=decision][value=accept]'));
    const submit = phone.page.locator('main form.questions button[type=submit]');
    expect(await keyboard.enter(submit, 'accepted-by-keyboard')).toBe(200);
  }

  test('both proposals are answered by keyboard; one kickoff mail names both partners', async () => {
    await company.living.until('kickoff', both);
    const pairs = (await company.pairs()).filter(
      ({ status }) => status === 'active' || status === 'accepted',
    );
    mentee = pairs.find((pair) => pair.mentor === both)?.mentee ?? '';
    mentor = pairs.find((pair) => pair.mentee === both)?.mentor ?? '';
    expect([mentee, mentor]).not.toContain('');
    const mails = company.living.mails.filter(({ kind, to }) => kind === 'kickoff' && to === both);
    expect(mails).toHaveLength(1);
    const entries = mails.flatMap(({ attachments }) => attachments.map(({ content }) => content.toString()));
    expect(new Set(entries.map((entry) => /^UID:(.*)$/m.exec(entry)?.[1])).size).toBe(1);
    for (const partner of [mentee, mentor]) expect(mails[0]?.html).toContain(company.nameOf(partner));
  });

  test('home shows both parts and leads to both pages, each with its own side', async () => {
    const mail = company.living.lastMail(both, 'kickoff');
    for (const [partner, side] of [
      [mentee, 'mentor'],
      [mentor, 'mentee'],
    ] as const) {
      const phone = await company.goTo(mail, 'me', 'home');
      const home = await said(phone);
      for (const name of [mine.sides.mentor, mine.sides.mentee, company.nameOf(partner)])
        expect(home).toContain(name);
      await phone.press(buttonIn(phone, homeWords[locale].pairPage(company.nameOf(partner))), `with-${side}`);
      const [heading] = await phone.page.locator('h1').allInnerTexts();
      expect(heading).toContain(company.nameOf(partner));
      const page = await said(phone);
      expect(page).toContain(`${words.you}, ${words.sides[side]}`);
      expect(page).toContain(words.yourWords[side]);
    }
  });

  test('by keyboard alone, a meeting is noted on the page of one pair, and stands on that page only', async () => {
    await company.living.until('agreement', both);
    const phone = await company.phoneOf(both);
    const home = company.living.lastMail(both, 'kickoff');
    const open = async (partner: string) => {
      await company.goTo(home, 'me', 'home-by-keyboard');
      const keyboard = new Keyboard(phone);
      await keyboard.enter(
        buttonIn(phone, homeWords[locale].pairPage(company.nameOf(partner))),
        'pair-by-keyboard',
      );
      return keyboard;
    };
    const keyboard = await open(mentee);
    const { page } = phone;
    await keyboard.open(page.locator('summary', { hasText: NOTE[locale] }));
    // Chromium's own field: month, day, year.
    const [year = '', month = '', day = ''] = company.now.toISOString().slice(0, 10).split('-');
    await keyboard.type(page.locator('[name=metOn]'), `${month}${day}${year}`);
    await keyboard.tick(page.locator('[name=metFor]').first());
    await keyboard.type(page.locator('[name=metLine]'), LINE[locale]);
    await keyboard.tick(page.locator('[name=metSure]'));
    expect(await keyboard.enter(buttonIn(phone, NOTED[locale]), 'noted-by-keyboard')).toBe(200);
    expect(await said(phone)).toContain(LINE[locale]);
    await open(mentor);
    expect(await said(phone)).not.toContain(LINE[locale]);
  });
});
