import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { UNKNOWN_LINK_PAGE } from '../../../functions/web/link-pages.tsx';
import {
  CONTENT_SECURITY_POLICY,
  downloadResponse,
  htmlResponse,
  seeOther,
} from '../../../functions/web/page.ts';
import { FORM_STYLE } from '../../../functions/web/style.ts';
import { attribute, elementsOf, textOf } from './submitted.ts';

const page = UNKNOWN_LINK_PAGE;

test('the policy allows exactly the style of the page, and that of a form', () => {
  const styles = elementsOf(page).filter(({ tagName }) => tagName === 'style');
  expect(styles).toHaveLength(1);
  const hashes = styles.map((style) => createHash('sha256').update(textOf(style)).digest('base64'));
  const formStyle = createHash('sha256').update(FORM_STYLE).digest('base64');
  expect(CONTENT_SECURITY_POLICY).toContain(`style-src 'sha256-${hashes[0]}' 'sha256-${formStyle}';`);
  expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|https?:|\*/);
});

test('a page loads nothing and runs nothing', () => {
  for (const element of elementsOf(page)) {
    expect(['script', 'link', 'img', 'iframe', 'object', 'base']).not.toContain(element.tagName);
    expect(attribute(element, 'style')).toBeUndefined();
    expect(element.attrs.filter(({ name }) => name.startsWith('on'))).toEqual([]);
  }
  expect(page).not.toMatch(/url\(|@import|http:/);
});

describe.each([
  ['a page', htmlResponse(200, page)],
  ['a refusal', htmlResponse(404, page)],
  ['a redirect', seeOther('/f/token/done')],
  ['a download', downloadResponse('application/pdf', 'report.pdf', new Uint8Array([1, 2]))],
])('%s', (_, { headers }) => {
  test.each([
    ['content-security-policy', CONTENT_SECURITY_POLICY],
    ['referrer-policy', 'same-origin'],
    ['cache-control', 'no-store'],
    ['x-robots-tag', 'noindex, nofollow'],
    ['x-content-type-options', 'nosniff'],
    ['x-frame-options', 'DENY'],
    ['strict-transport-security', 'max-age=63072000; includeSubDomains'],
  ])('carries %s', (name, value) => {
    expect(headers?.[name]).toBe(value);
  });
});

test('a session starts with a response that sets its cookie', () => {
  expect(seeOther('/b/board', ['a=b'])).toMatchObject({
    statusCode: 303,
    cookies: ['a=b'],
    headers: { location: '/b/board' },
  });
  expect(htmlResponse(200, page)).not.toHaveProperty('cookies');
});

test('a download is the text or the bytes it was given', () => {
  const text = downloadResponse('text/csv', 'export.csv', '\uFEFFé;1');
  expect([text.body, text.isBase64Encoded]).toEqual(['\uFEFFé;1', undefined]);
  const bytes = Uint8Array.from([0, 0xff, 0xe9]);
  const { body, isBase64Encoded } = downloadResponse('application/pdf', 'report.pdf', bytes);
  expect(isBase64Encoded).toBe(true);
  expect(Uint8Array.from(Buffer.from(body ?? '', 'base64'))).toEqual(bytes);
});
