import type { cohortCalendar, matchingCalendar } from '../definition/cohort-calendar.ts';
import type { ReportDocument } from '../evaluation/document/report-document.ts';
import type { Locale } from '../locales/locale.ts';
import type { Addressed } from '../mail/args.ts';
import { mailContent } from '../mail/frame.ts';
import type { Template } from '../mail/letter.ts';
import type { Attachment } from '../mail/message.ts';
import type { LetterContents, LetterContext } from '../rounds/letters/letter-context.ts';

/** What few mails need, and weighs much. Handed in: a function carries it only if it sends those mails. */
export interface Instruments {
  /** With fonts and a layout of its own. */
  reportPdf: (document: ReportDocument, locale: Locale) => Promise<Buffer>;
  /** With the public holidays of the world. */
  cohortCalendar: typeof cohortCalendar;
  matchingCalendar: typeof matchingCalendar;
}

/** The mail of a round: its words, and what they are told of one recipient. */
export interface RoundMail {
  readonly contents: (context: LetterContext, instruments: Instruments) => Promise<LetterContents>;
}

/** A round's mail that needs no instruments. */
export interface WordedMail<Args extends Addressed> {
  readonly words: Template<Args>;
  readonly contents: (context: LetterContext) => Promise<LetterContents>;
}

/**
 * Declares the mail of a round.
 *
 * @param argsOf what the words are told, from what is known of a recipient
 */
export function defineMail<Args extends Addressed>(
  words: Template<Args>,
  argsOf: (context: LetterContext) => NoInfer<Args> | Promise<NoInfer<Args>>,
): WordedMail<Args> {
  return {
    words,
    contents: async (context) => ({
      content: mailContent(words, await argsOf(context), context.to.language),
    }),
  };
}

/** Declares the mail of a round that needs instruments for what it says or attaches. */
export function defineMailWith<Args extends Addressed>(
  words: Template<Args>,
  compose: (
    context: LetterContext,
    instruments: Instruments,
  ) => Composed<NoInfer<Args>> | Promise<Composed<NoInfer<Args>>>,
): RoundMail & { readonly words: Template<Args> } {
  return {
    words,
    contents: async (context, instruments) => {
      const { args, ...attached } = await compose(context, instruments);
      return { content: mailContent(words, args, context.to.language), ...attached };
    },
  };
}

interface Composed<Args> {
  args: Args;
  attachments?: Attachment[];
}

/** A mail to the few people something concerns, outside of any round. Its kind is its own, and so is HR's paragraph. */
export interface DirectMail<Args extends Addressed> {
  readonly kind: string;
  readonly words: Template<Args>;
}

/** Keeps the literal name of its kind. */
export function defineDirectMail<const K extends string, Args extends Addressed>(
  kind: K,
  words: Template<Args>,
): { readonly kind: K; readonly words: Template<Args> } {
  return { kind, words };
}

/** A direct mail with what it is told, ready to be given notice by. */
export function told<Args extends Addressed>(
  { kind, words }: DirectMail<Args>,
  argsOf: (context: LetterContext) => NoInfer<Args> | Promise<NoInfer<Args>>,
): { kind: string; write: (context: LetterContext) => Promise<LetterContents> } {
  return {
    kind,
    write: async (context) => ({
      content: mailContent(words, await argsOf(context), context.to.language),
    }),
  };
}
