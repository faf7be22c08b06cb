import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fitWords } from '../../../functions/http/pair-page/fit/fit-words.ts';
import { pairPageWords } from '../../../functions/http/pair-page/pair-page-words.ts';
import { planWords } from '../../../functions/http/pair-page/plan/plan-words.ts';
import { fitForm } from '../../../functions/pairs/fit/fit.form.ts';
import { planForm } from '../../../functions/pairs/plan/plan.form.ts';
import { DAY_MS } from '../../../functions/time/day.ts';
import { linkTo } from '../../../infra/local/rehearsal/simulated-people/incoming-mail.ts';
import type { ReceivedMail } from '../../http/living-cohort.ts';
import { smallCohort } from '../../http/small-cohort.ts';
import type { Phone } from '../phone.ts';
import {
  buttonIn,
  CompanyAtWork,
  linkIn,
  openWorkplace,
  STEP_MS,
  said,
  type Workplace,
} from './company-at-work.ts';
import { arrangeMeeting, noteMeeting } from './on-the-pair-page.ts';

let workplace: Workplace;
beforeAll(async () => {
  workplace = await openWorkplace();
}, STEP_MS);
afterAll(async () => workplace?.leave());

const GOALS = {
  fr: ['Déléguer une tâche entière chaque mois', 'Dire non plus tôt'],
  en: ['Hand over one whole task every month', 'Say no earlier'],
} as const;
const STEP = { fr: 'Préparer la réunion de lundi', en: 'Prepare Monday’s meeting' } as const;
const LINE = { fr: 'Nous avons parlé de la réunion', en: 'We talked about the meeting' } as const;
const LAST = { fr: 'Un beau dernier échange', en: 'A good last talk' } as const;

