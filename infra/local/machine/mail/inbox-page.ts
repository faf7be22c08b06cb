import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import { simpleParser } from 'mailparser';
import { guard } from '../loopback-guard.ts';
import type { Mailbox, StoredMail } from './mailbox.ts';

/** Mails that the inbox page shows: it holds them in memory and sends them all to the browser at each look. */
const SHOWN = 300;

const require = createRequire(import.meta.url);

/** aws-ses-v2-local: checks what SES checks, shows an inbox, and passes mail on to SMTP_TRANSPORT when set. */
export interface InboxPage {
  address: string;
  server: Server;
  /** What it understood of the mail it last took under its own message id, from now on known under ours. */
  take(theirId: string, ourId: string): Understood | undefined;
  /** Shows what was sent before this start, too. */
  refill(): Promise<void>;
}

interface Understood {
  from: string;
  to: string[];
  subject: string;
  attachmentBytes: number;
}

export async function openInboxPage(mailbox: Mailbox): Promise<InboxPage> {
  const { default: startServer }: typeof import('aws-ses-v2-local') = require('aws-ses-v2-local');
  const store: typeof import('aws-ses-v2-local/dist/store.js') = require('aws-ses-v2-local/dist/store.js');
  store.clearStore();
  const earlier = mailbox.mails().slice(-SHOWN);
  let refilled: Promise<void> | undefined;
  const server = await startServer({ host: '127.0.0.1', port: 0 });
  guard(server, 'ours');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The inbox page listens on no port.');
  return {
    address: `http://127.0.0.1:${address.port}`,
    server,
    take(theirId, ourId) {
      const { emails } = store.getStoreReadonly();
      const taken = emails.findLast(({ messageId }) => messageId === theirId);
      if (!taken) return undefined;
      taken.messageId = ourId;
      if (emails.length > SHOWN) emails.splice(0, emails.length - SHOWN);
      const { from, destination, subject, attachments } = taken;
      return {
        from: addressesIn(from)[0] ?? from,
        to: [...destination.to, ...destination.cc, ...destination.bcc].flatMap(addressesIn),
        subject,
        attachmentBytes: attachments.reduce((sum, { size }) => sum + size, 0),
      };
    },
    refill() {
      refilled ??= (async () => {
        const read = await Promise.all(earlier.map((mail) => readMail(mailbox, mail)));
        const { emails } = store.getStoreReadonly();
        emails.unshift(...read.slice(0, Math.max(0, SHOWN - emails.length)));
      })();
      return refilled;
    },
  };
}

async function readMail(
  mailbox: Mailbox,
  mail: StoredMail,
): Promise<import('aws-ses-v2-local/dist/store.js').Email> {
  const { text, html, attachments } = await simpleParser(await mailbox.raw(mail));
  return {
    messageId: mail.messageId,
    from: mail.from,
    replyTo: [],
    destination: { to: mail.to, cc: [], bcc: [] },
    subject: mail.subject,
    body: { text, html: html || undefined },
    attachments: attachments.map(({ content, ...rest }) => ({
      ...rest,
      content: content.toString('base64'),
    })),
    at: Math.floor(Date.parse(mail.at) / 1000),
  };
}

/** Of a header such as `"Doe, Ada" <ada@example.com>, bob@example.com`. */
function addressesIn(header: string): string[] {
  return header.match(/[^\s<>,;:"]+@[^\s<>,;:"]+/g) ?? [];
}
