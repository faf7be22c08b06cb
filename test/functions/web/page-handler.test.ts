import type { Context } from 'aws-lambda';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
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
  const event = browserEvent({ address: '/f/secret?lang=fr', fields, cookies: [] });
  const answer = await failing({ ...event, headers: { ...event.headers, ...headers } }, {} as Context);
  return { status: answer.statusCode, html: answer.body ?? '' };
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
