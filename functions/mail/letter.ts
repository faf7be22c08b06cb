import type { Locale } from '../locales/locale.ts';
import type { Addressed, Form } from './args.ts';
import type { Block, Inline } from './blocks.ts';
import type { Invitation } from './content.ts';

/** The words of one mail in one language; greeting, deadline, button and small print are put around them. */
export interface Letter {
  /**
   * What and with whom, and nothing confidential: it is read over shoulders. The cohort's name follows where there is room,
   * and a reminder's deadline goes before; at most 38 characters of a form's subject leave room for that.
   */
  subject: string;
  preheader: string;
  title: string;
  body: Block[];
  /** A sentence for the small print: why this person gets this mail. */
  why: string;
  invitation?: Invitation;
}

/** A letter that asks for something. */
export interface FormLetter extends Letter {
  ask: {
    button: string;
    /** How long the answer takes, in minutes; the same as the form says. */
    minutes: number;
    /** What one can do instead, after the button. */
    otherwise?: Inline[];
    /** Another form that is asked for in the same mail. */
    besides?: Block[];
    /** Who reads what. */
    readers: string;
    /** Replaces the body in reminders: one or two sentences. */
    reminder: string;
  };
}

type LetterOf<Args extends Addressed> = Args extends Form ? FormLetter : Letter;

/** The words of one mail in every language. */
export type Template<Args extends Addressed> = Record<Locale, (args: Args) => LetterOf<Args>>;
