import type { Locale } from '../../locales/locale.ts';
import type { Reminder } from '../../mail/args.ts';
import type { MailContent } from '../../mail/content.ts';
import { renderHtml } from '../../mail/html/html.tsx';
import { renderText } from '../../mail/text.ts';
import type { FormMailKind, MailArgs, MailKind } from './every-kind.ts';
import { MAIL_KINDS, mailContent } from './every-kind.ts';
import { samples } from './samples.ts';
import { variants } from './variants.ts';

export const LOCALES: readonly Locale[] = ['en', 'fr'];

export interface RenderedMail {
  name: string;
  kind: MailKind;
  locale: Locale;
  reminder: Reminder;
  content: MailContent;
  html: string;
  text: string;
}

/**
 * Every kind in every language and situation, and of those that ask for something every reminder as well.
 */
export function everyMail(locales = LOCALES, told = { samples, variants }): RenderedMail[] {
  return MAIL_KINDS.flatMap((kind) =>
    locales.flatMap((locale) =>
      [told.samples[kind], ...(told.variants[kind] ?? [])].flatMap((args, situation) =>
        remindersOf(kind).map((reminder) => {
          const mail = rendered(kind, locale, reminder, args);
          return situation === 0 ? mail : { ...mail, name: `${mail.name}, situation ${situation + 1}` };
        }),
      ),
    ),
  );
}

export function rendered<K extends MailKind>(
  kind: K,
  locale: Locale,
  reminder: Reminder,
  args: MailArgs[K],
): RenderedMail {
  const content = mailOf(kind, locale, reminder, args);
  const name = `${kind} ${locale}${reminder === 0 ? '' : ` reminder ${reminder}`}`;
  return { name, kind, locale, reminder, content, html: renderHtml(content), text: renderText(content) };
}

export function mailOf<K extends MailKind>(
  kind: K,
  locale: Locale,
  reminder: Reminder,
  args: MailArgs[K],
): MailContent {
  return mailContent(kind, isForm(args) ? { ...args, reminder } : args, locale);
}

export function remindersOf(kind: MailKind): Reminder[] {
  return isForm(samples[kind]) ? [0, 1, 2, 3] : [0];
}

function isForm(args: MailArgs[MailKind]): args is MailArgs[FormMailKind] {
  return 'reminder' in args;
}
