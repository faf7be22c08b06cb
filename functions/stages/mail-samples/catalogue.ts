import { MAIL_KINDS, type MailArgs, type MailKind } from './every-kind.ts';
import { LOCALES, type RenderedMail, remindersOf, rendered } from './every-mail.ts';
import { samples } from './samples.ts';
import { variants } from './variants.ts';

/** One mail to look at, and what tells it from the others of its kind. */
export interface CatalogueMail extends RenderedMail {
  /** From 1, the most usual first. */
  situation: number;
  isReminder: boolean;
  /** With what HR may write in the definition. */
  hasHrsText: boolean;
}

/**
 * Every mail of the programme to look at: each kind, situation and language, the first and the reminder (later ones are
 * worded like it), with and without HR's own text.
 */
export function mailCatalogue(): CatalogueMail[] {
  return MAIL_KINDS.flatMap(mailsOf);
}

function mailsOf(kind: MailKind): CatalogueMail[] {
  return [samples[kind], ...(variants[kind] ?? [])].flatMap((args, index) =>
    LOCALES.flatMap((locale) =>
      remindersOf(kind)
        .filter((reminder) => reminder <= 1)
        .flatMap((reminder) =>
          [true, false].map((hasHrsText) => ({
            ...rendered(kind, locale, reminder, hasHrsText ? args : withoutHrsText(args)),
            situation: index + 1,
            isReminder: reminder > 0,
            hasHrsText,
          })),
        ),
    ),
  );
}

function withoutHrsText<A extends MailArgs[MailKind]>(args: A): A {
  return { ...args, extra: '' };
}
