import { simpleParser } from 'mailparser';
import type { Mailbox } from '../../infra/local/machine/mail/mailbox.ts';
import { kindOfMail } from '../../infra/local/rehearsal/demo/mail-kinds.ts';
import { textOfPdf } from './pdf-text.ts';

export interface Said {
  /** The newest mail of each kind, as text. */
  mails: Record<string, string>;
  /** The newest summary's PDF, as text. */
  pdf: string | undefined;
}

/** What a cohort's mails say, and the report that leadership got. */
export async function whatWasSaid(mailbox: Mailbox): Promise<Said> {
  const newest = new Map(mailbox.mails().map((mail) => [kindOfMail(mail).kind, mail]));
  const said: Said = { mails: {}, pdf: undefined };
  for (const [kind, mail] of newest) {
    const { subject = '', text = '', attachments } = await simpleParser(await mailbox.raw(mail));
    said.mails[kind] = `${subject}\n\n${text}`;
    const pdf = attachments.find(({ contentType }) => contentType === 'application/pdf');
    if (kind === 'summary') said.pdf = pdf && textOfPdf(pdf.content);
  }
  return said;
}
