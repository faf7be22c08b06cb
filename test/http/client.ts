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

/** Opens the board or the report by a mail's link. @returns the cookie to send with what follows */
export async function sessionOf(link: string): Promise<string> {
  const { headers } = await postForm(link, {});
  const [cookie = ''] = (headers.getSetCookie()[0] ?? '').split(';');
  if (!cookie) throw new Error('the link opened no session');
  return cookie;
}
