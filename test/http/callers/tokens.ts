import { createPrivateKey, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Local } from '../../../infra/local/machine/machine.ts';

/** A token with just these claims, by the key of the issuer of that folder: also such as the issuer never writes. */
export function signedToken(dataDir: string, claims: Record<string, unknown>): string {
  const key = createPrivateKey(readFileSync(join(dataDir, 'token-issuer.pem')));
  const signed = [{ alg: 'RS256', typ: 'JWT' }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), key).toString('base64url')}`;
}

/** What the identity provider of a machine may write: a token like HR's, but for the claims said; `undefined` is none. */
export function identityProvider({ hrToken }: Pick<Local, 'hrToken'>, dataDir: string) {
  const [, payload = ''] = hrToken.split('.');
  const hr = z.looseObject({}).parse(JSON.parse(Buffer.from(payload, 'base64url').toString()));
  return (changes: Record<string, unknown> = {}) => signedToken(dataDir, { ...hr, ...changes });
}
