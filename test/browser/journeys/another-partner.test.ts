import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reviewWords } from '../../../functions/http/board/matching/words/review-words.ts';
import { boardWords } from '../../../functions/http/board/words/board-words.ts';
import { decisionWords } from '../../../functions/http/decision/decision-words.ts';
import { matterForm, titleOfMatter } from '../../../functions/http/pair-page/matters/matter.form.ts';
import { pairPageWords } from '../../../functions/http/pair-page/pair-page-words.ts';
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

const WHY = { fr: 'Nous n’avons pas les mêmes attentes', en: 'We do not expect the same' } as const;
const NEWCOMER = { id: 'N1', name: 'Nadia Neuve', email: 'nadia.neuve@newcomer.example' };

describe.each(['fr', 'en'] as const)(
  'another partner, without leaving, in %s',
  { timeout: STEP_MS },
  (locale) => {
    const board = boardWords[locale];
    const review = reviewWords[locale];
    const over = pairPageWords[locale].over;
    const wish = titleOfMatter('anotherPartner')[locale];
    const newcomer = { ...NEWCOMER, email: `${locale}.${NEWCOMER.email}` };
    // One each: the cohort in the other language would still run beside it.
    let workplace: Workplace;
    let company: CompanyAtWork;
    let hr: string;
    let mentee: string;
    let mentor: string;
    /** Has no mentor when the programme begins. */
    let waiting: string;

    beforeAll(async () => {
      workplace = await openWorkplace();
      company = new CompanyAtWork(workplace, smallCohort(locale), locale);
      hr = company.cohort.hr;
      company.living.ignore(company.cohort.mentors.at(-1) ?? '', 'mentorCall');
      await company.launch('another-partner');
    }, STEP_MS);
    afterAll(async () => {
      await company?.leave();
      await workplace?.leave();
    });

    test('HR is told on the page of the pair; the partner is not', async () => {
      // Every mentor is in a pair: there is one mentee more.
      await company.living.until('agreement', company.cohort.mentors[0]);
      const active = (await company.pairs()).filter(({ status }) => status === 'active');
      mentee = active[0]?.mentee ?? '';
      mentor = active[0]?.mentor ?? '';
      waiting = company.cohort.mentees.find((one) => !active.some((pair) => pair.mentee === one)) ?? '';
      const phone = await company.goTo(company.living.lastMail(mentee, 'agreement'), 'p', 'pair');
      await phone.press(linkIn(phone, wish), 'wish');
      const press = buttonIn(
        phone,
        matterForm({ matter: 'anotherPartner', partnerName: '' }).submitLabel[locale],
      );
      expect((await phone.press(press, 'wish-not-confirmed'))?.status()).toBe(422);
      await phone.page.locator('[name=reason]').fill(WHY[locale]);
      await phone.page.locator('[name=confirmed]').check();
      await phone.press(press, 'wish-told');
      expect(await said(phone)).toContain(WHY[locale]);

      const mail = await company.living.until('alerts', hr);
      expect(mail.html).not.toContain(WHY[locale]);
      const desk = await company.goTo(mail, 'b', 'board');
      if (!desk.page.url().includes('/alerts'))
        await desk.press(linkIn(desk, board.tabs.alerts), 'board-alerts');
      expect(await said(desk)).toContain(company.nameOf(mentee));
      const partners = await company.goTo(company.living.lastMail(mentor, 'agreement'), 'p', 'partner');
      expect(await partners.page.content()).not.toContain(WHY[locale]);
    });

    test('HR matches again, and moves the mentee to a mentor who has joined', async () => {
      company.living.ignore(hr, 'matchReview');
      await company.registerMentor(newcomer);
      const desk = await company.phoneOf(hr);
      await desk.press(linkIn(desk, board.tabs.pairs), 'board-pairs');
      await desk.press(buttonIn(desk, board.matchAgain), 'match-again');
      await desk.press(buttonIn(desk, decisionWords[locale].yes), 'matching-again');
      await company.goTo(await company.living.until('matchReview', hr), 'b', 'board-to-review');
      await desk.press(linkIn(desk, board.review), 'review');
      await desk.press(linkIn(desk, review.policies), 'review-policies');
      await desk.page.locator('#reason-mayMove').fill('A wish');
      await desk.press(desk.page.locator('button[value=pairsUnderWay]'), 'review-may-move');
      // Whoever waits gets the mentor of the one who wishes for another: who then is moved to the newcomer.
      const row = desk.page.locator('#proposed-pairs tbody tr', { hasText: company.nameOf(waiting) });
      await desk.press(row.getByRole('link', { name: review.otherMentors }), 'review-other-mentors');
      const choice = desk.page.locator('#choices tbody tr', { hasText: company.nameOf(mentor) });
      await desk.press(choice.getByRole('link', { name: review.seePrice }), 'review-price');
      await desk.page.getByLabel(review.reason).fill('A wish');
      await desk.press(buttonIn(desk, review.acts.move), 'review-moved');
      expect(await desk.page.locator('#proposed-pairs').innerText()).toContain(company.nameOf(mentee));
      await desk.press(desk.page.getByRole('button', { name: /publi/i }), 'review-will-happen');
      await desk.press(buttonIn(desk, decisionWords[locale].yes), 'review-decided');
    });

    test('the new pair has its page; the former one’s says that it is over, and nobody has left', async () => {
      const mail = await company.living.until('introduction', mentee);
      const mine = (await company.pairs()).filter((pair) => pair.mentee === mentee);
      const partner = company.nameOf(mine.find(({ status }) => status === 'active')?.mentor ?? '');
      expect(partner).not.toBe(company.nameOf(mentor));
      const phone = await company.goTo(mail, 'p', 'new-pair');
      const [heading] = await phone.page.locator('h1').allInnerTexts();
      expect(heading).toContain(partner);
      for (const [one, other] of [
        [mentee, mentor],
        [mentor, mentee],
      ] as const) {
        const former = await company.goTo(company.living.lastMail(one, 'agreement'), 'p', 'former-pair');
        const page = await said(former);
        if (page.includes(over.title)) expect(page).toContain(over.ended(company.nameOf(other)));
        else throw new Error(page);
      }
      const left = company.living.mails.filter(({ kind }) => kind.startsWith('withdrawal'));
      expect(left).toEqual([]);
    });
  },
);
