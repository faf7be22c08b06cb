import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { DAY_MS } from '../../../functions/time/day.ts';
import { listen, stop } from '../machine/listen.ts';
import type { Clock, ClockMode } from './clock.ts';
import { moment, nextDueInWords } from './next-due.ts';

export interface ClockPageOptions {
  clock: Clock;
  port?: number;
  /** Addresses to show beside the clock, by what is found there. */
  addresses: Record<string, string>;
}

export interface ClockPage {
  address: string;
  close(): Promise<void>;
}

const MODES: Record<ClockMode, string> = {
  real: 'Time passes as on the wall',
  hand: 'Time stands still until you move it',
  fast: 'Time jumps from one thing due to the next by itself',
};
const SHOWN = 20;
/** One field with a day or a number in it. */
const MAX_BODY_BYTES = 1024;

/** Serves a page that shows the clock and what is due, with buttons to go there. Only a POST moves time. */
export async function startClockPage(options: ClockPageOptions): Promise<ClockPage> {
  const { clock } = options;
  let underway = '';

  /** The page does not wait for time to get there: months of a cohort take a while. */
  function set(out: string, journey: Promise<unknown>): void {
    underway = out;
    journey
      .then(() => {
        underway = '';
      })
      .catch((error: unknown) => {
        underway = `It stopped on the way: ${error instanceof Error ? error.message : String(error)}`;
      });
  }

  function move(path: string, fields: URLSearchParams): boolean {
    const days = Number(fields.get('days'));
    const until = new Date(`${fields.get('until')}T23:59:59Z`);
    const mode = fields.get('mode');
    if (path === '/next') set('On the way to the next thing due', clock.advanceToNext());
    else if (path === '/days' && days > 0 && days <= 366) {
      set(`On the way, ${days} days`, clock.advanceTo(new Date(clock.now().getTime() + days * DAY_MS)));
    } else if (path === '/until' && !Number.isNaN(until.getTime())) {
      set(`On the way to ${until.toISOString().slice(0, 10)}`, clock.advanceTo(until));
    } else if (path === '/mode' && isMode(mode)) clock.setMode(mode);
    else return false;
    return true;
  }

  const server: Server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    if (request.method === 'GET' && path === '/') {
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'",
      });
      response.end(page(options, underway));
      return;
    }
    const moved =
      request.method === 'POST' &&
      move(path, new URLSearchParams((await text(request)).slice(0, MAX_BODY_BYTES)));
    if (moved) response.writeHead(303, { location: '/' }).end();
    else response.writeHead(404).end('Not here');
  });
  return { address: await listen(server, options.port), close: () => stop(server) };
}

function isMode(mode: string | null): mode is ClockMode {
  return mode !== null && Object.hasOwn(MODES, mode);
}

function page({ clock, addresses }: ClockPageOptions, underway: string): string {
  const due = clock.due(SHOWN);
  const [next] = due;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${underway ? '<meta http-equiv="refresh" content="2">' : ''}
<title>The clock</title>
<style>
  :root { color-scheme: light dark; }
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
  h1 { font-size: 2rem; margin: 0; }
  form { display: inline-block; margin: 0.25rem 0.5rem 0.25rem 0; }
  button, input { font: inherit; padding: 0.25rem 0.75rem; }
  td, th { text-align: left; padding: 0.125rem 1rem 0.125rem 0; }
</style>
<main>
<h1>${moment(clock.now())}</h1>
<p>${MODES[clock.mode]}.${underway ? ` <strong role="status">${escaped(underway)}.</strong>` : ''}</p>
<h2>Go on</h2>
<p>${escaped(nextDueInWords(clock))}</p>
<form method="post" action="/next"><button type="submit"${next ? '' : ' disabled'}>To the next thing due</button></form>
${[1, 7, 30].map((days) => `<form method="post" action="/days"><input type="hidden" name="days" value="${days}"><button type="submit">${days} ${days === 1 ? 'day' : 'days'}</button></form>`).join('\n')}
<form method="post" action="/until"><label>Until <input type="date" name="until" value="${clock.now().toISOString().slice(0, 10)}" required></label> <button type="submit">Go</button></form>
<h2>How time passes</h2>
${Object.entries(MODES)
  .map(
    ([mode, words]) =>
      `<form method="post" action="/mode"><input type="hidden" name="mode" value="${mode}"><button type="submit"${mode === clock.mode ? ' disabled' : ''}>${words}</button></form>`,
  )
  .join('\n')}
<h2>What is due</h2>
<table>
<thead><tr><th scope="col">When</th><th scope="col">What</th></tr></thead>
<tbody>
${due.map(({ at, label }) => `<tr><td>${moment(at)}</td><td>${escaped(label)}</td></tr>`).join('\n')}
</tbody>
</table>
<h2>Where things are</h2>
<ul>
${Object.entries(addresses)
  .map(
    ([what, address]) => `<li>${escaped(what)}: <a href="${escaped(address)}">${escaped(address)}</a></li>`,
  )
  .join('\n')}
</ul>
</main>
</html>`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
