import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Clock } from '../../clock/clock.ts';
import { nextDueInWords } from '../../clock/next-due.ts';
import { listen, stop } from '../listen.ts';
import type { Usage } from '../meters.ts';
import { NEXT_DUE_PATH, type NextDue, withAdditions } from './inbox-additions.ts';
import { openInboxPage } from './inbox-page.ts';
import { MailCatalogue } from './mail-catalogue.ts';
import type { Mailbox, StoredMail } from './mailbox.ts';

export interface Ses {
  /** SES's own protocol and, for a browser, the inbox. */
  endpoint: string;
  close(): Promise<void>;
}

export interface SesOptions {
  mailbox: Mailbox;
  clock: Pick<Clock, 'busy' | 'now' | 'nextDue'>;
  usage: Pick<Usage, 'mailsSent' | 'attachmentBytes'>;
  /** What becomes of mail to an address; by default those beginning with `bounce`, `complaint`, `mailboxfull`, `reject` say. */
  fateOf?: (address: string) => StoredMail['fate'];
  port?: number;
  /** The page on which time can be let pass: the inbox page links to it. */
  clockPage?: string;
}

interface Answer {
  status: number;
  type: string;
  body: string | Buffer;
}

/** SES's limit for one message. */
const MAX_MESSAGE_BYTES = 10 * 1024 * 1024;

/**
 * Starts SES: every mail it takes is on disk before it answers. Whatever it does not keep itself (checking a
 * message, the inbox page, passing mail on to the SMTP server of SMTP_TRANSPORT) is aws-ses-v2-local's.
 */
export async function startSes(options: SesOptions): Promise<Ses> {
  const inbox = await openInboxPage(options.mailbox);
  const catalogue = new MailCatalogue();
  const server = createServer(async (request, response) => {
    try {
      const body = await buffer(request);
      const parameters = new URLSearchParams(request.method === 'POST' ? body.toString() : '');
      const {
        status,
        type,
        body: answer,
      } = await options.clock.busy(async () => {
        if (parameters.get('Action') === 'SendRawEmail') return takeRawEmail(request, parameters, body);
        if (request.method === 'GET' && request.url === NEXT_DUE_PATH) return nextDue();
        const sample = request.method === 'GET' ? await catalogue.pageAt(request.url ?? '/') : undefined;
        if (sample !== undefined) return { status: 200, type: 'text/html; charset=utf-8', body: sample };
        if (request.method === 'GET') await inbox.refill();
        const answer = await passOn(request, body);
        const isPage = request.method === 'GET' && request.url === '/' && answer.status === 200;
        return isPage ? { ...answer, body: withAdditions(answer.body.toString()) } : answer;
      });
      response.writeHead(status, { 'content-type': type });
      response.end(answer);
    } catch {
      // The caller hung up in the middle.
      response.destroy();
    }
  });

  function nextDue(): Answer {
    const { clock, clockPage } = options;
    const next: NextDue = { words: nextDueInWords(clock), clockPage };
    return { status: 200, type: 'application/json', body: JSON.stringify(next) };
  }

  async function takeRawEmail(
    request: IncomingMessage,
    parameters: URLSearchParams,
    body: Buffer,
  ): Promise<Answer> {
    const raw = Buffer.from(parameters.get('RawMessage.Data') ?? '', 'base64');
    if (raw.length > MAX_MESSAGE_BYTES) {
      return refusal('InvalidParameterValue', `Message length is more than ${MAX_MESSAGE_BYTES} bytes long.`);
    }
    const checked = await passOn(request, body);
    const theirId = /<MessageId>([^<]+)</.exec(checked.body.toString())?.[1];
    const messageId = randomUUID();
    const understood = theirId === undefined ? undefined : inbox.take(theirId, messageId);
    if (!understood) return refusal('MessageRejected', checked.body.toString());
    const destinations = members(parameters, 'Destinations.member.', '');
    const to = destinations.length > 0 ? destinations : understood.to;
    if (to.length === 0) return refusal('InvalidParameterValue', 'Missing destinations.');
    await options.mailbox.keep(
      {
        at: options.clock.now().toISOString(),
        messageId,
        from: understood.from,
        to,
        subject: understood.subject,
        configurationSet: parameters.get('ConfigurationSetName') ?? undefined,
        tags: tagsOf(parameters),
        attachmentBytes: understood.attachmentBytes,
        fate: to.map(options.fateOf ?? fateByName).find((fate) => fate !== 'delivered') ?? 'delivered',
      },
      raw,
    );
    options.usage.mailsSent += 1;
    options.usage.attachmentBytes += understood.attachmentBytes;
    return xml(
      200,
      `<SendRawEmailResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><SendRawEmailResult><MessageId>${messageId}</MessageId></SendRawEmailResult><ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></SendRawEmailResponse>`,
    );
  }

  async function passOn(
    { method = 'GET', url = '/', headers }: IncomingMessage,
    body: Buffer,
  ): Promise<Answer> {
    const response = await fetch(new URL(url, inbox.address), {
      method,
      headers: {
        'content-type': headers['content-type'] ?? 'application/octet-stream',
        ...(headers.authorization && { authorization: headers.authorization }),
      },
      ...(method !== 'GET' && method !== 'HEAD' && { body: new Uint8Array(body) }),
    });
    const type = response.headers.get('content-type') ?? 'text/plain';
    return { status: response.status, type, body: Buffer.from(await response.arrayBuffer()) };
  }

  return {
    endpoint: await listen(server, options.port),
    async close() {
      await stop(server);
      await stop(inbox.server);
    },
  };
}

function fateByName(address: string): StoredMail['fate'] {
  return FATES_BY_NAME.find(([name]) => name.test(address))?.[1] ?? 'delivered';
}

const FATES_BY_NAME: [RegExp, StoredMail['fate']][] = [
  [/^bounce/i, 'bounced'],
  [/^complaint/i, 'complained'],
  [/^mailbox-?full/i, 'mailboxFull'],
  [/^reject/i, 'rejected'],
];

/** The query protocol's lists: `Tags.member.1.Name`, `Tags.member.2.Name` and so on. */
function members(parameters: URLSearchParams, before: string, after: string): string[] {
  const values: string[] = [];
  for (let value = parameters.get(`${before}1${after}`); value !== null; ) {
    values.push(value);
    value = parameters.get(`${before}${values.length + 1}${after}`);
  }
  return values;
}

function tagsOf(parameters: URLSearchParams): Record<string, string> {
  const values = members(parameters, 'Tags.member.', '.Value');
  return Object.fromEntries(
    members(parameters, 'Tags.member.', '.Name').map((name, index) => [name, values[index] ?? '']),
  );
}

function refusal(code: string, message: string): Answer {
  const escaped = message.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return xml(
    400,
    `<ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${escaped}</Message></Error><RequestId>${randomUUID()}</RequestId></ErrorResponse>`,
  );
}

function xml(status: number, body: string): Answer {
  return { status, type: 'text/xml', body: `<?xml version="1.0" encoding="UTF-8"?>${body}` };
}
