import { Browser, type Visit } from './browser.ts';
import { asShown } from './desk.ts';
import { type Guesser, guessed } from './guesses.ts';
import type { IncomingMail } from './incoming-mail.ts';
import type { PageForm } from './page.ts';

/** Links to the product's own pages: what else a mail links to is not on this machine. */
const OWN_PAGE = /^\/[a-z]{1,2}\/./;

/** Pages deep it goes: it follows the links of what a mail links to, and presses once more what a press leads to. */
const DEEP = 2;

/** Requests for one mail, after which even the nosiest has seen enough. */
const MOST_REQUESTS = 30;

/** A page that it has come to, by how many links and how many presses. */
interface Reached {
  visit: Visit;
  browser: Browser;
  links: number;
  presses: number;
}

/**
 * As the nosiest mail scanners do: opens every link twice, posts every form empty, as it is shown and filled in at
 * random by each of its buttons, and does the same on the pages that this leads to. It has a browser of its own for each
 * link, which says of its presses that they come from the page itself, as a browser does; it has no other mail than this
 * one. It fills in whatever it finds in a form, also what nobody sees.
 */
export async function scan({ links, recipientName: whose }: IncomingMail, today: Date): Promise<void> {
  let left = MOST_REQUESTS;
  const known = new Set<string>();
  const posted = new WeakMap<Browser, Set<string>>();
  const reached: Reached[] = [];

  async function open(url: string, by: Omit<Reached, 'visit'>): Promise<void> {
    if (left <= 0) return;
    left -= 1;
    reached.push({ ...by, visit: await by.browser.open(url) });
  }

  async function press(from: Reached, form: PageForm, fields: URLSearchParams): Promise<void> {
    const before = posted.get(from.browser) ?? new Set();
    const post = `${URL.parse(form.action, from.visit.url)?.pathname} ${fields}`;
    if (left <= 0 || before.has(post)) return;
    posted.set(from.browser, before.add(post));
    left -= 1;
    const visit = await from.browser.submit(from.visit, form, fields);
    reached.push({ ...from, visit, presses: from.presses + 1 });
  }

  async function exhaust(page: Reached): Promise<void> {
    const { visit, presses } = page;
    if (presses < DEEP) {
      for (const form of visit.page.forms) {
        for (const fields of posts(form, { whose, today })) await press(page, form, fields);
      }
    }
    if (page.links + 1 >= DEEP) return;
    for (const url of ownLinks(visit, known)) {
      // A page that nobody has pressed yet leads on without what the browser has been given by a press.
      const browser = presses === 0 ? new Browser() : page.browser;
      await open(url, { browser, links: page.links + 1, presses });
    }
  }

  for (const link of links.filter((one) => OWN_PAGE.test(new URL(one).pathname))) {
    const browser = new Browser();
    known.add(link);
    await browser.open(link);
    left -= 1;
    await open(link, { browser, links: 0, presses: 0 });
  }
  // In the order in which they were found: what a mail links to goes before what lies behind it.
  for (const page of reached) await exhaust(page);
}

/** A form with nothing filled in; as it is shown and as it is guessed, each sent by one of its buttons. */
function posts(form: PageForm, guesser: Guesser): URLSearchParams[] {
  const byButton = form.buttons.flatMap((button) => {
    const one = { ...form, buttons: [button] };
    return [asShown(one), guessed(one, guesser)];
  });
  return [new URLSearchParams(), ...byButton];
}

/** Where a page leads to on its own host that was not known before. In another language it is the same page. */
function ownLinks({ page, url }: Visit, known: Set<string>): string[] {
  const found = page.links.flatMap(({ href }) => {
    const target = URL.parse(href, url);
    if (!target || target.host !== new URL(url).host || !OWN_PAGE.test(target.pathname)) return [];
    return [`${target.origin}${target.pathname}`];
  });
  const unknown = found.filter((one) => !known.has(one));
  for (const one of unknown) known.add(one);
  return [...new Set(unknown)];
}
