import { type Page, type PageForm, readPage } from './page.ts';

export interface Visit {
  url: string;
  status: number;
  contentType: string;
  html: string;
  page: Page;
}

/** Follows this many redirects: browsers stop at about 20, honest pages need one. */
const MAX_REDIRECTS = 5;

/** A browser with JavaScript off: pages, forms, redirects, cookies. One person's, so one site's cookies suffice. */
export class Browser {
  readonly #cookies = new Map<string, string>();

  /** @throws Error when the server fails: no person should ever see that */
  async open(url: string): Promise<Visit> {
    return this.#request(url, { method: 'GET' });
  }

  /** Presses the button of a form on the page it was found on. */
  async submit(from: Visit, form: PageForm, fields: URLSearchParams): Promise<Visit> {
    const target = new URL(form.action || from.url, from.url);
    if (form.method === 'get') {
      target.search = fields.toString();
      return this.open(target.href);
    }
    return this.#request(target.href, {
      method: 'POST',
      body: fields.toString(),
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        origin: target.origin,
        'sec-fetch-site': 'same-origin',
        referer: from.url,
      },
    });
  }

  async #request(url: string, init: RequestInit, redirects = 0): Promise<Visit> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = new Headers(init.headers);
    if (cookie) headers.set('cookie', cookie);
    headers.set('accept', 'text/html');
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    const html = await response.text();
    const location = response.headers.get('location');
    if (location && response.status >= 300 && response.status < 400 && redirects < MAX_REDIRECTS) {
      return this.#request(new URL(location, url).href, { method: 'GET' }, redirects + 1);
    }
    if (response.status >= 500)
      throw new Error(`${new URL(url).pathname.split('/')[1]}: ${response.status} ${html}`);
    const contentType = response.headers.get('content-type') ?? '';
    return { url, status: response.status, contentType, html, page: readPage(html) };
  }

  #keep(line: string): void {
    const [pair = ''] = line.split(';');
    const name = pair.slice(0, pair.indexOf('='));
    const value = pair.slice(pair.indexOf('=') + 1);
    if (value) this.#cookies.set(name, value);
    else this.#cookies.delete(name);
  }
}
