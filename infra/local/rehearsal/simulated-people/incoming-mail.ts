import { simpleParser } from 'mailparser';

/** A mail as its reader sees it. */
export interface IncomingMail {
  /** As the sender wrote it. */
  recipientName: string;
  subject: string;
  /** Every web address in it, once each, as written. */
  links: string[];
  html: string;
  attachments: { filename: string; content: Buffer }[];
}

/** "Until Friday 12 March, 18:00: ", or "18 h". */
const REMINDER = /^(?:until|jusqu’au) .*?, \d\d?(?::\d\d|\sh(?:\s?\d\d)?)\s?:\s/i;
/** The cohort, where the subject has room for it: a reminder has less. */
const COHORT = / \([^()]*\)$/;

/** What a subject is about, and whether it only reminds. */
export function topicOf(subject: string): { topic: string; isReminder: boolean } {
  const topic = subject.replace(REMINDER, '');
  return { topic: topic.replace(COHORT, ''), isReminder: topic !== subject };
}

export async function readMail(raw: Buffer): Promise<IncomingMail> {
  const {
    subject = '',
    text = '',
    html,
    attachments,
    to,
  } = await simpleParser(raw, {
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipTextLinks: true,
    skipImageLinks: true,
  });
  return {
    recipientName: [to ?? []].flat()[0]?.value[0]?.name ?? '',
    subject,
    links: [...new Set(text.match(/https?:\/\/[^\s<>"')\]]+/g) ?? [])],
    html: html || '',
    attachments: attachments.map(({ filename = 'attachment', content }) => ({ filename, content })),
  };
}

/** "How is it going with Ada?": the mail that makes people think of their meetings. */
export const isCheckIn = (subject: string): boolean => /how is it going|comment ça va/i.test(subject);

/** The first link to a kind of page: `f` forms, `me` my data, `b` the board, `r` the report, `p` the pair. */
export function linkTo(
  page: 'f' | 'me' | 'b' | 'r' | 'p',
  { links }: Pick<IncomingMail, 'links'>,
): string | undefined {
  return links.find((link) => new URL(link).pathname.startsWith(`/${page}/`));
}

/** Every form that a mail asks for: some ask for two. */
export function formsOf({ links }: Pick<IncomingMail, 'links'>): string[] {
  return links.filter((link) => new URL(link).pathname.startsWith('/f/'));
}

/** The first of these that leads to the same kind of page as another link. */
export function linkLike(link: string, links: readonly string[]): string | undefined {
  const [, kind] = new URL(link).pathname.split('/');
  return links.find((one) => new URL(one).pathname.split('/')[1] === kind);
}
