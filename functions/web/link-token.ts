import { createHash, randomBytes } from 'node:crypto';

/** 256 bits: not to be guessed, whatever the number of links. */
const TOKEN_BYTES = 32;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** A new secret for a link. It goes into one mail and is kept nowhere: only its {@link hashToken hash} is. */
export function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/**
 * What is stored in a token's place: SHA-256, base64url (43 characters). Without salt, since it is the key
 * to look the link up by, and a random 256-bit input cannot be tried out.
 */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** Whether a text from a URL can be a token at all; what cannot is not looked up. */
export function isToken(text: string | undefined): text is string {
  return text !== undefined && TOKEN.test(text);
}
