import { describe, expect, test } from 'vitest';
import type { Reader } from '../../../functions/web/link.ts';
import { newToken } from '../../../functions/web/link-token.ts';
import {
  endSessionCookie,
  isSameOrigin,
  sessionCookie,
  sessionToken,
} from '../../../functions/web/session.ts';

const ada: Reader = { cohortId: 'c1', role: 'hr', personId: '0' };
const others: Reader[] = [
  { ...ada, cohortId: 'c2' },
  { ...ada, role: 'leader' },
  { ...ada, role: 'person' },
  { ...ada, personId: '1' },
];
const nameOf = (cookie: string) => cookie.slice(0, cookie.indexOf('='));

describe('the cookie', () => {
  const token = newToken();

  test('meets the conditions of its prefix and is out of reach of scripts', () => {
    const [pair, ...attributes] = sessionCookie(ada, token, 28_800).split('; ');
    expect(pair).toMatch(new RegExp(`^__Host-mentoring-[\\w-]{12}=${token}$`));
    expect(attributes).toEqual(['Path=/', 'Max-Age=28800', 'HttpOnly', 'Secure', 'SameSite=Lax']);
    expect(endSessionCookie(ada)).toMatch(/^__Host-mentoring-[\w-]{12}=; Path=\/; Max-Age=0/);
  });

  test('is one for each cohort, part and person, so that they lie side by side', () => {
    const names = [ada, ...others].map((reader) => nameOf(sessionCookie(reader, token, 1)));
    expect(new Set(names).size).toBe(names.length);
    for (const other of others) {
      const [pair = ''] = sessionCookie(other, token, 1).split(';');
      expect(sessionToken({ cookies: [pair], headers: {} }, ada)).toBeUndefined();
    }
  });

  test('is found among others, however the gateway hands them over', () => {
    const [pair = ''] = sessionCookie(ada, token, 1).split(';');
    const name = nameOf(pair);
    expect(sessionToken({ cookies: ['a=b', pair], headers: {} }, ada)).toBe(token);
    expect(sessionToken({ headers: { cookie: `a=b; ${pair}; c=d` } }, ada)).toBe(token);
    expect(sessionToken({ headers: {} }, ada)).toBeUndefined();
    expect(sessionToken({ cookies: [`${name}=forged`], headers: {} }, ada)).toBeUndefined();
    expect(sessionToken({ cookies: [pair.slice('__Host-'.length)], headers: {} }, ada)).toBeUndefined();
  });
});

describe('a POST comes from our own page', () => {
  const from = (headers: Record<string, string>) =>
    isSameOrigin({ headers, requestContext: { domainName: 'mentoring.acme.example' } });
  const own = 'https://mentoring.acme.example';

  test.each([
    [{ 'sec-fetch-site': 'same-origin', origin: own }, true],
    [{ 'sec-fetch-site': 'same-site', origin: own }, false],
    [{ 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, false],
    [{ 'sec-fetch-site': 'none' }, false],
    [{ origin: own }, true],
    [{ origin: 'http://localhost:4000', host: 'localhost:4000' }, true],
    [{ origin: 'https://evil.example', host: 'mentoring.acme.example' }, false],
    [{ origin: 'https://mentoring.acme.example.evil.example' }, false],
    [{ origin: 'null' }, false],
    [{}, false],
  ])('%j: %s', (headers, expected) => {
    expect(from(headers)).toBe(expected);
  });
});
