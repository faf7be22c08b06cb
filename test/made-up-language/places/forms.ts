import { parseAnswers } from '../../../functions/forms/answers/parse-answers.ts';
import { closedPage } from '../../../functions/forms/page/closed-page.tsx';
import { confirmationPage } from '../../../functions/forms/page/confirmation-page.tsx';
import { formPage } from '../../../functions/forms/page/form-page.tsx';
import type { Locale } from '../../../functions/locales/locale.ts';
import { EVERY_QUESTION, RIGHT, WRONG } from '../fixtures/every-question.ts';
import { MADE_UP } from '../fixtures/made-up.ts';
import type { Place } from '../reading/hard-coded.ts';
import { pageTexts } from '../reading/page-texts.ts';

const page = {
  form: EVERY_QUESTION,
  locale: MADE_UP,
  path: '/f/token',
  cohort: 'Ηγεσία 2027',
  contact: { name: 'Άννα', email: 'anna@example.com' },
  until: new Date('2027-03-31T17:00:00Z'),
  timeZone: 'Europe/Athens',
};
const confirmation = { ...page, answers: RIGHT, confirmationPath: '/f/token?saved=1' };

/** A form with every kind of question, in every state: empty, wrong in every way, answered, closed. */
export function forms(): Place[] {
  const pages: [string, string][] = [
    ['empty', formPage({ ...page, version: 0 })],
    ['empty, until all have answered', formPage({ ...page, version: 0, endsWithLastAnswer: true })],
    ['to be changed', formPage({ ...page, version: 1, previous: RIGHT })],
    ['changed meanwhile', formPage({ ...page, version: 1, typed: {}, changedMeanwhile: true })],
    ...WRONG.map((typed, which): [string, string] => [`wrong ${which}`, wrong(typed)]),
    ['saved', confirmationPage(confirmation)],
    ['saved, until all have answered', confirmationPage({ ...confirmation, endsWithLastAnswer: true })],
    ['saved for good', confirmationPage({ ...confirmation, final: true })],
    ['saved, with nothing in it', confirmationPage({ ...confirmation, answers: {} })],
    ['closed, answered', closedPage({ ...page, since: page.until, answered: true })],
    ['closed, not answered', closedPage({ ...page, since: page.until, answered: false })],
  ];
  return pages.map(([state, html]) => ({ place: `form, ${state}`, texts: pageTexts(html) }));
}

/** As any page with a language switch. */
export function formWithSwitch(locale: Locale): string {
  return formPage({ ...page, locale, version: 0 });
}

function wrong(typed: (typeof WRONG)[number]): string {
  const parsed = parseAnswers(EVERY_QUESTION, typed, MADE_UP);
  if (parsed.ok) throw new Error('these answers were to be wrong');
  return formPage({ ...page, version: 0, typed, errors: parsed.errors });
}
