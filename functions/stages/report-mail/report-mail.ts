import type { Locale } from '../../locales/locale.ts';
import type { Addressed } from '../../mail/args.ts';
import { type Block, button } from '../../mail/blocks.ts';
import type { Letter } from '../../mail/letter.ts';
import { addressed, type LetterContext, linkTo } from '../../rounds/letters/letter-context.ts';

/** To leadership and HR. The blocks come from the evaluation, in the reader's language. */
export interface ReportMailArgs extends Addressed {
  reader: 'leadership' | 'hr';
  blocks: Block[];
  reportUrl: string;
}

type Words = Pick<Letter, 'subject' | 'preheader' | 'title'> & { button: string };

/** Mails that bring a report have the same form, and words of their own. */
export function reportMail<Args extends ReportMailArgs>(
  words: Record<Locale, (args: Args) => Words>,
): Record<Locale, (args: Args) => Letter> {
  const letter = (args: Args, locale: Locale): Letter => {
    const { button: label, ...said } = words[locale](args);
    return { ...said, body: [...args.blocks, button(label, args.reportUrl)], why: WHY[locale](args) };
  };
  return { en: (args) => letter(args, 'en'), fr: (args) => letter(args, 'fr') };
}

const WHY: Record<Locale, (args: ReportMailArgs) => string> = {
  en: ({ reader, cohortName }) =>
    reader === 'hr'
      ? `You receive this mail because you coordinate ${cohortName}.`
      : `You receive this mail because HR named you as a reader of the results of ${cohortName}.`,
  fr: ({ reader, cohortName }) =>
    reader === 'hr'
      ? `Vous recevez ce message parce que vous coordonnez le programme ${cohortName}.`
      : `Vous recevez ce message parce que les RH vous comptent parmi les destinataires du bilan du programme ${cohortName}.`,
};

/**
 * What such a mail is told of its reader.
 *
 * @param path where the report lies below the reader's link
 */
export function readerOf(context: LetterContext, path: string): Omit<ReportMailArgs, 'blocks'> {
  return {
    ...addressed(context),
    reader: context.recipient.role === 'hr' ? 'hr' : 'leadership',
    reportUrl: `${linkTo('report', context)}/${path}`,
  };
}
