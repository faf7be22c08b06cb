import { correct, fillIn, fillInCarelessly, type Situation } from './answers.ts';
import { Browser, type Visit } from './browser.ts';
import { type IncomingMail, linkTo } from './incoming-mail.ts';
import type { PageForm } from './page.ts';
import { partnerOn } from './partner.ts';
import { matterOf, type Persona } from './persona.ts';

/** What came of opening a link. */
export type Outcome = 'answered' | 'left' | 'not now' | 'nothing to do';

/** More would be a page that cannot be satisfied. */
const ATTEMPTS = 4;
/** Enough for every tab of the board and a few people on it. */
const SUBPAGES = 12;

/** @throws Error telling the page and what it said when an honest attempt is refused */
export async function answerForm(
  mail: IncomingMail,
  link: string,
  persona: Persona,
  today: Date,
): Promise<Outcome> {
  const browser = new Browser();
  let visit = await browser.open(link);
  const form = questionsOn(visit);
  if (!form) return (await pressButton(browser, visit, /publish|publier/i)) ? 'answered' : 'nothing to do';
  if (form.controls.some(({ kind, value }) => kind === 'choice' && value !== undefined))
    return 'nothing to do';

  const { page } = visit;
  const matter = matterOf(page);
  const isCall = form.controls.some(({ name }) => name === 'commitment');
  const disposition = persona.dispositionTo(matter, isCall);
  if (disposition === 'silent' || (disposition === 'late' && !mail.isReminder)) return 'not now';
  const me = linkTo('me', mail);
  const isPulse = form.controls.some(({ name }) => name === 'contactMe');
  if (isPulse && me && persona.leavesAt(matter)) return leave(me, persona, today);

  const fit = persona.fitWith(mail.recipientName, partnerOn(page) ?? persona.address);
  const situation: Situation = { persona, page, form, fit, today };
  let typed = persona.isCarelessAt(matter) ? fillInCarelessly(situation) : fillIn(situation);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const current = questionsOn(visit);
    if (!current) return 'nothing to do';
    visit = await browser.submit(visit, current, typed);
    if (visit.status < 300) return 'answered';
    const again = questionsOn(visit);
    if (again && [409, 422].includes(visit.status)) typed = correct({ ...situation, form: again }, typed);
    // Closed in the meantime, or by another coordinator: there is nothing left to fill in.
    else if (visit.status < 500) return 'nothing to do';
    else break;
  }
  throw new Error(`“${page.heading}” was not taken: ${visit.status} ${complaintOn(visit)}`);
}

/** Opens the board or the report: a button stands before it, which exchanges the link for a session. */
export async function openSession(link: string): Promise<Visit[]> {
  const browser = new Browser();
  const door = await browser.open(link);
  const form = door.page.forms.find(({ method }) => method === 'post');
  if (!form) return [door];
  const first = await browser.submit(door, form, asShown(form));
  const visits = [first];
  const within = new URL(first.url).pathname;
  for (const { href } of first.page.links) {
    const url = new URL(href, first.url);
    url.hash = '';
    const isSubpage =
      url.pathname.startsWith(`${within}/`) && !visits.some((visit) => visit.url === url.href);
    if (isSubpage && visits.length <= SUBPAGES) visits.push(await browser.open(url.href));
  }
  return visits;
}

/** As mail scanners do: every link twice, every form posted as it is, nothing chosen. */
export async function scan({ links }: IncomingMail): Promise<void> {
  const browser = new Browser();
  for (const link of links) {
    await browser.open(link);
    const visit = await browser.open(link);
    for (const form of visit.page.forms) await browser.submit(visit, form, new URLSearchParams());
  }
}

async function leave(link: string, persona: Persona, today: Date): Promise<Outcome> {
  const browser = new Browser();
  const visit = await browser.open(link);
  const exit = visit.page.links.find(({ text }) => /leave|withdraw|quitter|me retirer/i.test(text));
  const place = findWithdrawal(visit) || !exit ? visit : await browser.open(new URL(exit.href, link).href);
  const form = findWithdrawal(place);
  if (!form) throw new Error(`“${place.page.heading}” shows no way to leave`);
  const answer = await browser.submit(
    place,
    form,
    fillIn({ persona, page: place.page, form, fit: 0, today }),
  );
  if (answer.status >= 300) throw new Error(`Leaving was not taken: ${answer.status} ${complaintOn(answer)}`);
  return 'left';
}

function findWithdrawal({ page }: Visit): PageForm | undefined {
  return page.forms.find(
    ({ method, controls }) => method === 'post' && controls.some(({ kind }) => kind === 'boxes'),
  );
}

function questionsOn({ page }: Visit): PageForm | undefined {
  return page.forms.find(
    ({ method, controls }) => method === 'post' && controls.some(({ kind }) => kind !== 'hidden'),
  );
}

async function pressButton(browser: Browser, visit: Visit, text: RegExp): Promise<boolean> {
  const form = visit.page.forms.find(({ buttons }) => buttons.some((button) => text.test(button.text)));
  const button = form?.buttons.find((one) => text.test(one.text));
  if (!form || !button) return false;
  const fields = asShown(form);
  if (button.name) fields.append(button.name, button.value);
  const answer = await browser.submit(visit, form, fields);
  if (answer.status >= 300)
    throw new Error(`“${button.text}” was not taken: ${answer.status} ${complaintOn(answer)}`);
  return true;
}

function asShown({ controls }: PageForm): URLSearchParams {
  return new URLSearchParams(
    controls.flatMap(({ name, value }): [string, string][] => (value === undefined ? [] : [[name, value]])),
  );
}

function complaintOn({ page, html }: Visit): string {
  return page.heading || html.slice(0, 200);
}
