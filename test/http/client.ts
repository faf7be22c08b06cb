import type { Mailbox } from '../../infra/local/machine/mail/mailbox.ts';
import { kindOfMail } from '../../infra/local/rehearsal/demo/mail-kinds.ts';
import { linkLike, readMail } from '../../infra/local/rehearsal/simulated-people/incoming-mail.ts';

/** What came back, read to its end. */
export interface Reply {
  status: number;
  headers: Headers;
  text: string;
}

/** Follows no redirect: where a page sends one is part of its answer. */
export async function send(url: string, init: RequestInit = {}): Promise<Reply> {
  const response = await fetch(url, { redirect: 'manual', ...init });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** Posts a form as a browser does from one of our own pages. */
export async function postForm(
  url: string,
  fields: URLSearchParams | Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Reply> {
  return send(url, {
    method: 'POST',
    body: new URLSearchParams(fields).toString(),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin: new URL(url).origin,
      ...headers,
    },
  });
}

/**
 * Passes the door with the link of a mail to this address: asks for a link of one hour where one is needed, and opens a
 * session by it.
 *
 * @returns the cookie to send with what follows
 */
export async function sessionOf(
  link: string,
  { mailbox, address, remember }: { mailbox: Mailbox; address: string; remember?: boolean },
): Promise<string> {
  const { headers } = await postForm(await linkThatOpens(link, mailbox, address), {
    _press: 'open',
    ...(remember && { remember: 'yes' }),
  });
  const [cookie = ''] = (headers.getSetCookie()[0] ?? '').split(';');
  if (!cookie) throw new Error('the link opened no session');
  return cookie;
}

/** The link by which a session can be opened: the one that was sent last, or for leadership this one. */
async function linkThatOpens(link: string, mailbox: Mailbox, address: string): Promise<string> {
  await postForm(link, { _press: 'ask' });
  const mail = mailbox
    .mails()
    .findLast((one) => one.to[0] === address && kindOfMail(one).kind === 'doorLink');
  const { links } = mail ? await readMail(await mailbox.raw(mail)) : { links: [] };
  return linkLike(link, links) ?? links[0] ?? link;
}
