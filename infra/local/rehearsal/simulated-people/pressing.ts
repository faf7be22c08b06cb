import type { Browser, Visit } from './browser.ts';
import { asShown, formWith } from './desk.ts';

/** On the page that says what a decision of HR's will bring about. */
export const SAY_YES = /^(yes, do this|oui, je décide)/i;

/** Presses the first button that says so, with its form as it is shown. */
export async function press(browser: Browser, visit: Visit, words: RegExp): Promise<Visit | undefined> {
  const form = formWith(visit, words);
  const buttons = form?.buttons.filter(({ text }) => words.test(text)) ?? [];
  return form && browser.submit(visit, form, asShown({ ...form, buttons }));
}
