import type { Locale } from '../locales/locale.ts';
import type { Meeting } from './args.ts';
import type { Block, Inline } from './blocks.ts';

/** What goes to the calendar with a mail. */
export interface Invitation extends Meeting {
  method: 'REQUEST' | 'CANCEL';
  title: string;
  description: string;
}

/** One mail, in one language, before it becomes MIME. */
export interface MailContent {
  locale: Locale;
  /** The programme's name: head of the mail and display name of its sender. */
  cohortName: string;
  /** At most 70 characters. */
  subject: string;
  /** What an inbox shows beside the subject. */
  preheader: string;
  blocks: Block[];
  /** The small print: why this mail, my data, no more reminders. One line each. */
  footer: Inline[][];
  invitation?: Invitation;
  /** Of mails to participants: one click is enough to be written to less (RFC 8058). */
  unsubscribeUrl?: string;
}
