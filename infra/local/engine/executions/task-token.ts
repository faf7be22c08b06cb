import { createHmac, timingSafeEqual } from 'node:crypto';
import { ApiError } from '../api/api-error.ts';
import type { Json } from '../json.ts';
import type { Attempt } from '../step/signal.ts';

/** The attempt that a token stands for, and its execution. */
export interface TokenHolder extends Attempt {
  readonly executionArn: string;
}

/**
 * The token of an attempt. It says where it belongs and is signed with the data folder's secret: it needs
 * no table, is the same each time it is made, and holds across restarts.
 */
export function tokenFor(secret: Buffer, { executionArn, thread, scheduled }: TokenHolder): string {
  const content = Buffer.from(JSON.stringify([executionArn, thread, scheduled])).toString('base64url');
  return `${content}.${sign(secret, content).toString('base64url')}`;
}

/** @throws ApiError `InvalidToken` for a token that was not made here. */
export function readToken(secret: Buffer, token: string): TokenHolder {
  const [content = '', signature = '', ...more] = token.split('.');
  const given = Buffer.from(signature, 'base64url');
  const wanted = sign(secret, content);
  if (more.length > 0 || given.length !== wanted.length || !timingSafeEqual(given, wanted)) {
    throw new ApiError('InvalidToken', 'Invalid Token: it was not issued here');
  }
  const holder: Json = JSON.parse(Buffer.from(content, 'base64url').toString());
  if (Array.isArray(holder)) {
    const [executionArn, thread, scheduled] = holder;
    if (typeof executionArn === 'string' && typeof thread === 'string' && typeof scheduled === 'number') {
      return { executionArn, thread, scheduled };
    }
  }
  throw new ApiError('InvalidToken', 'Invalid Token: it names no task');
}

function sign(secret: Buffer, content: string): Buffer {
  return createHmac('sha256', secret).update(content).digest();
}
