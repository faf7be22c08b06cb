import type { Locale } from '../../locales/locale.ts';
import { FIRST_NAME } from '../../text/first-name-placeholder.ts';
import { WORDABLE_MAILS } from '../mail-kinds.ts';
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
            ...rendered(
              kind,
              locale,
              reminder,
              hasHrsText ? withHrsSubject(kind, args, locale) : withoutHrsText(args),
            ),
            situation: index + 1,
            isReminder: reminder > 0,
            hasHrsText,
          })),
        ),
    ),
  );
}

/** As HR may word it. In {@link samples} there is only HR's paragraph: the product's own subjects are what is looked at. */
const OWN_SUBJECTS: Record<Locale, string> = { en: 'Our own subject', fr: 'Notre propre objet' };

function withHrsSubject<A extends MailArgs[MailKind]>(kind: MailKind, args: A, locale: Locale): A {
  const { all, fixedSubject, namesSomebody } = WORDABLE_MAILS;
  if (!all.includes(kind) || fixedSubject.includes(kind)) return args;
  const subject = OWN_SUBJECTS[locale];
  return { ...args, ownSubject: namesSomebody.includes(kind) ? `${subject}, ${FIRST_NAME}` : subject };
}

function withoutHrsText<A extends MailArgs[MailKind]>(args: A): A {
  return { ...args, extra: '' };
}
