import { Browser, type Visit } from './browser.ts';
import { chance, pick } from './chance.ts';
import { asShown } from './desk.ts';
import type { IncomingMail } from './incoming-mail.ts';
import type { Control, PageForm } from './page.ts';

/** Links to the product's own pages: what else a mail links to is not on this machine. */
const OWN_PAGE = /^\/(f|me|b|r)\/./;

/** Pages deep it presses: what a press leads to is pressed once more. */
const DEEP = 2;

/**
 * As the nosiest mail scanners do: opens every link twice, posts every form empty and as it is shown by each of its
 * buttons, and does the same on the pages that this leads to. It has a browser of its own for each mail, which says of
 * its presses that they come from the page itself, as a browser does; it has no other mail than this one.
 *
 * @param guesses fills in forms at random, too. A participant's form opens by the mail alone: it would take that for an
 * answer, as it would from anybody who has the mail
 */
export async function scan({ links, recipientName }: IncomingMail, guesses: boolean): Promise<void> {
  const scanner = { browser: new Browser(), whose: recipientName, guesses };
  for (const link of links.filter((one) => OWN_PAGE.test(new URL(one).pathname))) {
    await scanner.browser.open(link);
    await pressAll(scanner, await scanner.browser.open(link), DEEP);
  }
}

interface Scanner {
  browser: Browser;
  whose: string;
  guesses: boolean;
}

async function pressAll(scanner: Scanner, visit: Visit, deep: number): Promise<void> {
  if (deep === 0) return;
  for (const form of visit.page.forms) {
    const posts = form.buttons.flatMap((_, at) => byButton(form, at, scanner));
    for (const fields of [new URLSearchParams(), ...posts]) {
      await pressAll(scanner, await scanner.browser.submit(visit, form, fields), deep - 1);
    }
  }
}

/** A form as it is shown, and filled in at random, each sent by one of its buttons. */
function byButton(form: PageForm, at: number, { whose, guesses }: Scanner): URLSearchParams[] {
  const buttons = form.buttons.slice(at, at + 1);
  const controls = form.controls.map((control) => ({ ...control, value: atRandom(control, whose) }));
  return [asShown({ ...form, buttons }), ...(guesses ? [asShown({ ...form, buttons, controls })] : [])];
}

function atRandom({ kind, name, value, options }: Control, whose: string): string {
  if (kind === 'hidden' || options.length === 0) return value ?? String(chance(whose, name));
  return pick(options, whose, name).value;
}
