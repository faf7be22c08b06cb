import type { Side } from '../../../../functions/definition/side.ts';
import type { Asked, Pair } from './inner-life/meetings.ts';
import type { Page, PageForm } from './page.ts';
import { partnerOn } from './partner.ts';
import type { Persona } from './persona.ts';
import type { SaidBefore } from './sentences/said-before.ts';

/** Somebody before a form, with what they know. */
export interface Situation {
  persona: Persona;
  page: Page;
  form: PageForm;
  /** How the mail calls them by which they came; by their address, unless said. */
  ownName?: string;
  /** How well this person and the one the page is about suit each other, between 0 and 1. */
  fit: number;
  today: Date;
  /** How often they were asked the same before; never, unless said. */
  asked?: Asked | undefined;
  /** What people have written so far, where no two are to write the same. */
  saidBefore?: SaidBefore | undefined;
}

const FOR_THE_FIRST_TIME: Asked = { times: 1, daysSince: undefined };

/** How often they were asked this before. */
export function askedIn({ asked = FOR_THE_FIRST_TIME }: Pick<Situation, 'asked'>): Asked {
  return asked;
}

/** How they are called. */
export function nameIn({ ownName, persona }: Pick<Situation, 'ownName' | 'persona'>): string {
  return ownName ?? persona.address;
}

/** The two of whom this page is. Of somebody alone, the pair is they and nobody. */
export function pairOn(situation: Situation): Pair {
  const { persona, page, fit } = situation;
  return { seed: persona.seed, names: [nameIn(situation), partnerOn(page) ?? ''], fit };
}

/** On which side of the pair somebody is asked, as far as the questions show it. */
export function sideAsked({ page, form }: Pick<Situation, 'page' | 'form'>): Side | undefined {
  const labelOf = (name: string) => form.controls.find((control) => control.name === name)?.label;
  if (form.controls.some(({ name }) => name.startsWith('viewNow'))) return 'mentee';
  if (labelOf('hours') !== undefined) return 'mentor';
  // A mentor is asked whether it helps the other, by name.
  const helps = labelOf('helps');
  if (helps !== undefined) return helps.includes(partnerOn(page) ?? '\n') ? 'mentor' : 'mentee';
  const goals = labelOf('goals');
  if (goals === undefined) return undefined;
  return /\bhelp\b|\baider\b/i.test(goals) ? 'mentor' : 'mentee';
}
