import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/**
 * Whose pages may call: `ours` alone, or `any`, where what is served decides for itself. Programs, which send no
 * origin, always may: whoever runs programs here needs no browser.
 */
export type Callers = 'ours' | 'any';

interface Refusal {
  status: number;
  sentence: string;
}

const NAMES = /^(127\.0\.0\.1|localhost)(:\d{1,5})?$/i;
/** What a browser says of a request of a page to itself, or of its user's own making. */
const OWN_SITE = new Set(['same-origin', 'none']);

/**
 * Stands before everything that a server does. A port of this machine can be reached by every page in its user's
 * browser: under a name of the page's own that leads to 127.0.0.1 (DNS rebinding), or straight, when only the
 * answer is kept from it.
 */
export function guard(server: Server, callers: Callers): void {
  const listeners = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const refusal = refusalOf(request, callers);
    if (refusal) refuse(response, refusal);
    else for (const listener of listeners) listener.call(server, request, response);
  });
}

function refusalOf({ method = '', headers }: IncomingMessage, callers: Callers): Refusal | undefined {
  const { host = '', origin } = headers;
  if (!NAMES.test(host)) {
    return { status: 421, sentence: 'This address answers as 127.0.0.1 and localhost only.' };
  }
  if (callers === 'any') return undefined;
  const site = headers['sec-fetch-site'];
  const changes = method !== 'GET' && method !== 'HEAD';
  const isForeign = origin !== undefined && origin.toLowerCase() !== `http://${host}`.toLowerCase();
  if (isForeign || (changes && site !== undefined && !OWN_SITE.has(String(site)))) {
    return { status: 403, sentence: 'Pages of other sites may not call this address.' };
  }
  return undefined;
}

function refuse(response: ServerResponse, { status, sentence }: Refusal): void {
  // What is left of the request is not read.
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
  response.end(`${sentence}\n`);
}
