import type { Side } from '../../../../../functions/definition/side.ts';
import { pickSome } from '../chance.ts';
import { OF_MENTEES, OF_MENTORS } from './examples.ts';
import { CAREERS, GOAL_LINES, GOALS, OFFERS, STEPS } from './goals.ts';
import { OF_DECLINING, OF_LEAVING, REMARKS } from './reasons.ts';
import { DATES, SIGNS } from './signs.ts';
import {
  LATER,
  OF_CONTENT_MENTEES,
  OF_DISCONTENT_MENTEES,
  OF_MENTORS as WISHES_OF_MENTORS,
} from './suggestions.ts';
import type { ByTheme, ForAll, Theme } from './theme.ts';

/** Who writes, as far as it shows in what they write. */
export interface Writer {
  /** Of the page. */
  language: string;
  /** Undefined where the page does not tell: then what they write fits either. */
  side: Side | undefined;
  theme: Theme;
  /** The pair went well for them. */
  isContent: boolean;
  /** What makes this writer's choice, and no other's. */
  chance: readonly (string | number)[];
}

/** What is asked: how it is posted, and how it reads. */
interface Question {
  name: string;
  label: string;
}

/** All that comes to somebody's mind for a question, in the language of the page, the best first. Never empty. */
export function sentencesFor(question: Question, writer: Writer): string[] {
  const { chance, theme } = writer;
  const language = writer.language === 'fr' ? 'fr' : 'en';
  const mixed = (sentences: readonly string[]) =>
    pickSome(sentences, sentences.length, question.name, ...chance);
  const thoughts = thoughtsOn(question, writer)[language];
  if (!('network' in thoughts)) return mixed(thoughts);
  return [...mixed(thoughts[theme]), ...mixed(Object.values(thoughts).flat())];
}

function thoughtsOn({ name, label }: Question, { side, isContent }: Writer): ByTheme | ForAll {
  if (name === 'goals') return side === 'mentor' ? OFFERS : GOALS;
  if (/^goal\dBy$/.test(name)) return DATES;
  if (/^goal\dHow$/.test(name)) return SIGNS;
  if (/^goal\d/.test(name)) return GOAL_LINES;
  if (/reason/i.test(name)) return OF_DECLINING;
  if (name === 'message') return OF_LEAVING;
  if (/career|parcours/i.test(label)) return CAREERS;
  if (/step/i.test(name)) return STEPS;
  if (/result/i.test(name) || (/example|success/i.test(name) && !side)) return LATER;
  if (/example|success/i.test(name)) return side === 'mentor' ? OF_MENTORS : OF_MENTEES;
  if (/change/i.test(name)) {
    if (side === 'mentor') return WISHES_OF_MENTORS;
    return isContent ? OF_CONTENT_MENTEES : OF_DISCONTENT_MENTEES;
  }
  return REMARKS;
}
