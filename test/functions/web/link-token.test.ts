import { expect, test } from 'vitest';
import { hashToken, isToken, newToken } from '../../../functions/web/link-token.ts';

test('a token has 256 bits, fits in a path and is never the same', () => {
  const tokens = Array.from({ length: 1_000 }, newToken);
  expect(new Set(tokens).size).toBe(1_000);
  for (const token of tokens) {
    expect(isToken(token)).toBe(true);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  }
});

test('its hash is SHA-256, and says nothing of it', () => {
  // FIPS 180-2, the digest of "abc".
  expect(Buffer.from(hashToken('abc'), 'base64url').toString('hex')).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

test.each([
  undefined,
  '',
  'x',
  `${'a'.repeat(42)}`,
  `${'a'.repeat(44)}`,
  `${'a'.repeat(42)}/`,
  `${'a'.repeat(43)}\n`,
])('%j cannot be a token', (text) => expect(isToken(text)).toBe(false));
