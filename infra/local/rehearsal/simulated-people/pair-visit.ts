import { DAY_MS } from '../../../../functions/time/day.ts';
import type { Visit } from './browser.ts';
import { pick } from './chance.ts';
import { asShown, type Desk } from './desk.ts';
import { type Asked, daysOfMeetings, isLively, type Pair } from './inner-life/meetings.ts';
import type { PageForm } from './page.ts';
import type { Persona } from './persona.ts';
import { AFTER_MEETING, DOUBTS } from './sentences/after-meeting.ts';

/** "You and Ada Lovelace" */
const TITLE = /^(?:You and|Vous et) [\u2066-\u2068]?(.+?)\u2069?$/;
/** How often a lively pair has its next date on the page, beside those it has in its own calendars. */
const ARRANGES = 0.3;
/** How often somebody who noted a meeting leaves a line for the other. */
const LEAVES_A_LINE = 0.5;
/** Below it the two do not suit each other; below the next, it is too early to tell. */
const UNFIT = 0.25;
const UNSURE = 0.45;

/** Somebody at the page of their pair, when a check-in has reminded them of it. */
interface Caller {
  persona: Persona;
  ownName: string;
  asked: Asked;
  today: Date;
  desk: Desk;
}

/**
 * Notes the meetings since the last time, says whether the two fit where the page asks, and now and then arranges the
 * next meeting. One of the two keeps the notes. Done again it is done once.
 *
 * @throws Error telling what the page said when an honest press is refused
 */
export async function callAtPair(link: string, caller: Caller): Promise<void> {
  const { persona, ownName, asked, desk } = caller;
  const entered = await desk.enter(link);
  const [, partner] = TITLE.exec(entered.page.heading) ?? [];
  // Over meanwhile, or a list of several.
  if (partner === undefined) return;
  const fit = persona.fitWith(ownName, partner);
  const pair: Pair = { seed: persona.seed, names: [ownName, partner], fit };
  let visit = entered;
  const keepsNotes = [ownName, partner].sort()[0] === ownName;
  if (keepsNotes && isLively(pair)) {
    for (const day of daysOfMeetings(pair, persona.address, asked, caller.today))
      visit = await note(visit, day, caller);
    if (persona.chance('arranges', partner, asked.times) < ARRANGES) visit = await arrange(visit, caller);
  }
  await sayWhetherItFits(visit, fit, caller);
}

async function note(visit: Visit, day: string, { persona, desk }: Caller): Promise<Visit> {
  const form = formOn(visit, 'met');
  const first = form?.controls.find(({ name }) => name === 'metOn')?.min;
  if (!form || (first !== undefined && day < first)) return visit;
  const leavesALine = persona.chance('line', day) < LEAVES_A_LINE;
  return submit(visit, form, desk, {
    metOn: day,
    metFor: pick(['30', '45', '60', '60', '60', '90'], persona.seed, persona.address, day),
    metLine: leavesALine ? pick(AFTER_MEETING[languageOf(visit)], persona.seed, persona.address, day) : '',
    metSure: 'yes',
  });
}

/** Where a date stands already, it is left as it is. */
async function arrange(visit: Visit, { persona, today, desk, asked }: Caller): Promise<Visit> {
  const form = formOn(visit, 'arrange');
  if (!form || formOn(visit, 'callOff')) return visit;
  const days = 4 + Math.floor(persona.chance('arranges on', asked.times) * 12);
  const on = new Date(today.getTime() + days * DAY_MS).toISOString().slice(0, 10);
  const { max } = form.controls.find(({ name }) => name === 'meetOn') ?? {};
  if (max !== undefined && on > max) return visit;
  const inPerson = languageOf(visit) === 'fr' ? 'À la cafétéria' : 'In the cafeteria';
  return submit(visit, form, desk, {
    meetOn: on,
    meetAt: '15:00',
    meetFor: '60',
    meetPlace: persona.chance('meets in person') < 0.5 ? inPerson : '',
    meetSure: 'yes',
  });
}

async function sayWhetherItFits(visit: Visit, fit: number, { persona, desk }: Caller): Promise<void> {
  const form = visit.page.forms.find(({ controls }) => controls.some(({ name }) => name === 'fit'));
  if (!form) return;
  const said = fit < UNFIT ? 'no' : fit < UNSURE ? 'notSure' : 'yes';
  const line = said === 'no' ? pick(DOUBTS[languageOf(visit)], persona.seed, persona.address, 'doubt') : '';
  await submit(visit, form, desk, { fit: said, line, ...(said === 'no' && { confirmed: 'yes' }) });
}

async function submit(
  from: Visit,
  form: PageForm,
  { browser }: Desk,
  typed: Readonly<Record<string, string>>,
): Promise<Visit> {
  const fields = asShown(form);
  for (const [name, value] of Object.entries(typed)) fields.set(name, value);
  const visit = await browser.submit(from, form, fields);
  // Noted or changed in other words meanwhile: what stands is shown.
  if (visit.status >= 400 && visit.status !== 409)
    throw new Error(`“${from.page.heading}” was not taken: ${visit.status} ${visit.page.heading}`);
  return visit;
}

function formOn({ page }: Visit, press: string): PageForm | undefined {
  return page.forms.find(({ controls }) =>
    controls.some(({ name, value }) => name === '_meeting' && value === press),
  );
}

const languageOf = ({ page }: Visit) => (page.language === 'fr' ? 'fr' : 'en');
