import { correct, fillIn, fillInCarelessly } from './answers.ts';
import type { Browser, Visit } from './browser.ts';
import type { Desk } from './desk.ts';
import { type IncomingMail, linkTo } from './incoming-mail.ts';
import type { Asked } from './inner-life/meetings.ts';
import type { PageForm } from './page.ts';
import { partnerOn } from './partner.ts';
import { matterOf, type Persona } from './persona.ts';
import { press, SAY_YES } from './pressing.ts';
import type { SaidBefore } from './sentences/said-before.ts';
import type { Situation } from './situation.ts';

/** What came of opening a link. */
export type Outcome = 'answered' | 'left' | 'not for me' | 'nothing to do';

/** When and where somebody sits down to it. */
interface Occupied {
  today: Date;
  desk: Desk;
  /** How often they were asked the same before; never, unless said. */
  asked?: Asked;
  saidBefore?: SaidBefore | undefined;
}

/** The way out at the end of one's page. */
const LEAVE = /^(leave|quitter)/i;

/** More would be a page that cannot be satisfied. */
const ATTEMPTS = 4;

/**
 * Opens a form and, if this person is one to answer it, fills it in and sends it.
 *
 * @throws Error telling the page and what it said when an honest attempt is refused
 */
export async function answerForm(
  mail: IncomingMail,
  link: string,
  persona: Persona,
  occupied: Occupied,
): Promise<Outcome> {
  const { today, desk, saidBefore, asked } = occupied;
  let visit = await desk.enter(link);
  const form = questionsOn(visit);
  if (!form || form.controls.some(({ kind, value }) => kind === 'choice' && value !== undefined)) {
    return 'nothing to do';
  }
  const { page } = visit;
  const matter = matterOf(page);
  const isCall = form.controls.some(({ name }) => name === 'commitment');
  if (isCall && !persona.isInterestedIn(matter)) return 'not for me';
  const me = linkTo('me', mail);
  const isPulse = form.controls.some(({ name }) => name === 'contactMe');
  if (isPulse && me && persona.leavesAt(matter)) return leave(me, mail.recipientName, persona, occupied);

  const ownName = mail.recipientName;
  const fit = persona.fitWith(ownName, partnerOn(page) ?? persona.address);
  const situation: Situation = { persona, page, form, ownName, fit, today, asked, saidBefore };
  let typed = persona.isCarelessAt(matter) ? fillInCarelessly(situation) : fillIn(situation);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const current = questionsOn(visit);
    if (!current) return 'nothing to do';
    visit = await desk.browser.submit(visit, current, typed);
    if (visit.status < 300) return (await confirm(desk.browser, visit)) ? 'answered' : 'nothing to do';
    const again = questionsOn(visit);
    if (again && [409, 422].includes(visit.status)) typed = correct({ ...situation, form: again }, typed);
    // Closed in the meantime, or by another coordinator: there is nothing left to fill in.
    else if (visit.status < 500) return 'nothing to do';
    else break;
  }
  throw new Error(`“${page.heading}” was not taken: ${visit.status} ${complaintOn(visit)}`);
}

/** HR's decisions count only once what they will bring about was shown, and said yes to. */
async function confirm(browser: Browser, visit: Visit): Promise<boolean> {
  const confirmed = await press(browser, visit, SAY_YES);
  // Not there: it counts already. Or another coordinator was first.
  return confirmed === undefined || confirmed.status < 300;
}

async function leave(
  link: string,
  ownName: string,
  persona: Persona,
  { today, desk, saidBefore }: Occupied,
): Promise<Outcome> {
  const home = await desk.enter(link);
  const wayOut = home.page.links.find(({ text }) => LEAVE.test(text));
  // Has asked already, by another mail.
  if (!wayOut) return 'nothing to do';
  const visit = await desk.browser.open(new URL(wayOut.href, home.url).href);
  const form = visit.page.forms.find(({ controls }) => controls.some(({ name }) => name === 'confirmed'));
  // Has asked already, by another mail.
  if (!form) return 'nothing to do';
  const answer = await desk.browser.submit(
    visit,
    form,
    fillIn({
      persona,
      page: visit.page,
      form,
      ownName,
      fit: 0,
      today,
      saidBefore,
    }),
  );
  if (answer.status >= 300) throw new Error(`Leaving was not taken: ${answer.status} ${complaintOn(answer)}`);
  return 'left';
}

function questionsOn({ page }: Visit): PageForm | undefined {
  return page.forms.find(
    ({ method, controls }) => method === 'post' && controls.some(({ kind }) => kind !== 'hidden'),
  );
}

function complaintOn({ page, html }: Visit): string {
  return page.heading || html.slice(0, 200);
}
