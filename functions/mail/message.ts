import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { MailContent } from './content.ts';
import { renderHtml } from './html/html.tsx';
import { iCalendar } from './invitation.ts';
import type { Address } from './mailer.ts';
import { plainLine } from './plain-line.ts';
import { renderText } from './text.ts';

export interface Attachment {
  filename: string;
  contentType: string;
  content: Buffer;
}

export interface MessageParts {
  content: MailContent;
  to: Address;
  /** The address mail is sent from. Its display name is the programme's. */
  senderAddress: string;
  /** HR: whoever answers the mail reaches a person. */
  replyTo: Address;
  /**
   * What the mail is, among all mails ever sent (its ledger key): the same key gives the same Message-ID. SES
   * writes an id of its own over it; other relays keep ours.
   */
  key: string;
  now: Date;
  attachments?: Attachment[];
}

/**
 * One mail as a MIME message, ready for `Mailer.send`. The same parts give the same bytes, so that a retry is
 * a copy which mail systems can recognise.
 *
 * @throws Error when an address is not one mailbox
 */
export async function composeMessage(parts: MessageParts): Promise<{ raw: Buffer }> {
  const { content, now } = parts;
  const identity = createHash('sha256').update(parts.key).digest('hex').slice(0, 40);
  const from = mailbox({ name: content.cohortName, address: parts.senderAddress });
  const to = mailbox(parts.to);
  const invitation = content.invitation;
  const composer = new MailComposer({
    from,
    to,
    replyTo: mailbox(parts.replyTo),
    subject: plainLine(content.subject),
    messageId: `<${identity}@${domainOf(parts.senderAddress)}>`,
    date: now,
    headers: headersOf(content),
    text: renderText(content),
    html: renderHtml(content),
    attachments: parts.attachments ?? [],
    ...(invitation && {
      icalEvent: {
        method: invitation.method,
        filename: 'invite.ics',
        content: iCalendar(invitation, { organizer: from, attendee: to, stampedAt: now }),
      },
    }),
    textEncoding: 'quoted-printable',
    // Blocks end lines with LF; SMTP knows CRLF only.
    newline: '\r\n',
    baseBoundary: identity,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return { raw: await composer.compile().build() };
}

function headersOf(content: MailContent): Record<string, string> {
  const headers: Record<string, string> = {
    'Auto-Submitted': 'auto-generated',
    'Content-Language': content.locale,
  };
  if (content.unsubscribeUrl !== undefined) {
    headers['List-Unsubscribe'] = `<${content.unsubscribeUrl}>`;
    headers['List-Unsubscribe-Post'] = 'List-Unsubscribe=One-Click';
  }
  return headers;
}

/** The schemas let only mailboxes in; a second guard, as an address with a line break would be a header. */
function mailbox({ name, address }: Address): Address {
  if (!/^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+$/u.test(address)) throw new Error('Not a mail address');
  return { name: plainLine(name), address };
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
