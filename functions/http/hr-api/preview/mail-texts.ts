import type { CohortSettings } from '../../../definition/definition.ts';
import { inLocale, type Locale } from '../../../locales/locale.ts';
import type { MailContent } from '../../../mail/content.ts';
import { renderText } from '../../../mail/text.ts';
import { MAIL_KINDS, type MailArgs, type MailKind } from '../../../stages/mail-samples/every-kind.ts';
import { mailOf, remindersOf } from '../../../stages/mail-samples/every-mail.ts';
import { samples } from '../../../stages/mail-samples/samples.ts';
import type { PlannedMail } from './planned-mails.ts';

/** What a reader sees of a mail: its line in the inbox, and its text. */
interface ReadMail {
  subject: string;
  preheader: string;
  text: string;
}

export interface MailText extends ReadMail {
  kind: MailKind;
  language: Locale;
  /** Of a mail that asks for an answer. Later reminders are worded like the first. */
  reminder?: ReadMail;
}

/**
 * The mails that are planned, and those HR has written for, in every language of the cohort: with HR's own texts, about
 * made-up people on made-up dates.
 */
export function mailTexts(settings: CohortSettings, planned: readonly PlannedMail[]): MailText[] {
  const { extra, subjects = {} } = settings.mail;
  const kinds = new Set<string>([
    ...planned.map(({ kind }) => kind),
    ...Object.keys(extra),
    ...Object.keys(subjects),
  ]);
  return MAIL_KINDS.filter((kind) => kinds.has(kind)).flatMap((kind) =>
    settings.languages.map((language) => mailText(kind, language, settings)),
  );
}

function mailText(kind: MailKind, language: Locale, settings: CohortSettings): MailText {
  const args = inThisCohort(kind, samples[kind], language, settings);
  return {
    kind,
    language,
    ...read(mailOf(kind, language, 0, args)),
    ...(remindersOf(kind).includes(1) && { reminder: read(mailOf(kind, language, 1, args)) }),
  };
}

function inThisCohort<A extends MailArgs[MailKind]>(
  kind: MailKind,
  sample: A,
  language: Locale,
  { name, hr, timeZone, mail }: CohortSettings,
): A {
  const extra = mail.extra[kind];
  const subject = mail.subjects?.[kind];
  const [coordinator] = hr;
  return {
    ...sample,
    cohortName: name,
    timeZone,
    extra: extra === undefined ? '' : inLocale(extra, language),
    ...(coordinator && { hr: { name: coordinator.name, email: coordinator.email } }),
    ...(subject !== undefined && { ownSubject: inLocale(subject, language) }),
  };
}

function read(content: MailContent): ReadMail {
  const { subject, preheader } = content;
  return { subject, preheader, text: renderText(content) };
}
