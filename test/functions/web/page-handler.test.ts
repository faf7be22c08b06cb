import type { Context } from 'aws-lambda';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { webCatalogue } from '../../../functions/web/catalogue.ts';
import { DECOY_BOX } from '../../../functions/web/decoy.ts';
import { pageHandler } from '../../../functions/web/page-handler.ts';
import { browserEvent } from '../../cohorts/browser-event.ts';
import { attribute, elementsOf, submitted, textOf } from './submitted.ts';
import { complaintsAbout } from './validate-page.ts';

const TYPED = { text: '<b>"one"</b>\r\ntwo', skill: 'sales', empty: '', version: '3' };

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());

/** The table is away. */
const failing = pageHandler(async () => {
  throw new Error('ProvisionedThroughputExceededException');
});

async function answerTo(fields: Record<string, string> | undefined, headers: Record<string, string> = {}) {
  return answerAt('/f/secret?lang=fr', fields, headers);
}

async function answerAt(address: string, fields?: Record<string, string>, headers = {}) {
  const event = browserEvent({ address, fields, cookies: [] });
  const answer = await failing({ ...event, headers: { ...event.headers, ...headers } }, {} as Context);
  return { status: answer.statusCode, html: answer.body ?? '', headers: answer.headers };
}

const buttonsOf = (html: string) => elementsOf(html).filter(({ tagName }) => tagName === 'button');

test('a form over which we failed comes back with all that was typed, to be sent again by one press', async () => {
  const { status, html } = await answerTo(TYPED);
  expect(status).toBe(500);
  // A browser posts line breaks as CRLF, however the page has them.
  const again = Object.entries(submitted(html)).map(([name, value]) => [
    name,
    [value].flat().join().replaceAll(/\r?\n/g, '\r\n'),
  ]);
  expect(Object.fromEntries(again)).toEqual(TYPED);
  expect(buttonsOf(html).map(textOf)).toEqual(['Envoyer de nouveau']);
  // To the address it was sent to: a form without an action goes where the page came from.
  const [form] = elementsOf(html).filter(({ tagName }) => tagName === 'form');
  expect(form && [attribute(form, 'method'), attribute(form, 'action')]).toEqual(['post', undefined]);
  expect(html).not.toContain('secret');
  expect(await complaintsAbout(html)).toEqual([]);
});

test('nothing is kept of what another site had a browser send, and a page that failed offers no button', async () => {
  const foreign = await answerTo(TYPED, { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' });
  expect([foreign.status, buttonsOf(foreign.html), submitted(foreign.html)]).toEqual([500, [], {}]);
  const shown = await answerTo(undefined);
  expect([shown.status, buttonsOf(shown.html)]).toEqual([500, []]);
});

test('of a form in which the box is ticked that nobody sees nothing is taken, and it is said why', async () => {
  const page = vi.fn(async () => ({ statusCode: 200, body: '' }));
  const answer = async (fields: Record<string, string>) => {
    const event = browserEvent({ address: '/f/secret?lang=fr', fields, cookies: [] });
    return pageHandler(page)(event, {} as Context);
  };
  const html = (await answer({ ...TYPED, [DECOY_BOX]: 'yes' })).body ?? '';
  expect(page).not.toHaveBeenCalled();
  expect(html).toContain(webCatalogue.fr.byProgramTitle);
  // Nothing that a program could press to send it all the same.
  expect([buttonsOf(html), submitted(html)]).toEqual([[], {}]);
  expect(await complaintsAbout(html)).toEqual([]);
  expect((await answer(TYPED)).statusCode).toBe(200);
});

test.each([
  ['/f/secret', 'fr-CA,fr;q=0.9,en;q=0.8', 'fr'],
  ['/f/secret', 'de,en;q=0.5', 'en'],
  ['/f/secret?lang=en', 'fr', 'en'],
  ['/f/secret?lang=fr', 'en', 'fr'],
  ['/f/secret', undefined, 'en'],
] as const)('%s fails, to a browser that reads %s, in %s', async (address, accepted, locale) => {
  const { sendAgain, failureTitle, sendAgainLead, failureLead } = webCatalogue[locale];
  const sent = await answerAt(address, TYPED, { 'accept-language': accepted });
  expect(sent.headers?.vary).toBe('Accept-Language');
  const [shown, page] = [await answerAt(address, undefined, { 'accept-language': accepted }), sent];
  expect(buttonsOf(page.html).map(textOf)).toEqual([sendAgain]);
  for (const { html } of [page, shown]) {
    expect(html).toContain(`<html lang="${locale}"`);
    expect(html).toContain(failureTitle);
  }
  expect([page.html, shown.html]).toEqual([
    expect.stringContaining(sendAgainLead),
    expect.stringContaining(failureLead),
  ]);
});