/** Each step goes on where the one before ended. */
describe.each(['fr', 'en'] as const)('a pair to its last meeting, in %s', { timeout: STEP_MS }, (locale) => {
  const words = pairPageWords[locale];
  const [goal, secondGoal] = GOALS[locale];
  let company: CompanyAtWork;
  let mentee: string;
  let mentor: string;

  beforeAll(async () => {
    company = new CompanyAtWork(workplace, smallCohort(locale), locale);
    [mentee = ''] = company.cohort.mentees;
    for (const address of [mentee, ...company.cohort.mentors])
      company.living.when(address, 'pairProposal', lookAtProposal);
    await company.launch('pair-to-the-end');
  });
  afterAll(async () => company.leave());

  const submit = (phone: Phone) => phone.page.locator('main form.questions button[type=submit]');
  const pageOf = (address: string, kind: string) =>
    company.goTo(company.living.lastMail(address, kind), 'p', `pair-at-${kind}`);

  /** The two accept by their phones. */
  async function lookAtProposal(mail: ReceivedMail): Promise<void> {
    const isOfThePair = mail.to === mentee || mail.html.includes(company.nameOf(mentee));
    if (!isOfThePair) return company.answerAsUsual(mail);
    if (mail.to !== mentee) mentor = mail.to;
    const phone = await company.phoneOf(mail.to);
    await phone.open(linkTo('f', mail), 'proposal');
    await phone.fillIn(company.now, { decision: 'accept' });
    expect((await phone.press(submit(phone), 'accepted'))?.status()).toBe(200);
  }

  async function answerByPhone(mail: ReceivedMail, says: readonly string[] = []): Promise<void> {
    const phone = await company.phoneOf(mail.to);
    await phone.open(linkTo('f', mail), mail.kind);
    for (const words of says) expect(await said(phone)).toContain(words);
    await phone.fillIn(company.now);
    expect((await phone.press(submit(phone), `${mail.kind}-sent`))?.status()).toBe(200);
  }

  test('from the proposal on each knows who the other is; both accept, and the kickoff mail leads here', async () => {
    const proposal = await company.living.until('pairProposal', mentee);
    const phone = await company.goTo(proposal, 'p', 'pair-proposed');
    expect(await said(phone)).toContain(company.nameOf(mentor));
    const invitation = await company.living.until('kickoff', mentee);
    expect(invitation.attachments.length).toBeGreaterThan(0);
    const page = await said(await pageOf(mentee, 'kickoff'));
    expect(page).toContain(mentor);
    expect(page).toContain(words.ownWords.mentor);
  });

  test('one writes the plan, the other sees and changes it', async () => {
    for (const address of [mentee, mentor])
      for (const kind of ['agreement', 'pulse', 'endForm']) company.living.ignore(address, kind);
    await company.living.until('agreement', mentee);
    const hers = await pageOf(mentee, 'agreement');
    await hers.press(linkIn(hers, planWords[locale].write), 'plan');
    expect((await hers.press(submit(hers), 'plan-empty'))?.status()).toBe(422);
    await hers.fillIn(company.now, { goal1: goal, firstSteps: STEP[locale] });
    await hers.press(buttonIn(hers, planForm().submitLabel[locale]), 'plan-written');
    expect(await said(hers)).toContain(goal);

    const theirs = await pageOf(mentor, 'agreement');
    expect(await said(theirs)).toContain(goal);
    await theirs.press(linkIn(theirs, planWords[locale].change), 'plan-changing');
    await theirs.page.locator('[name=goal2]').fill(secondGoal);
    await theirs.press(buttonIn(theirs, planForm().submitLabel[locale]), 'plan-changed');
    await pageOf(mentee, 'agreement');
    expect(await said(hers)).toContain(secondGoal);
    expect(await said(hers)).toContain(planWords[locale].lastBy(company.nameOf(mentor), '').slice(0, 20));
  });

  test('we met, and we meet on: both have it, and an invitation in their calendars', async () => {
    const hers = await pageOf(mentee, 'agreement');
    await noteMeeting(hers, locale, company.now, LINE[locale]);
    await arrangeMeeting(hers, locale, new Date(company.now.getTime() + 14 * DAY_MS), 'Salle 3');
    await company.living.until('meeting', mentee);
    for (const address of [mentor, mentee]) {
      const { attachments } = company.living.lastMail(address, 'meeting');
      expect(attachments.map(({ content }) => content.toString()).join()).toContain('METHOD:REQUEST');
    }
    const theirs = await pageOf(mentor, 'meeting');
    expect(await said(theirs)).toContain(LINE[locale]);
    expect(await said(theirs)).toContain('Salle 3');
  });

  test('each is asked after the first meeting whether it is a good fit', async () => {
    for (const address of [mentor, mentee]) {
      const phone = await pageOf(address, 'meeting');
      expect(await said(phone)).toContain(fitWords[locale].asked);
      await phone.page.locator('[name=fit][value=yes]').check();
      await phone.press(buttonIn(phone, fitForm({ partnerName: '' }).submitLabel[locale]), 'fit-answered');
      expect(await said(phone)).not.toContain(fitWords[locale].asked);
    }
  });

  test('the pulse names the next step of the plan', async () => {
    await company.living.until('pulse', mentee);
    for (const address of [mentor, mentee])
      await answerByPhone(company.living.lastMail(address, 'pulse'), [STEP[locale]]);
  });

  test('the last meeting is noted, and the end form asks goal by goal', async () => {
    await company.living.until('endForm', mentee);
    const hers = await pageOf(mentee, 'endForm');
    await noteMeeting(hers, locale, company.now, LAST[locale]);
    expect(await said(hers)).toContain(LAST[locale]);
    for (const address of [mentor, mentee])
      await answerByPhone(company.living.lastMail(address, 'endForm'), [goal, secondGoal]);
    await company.living.until('thanks', mentee);
    expect(await said(await pageOf(mentee, 'endForm'))).toContain(
      words.over.completed(company.nameOf(mentor)),
    );
  });
});
