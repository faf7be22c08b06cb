import { mail as en, type MailWords } from '../locales/en/mail.ts';
import { mail as fr } from '../locales/fr/mail.ts';
import type { Locale } from '../locales/locale.ts';

/** The words around a mail's own, by language. */
export const mailWords: Readonly<Record<Locale, MailWords>> = { en, fr };
