import { type Answering, asMentee, asMentor } from '../../cohorts/staged-cohort.ts';
import type { ReadCohort } from './read-cohort.ts';

/** Whatever somebody writes in a box. */
export const IN_WORDS = 'Καλύτερες συναντήσεις';

const WORDS = { goals: IN_WORDS, avoid: 'Κανένα', 'extra-hope': IN_WORDS };

export const mentorsApply: Answering = ({ personId }) =>
  personId.startsWith('m') ? asMentor({ ...WORDS, places: 1 }) : undefined;

export const menteesApply: Answering = ({ personId }) =>
  personId.startsWith('e') ? asMentee({ ...WORDS, wishes: ['m1', 'm2'] }) : undefined;

const TABS = ['', '/alerts', '/pairs', '/matching', '/voices', '/timeline', '/devices'] as const;

/** Enters the board by a mail, and looks at what lies under some of its tabs. @returns its address */
export async function atBoard(
  cohort: ReadCohort,
  about: RegExp,
  tabs: readonly (typeof TABS)[number][] = TABS,
): Promise<string> {
  const board = await cohort.enter(cohort.link('b', { about }));
  for (const tab of tabs) await cohort.look(`${board}${tab}`);
  return board;
}

/** Presses what is said first on a page of its own, and then on that page. */
export async function sayYes(
  cohort: ReadCohort,
  address: string,
  fields: Record<string, string>,
): Promise<void> {
  const said = await cohort.press(address, fields, [200, 303]);
  const [, seal] = /name="_seal" value="([^"]+)"/.exec(said) ?? [];
  if (seal !== undefined) await cohort.press(address, { ...fields, _seal: seal }, [303]);
}
