import { simpleParser } from 'mailparser';

/** A mail as its reader sees it. */
export interface IncomingMail {
  /** As the sender wrote it. */
  recipientName: string;
  subject: string;
  /** The subject without "Reminder:". */
  topic: string;
  isReminder: boolean;
  /** Every web address in it, once each, as written. */
  links: string[];
  html: string;
  attachments: { filename: string; content: Buffer }[];
}

const REMINDER = /^(?:last |dernier )?(?:reminder|rappel|relance)[^:]*:\s*/i;

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
  const topic = subject.replace(REMINDER, '');
  return {
    recipientName: [to ?? []].flat()[0]?.value[0]?.name ?? '',
    subject,
    topic,
    isReminder: topic !== subject,
    links: [...new Set(text.match(/https?:\/\/[^\s<>"')\]]+/g) ?? [])],
    html: html || '',
    attachments: attachments.map(({ filename = 'attachment', content }) => ({ filename, content })),
  };
}

/** The first link to a kind of page: `f` forms, `me` my data, `b` the board, `r` the report. */
export function linkTo(
  page: 'f' | 'me' | 'b' | 'r',
  { links }: Pick<IncomingMail, 'links'>,
): string | undefined {
  return links.find((link) => new URL(link).pathname.startsWith(`/${page}/`));
}
