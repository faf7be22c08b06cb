import { describe, expect, test } from 'vitest';
import { newToken } from '../../../functions/web/link-token.ts';
import {
  endSessionCookie,
  isSameOrigin,
  sessionCookie,
  sessionToken,
} from '../../../functions/web/session.ts';

describe('the cookie', () => {
  const token = newToken();

  test('meets the conditions of its prefix and is out of reach of scripts', () => {
    expect(sessionCookie(token).split('; ')).toEqual([
      `__Host-mentoring=${token}`,
      'Path=/',
      'Max-Age=28800',
      'HttpOnly',
      'Secure',
      'SameSite=Lax',
    ]);
    expect(endSessionCookie()).toContain('__Host-mentoring=; Path=/; Max-Age=0');
  });

  test('is found among others, however the gateway hands them over', () => {
    const pair = `__Host-mentoring=${token}`;
    expect(sessionToken({ cookies: ['a=b', pair], headers: {} })).toBe(token);
    expect(sessionToken({ headers: { cookie: `a=b; ${pair}; c=d` } })).toBe(token);
    expect(sessionToken({ headers: {} })).toBeUndefined();
    expect(sessionToken({ cookies: ['__Host-mentoring=forged'], headers: {} })).toBeUndefined();
    expect(sessionToken({ cookies: [`mentoring=${token}`], headers: {} })).toBeUndefined();
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
