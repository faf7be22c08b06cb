import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '../files/replace-file.ts';
import { type Say, sayOnStandardError } from '../startup/say.ts';
import type { JwtAuthorizer } from './template.ts';

export type Claims = Record<string, unknown>;

/** Stands in for the company's identity provider: whoever has its key is HR on this machine. */
export interface TokenIssuer {
  /** @param seconds how long the token holds, from `now` */
  issue(claims: Claims, now: Date, seconds: number): string;
  /** @returns the claims, or undefined when the token is not one of ours, has ended or no end, or is for another. */
  verify(token: string, authorizer: JwtAuthorizer, now: Date): Claims | undefined;
}

/**
 * Opens the issuer of a data folder; its key is made at the first start and readable by its owner only.
 *
 * @param say is told that tokens given before hold no more, when the key is damaged
 */
export function openTokenIssuer(folder: string, say: Say = sayOnStandardError): TokenIssuer {
  const file = join(folder, 'token-issuer.pem');
  const privateKey = keyIn(file, say) ?? newKey(file);
  const publicKey = createPublicKey(privateKey);
  return {
    issue(claims, now, seconds) {
      const iat = Math.floor(now.getTime() / 1000);
      const signed = [
        { alg: 'RS256', typ: 'JWT' },
        { ...claims, iat, exp: iat + seconds },
      ]
        .map(encode)
        .join('.');
      return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), privateKey).toString('base64url')}`;
    },
    verify(token, authorizer, now) {
      const [header = '', payload = '', signature = '', ...rest] = token.split('.');
      if (rest.length > 0 || decode(header)?.alg !== 'RS256') return undefined;
      const signed = Buffer.from(`${header}.${payload}`);
      if (!verify('RSA-SHA256', signed, publicKey, Buffer.from(signature, 'base64url'))) return undefined;
      const claims = decode(payload);
      return claims && holds(claims, authorizer, now) ? claims : undefined;
    },
  };
}

function keyIn(file: string, say: Say): KeyObject | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return createPrivateKey(readFileSync(file));
  } catch {
    renameSync(file, `${file}.damaged`);
    say(
      `The key of HR’s token was damaged, and is kept as ${file}.damaged: use the token of today, which those given before no longer are.`,
    );
    return undefined;
  }
}

function newKey(file: string): KeyObject {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  replaceFile(file, String(privateKey.export({ type: 'pkcs8', format: 'pem' })));
  return privateKey;
}

/**
 * API Gateway's checks: issuer, audience (`aud`, else `client_id`) and times. A token without an end is refused
 * although AWS does not say that the gateway does so: what holds here holds there, since HR's function asks again.
 */
function holds(claims: Claims, { issuer, audience }: JwtAuthorizer, now: Date): boolean {
  const seconds = now.getTime() / 1000;
  const meantFor = [claims.aud ?? claims.client_id].flat();
  return (
    claims.iss === issuer &&
    meantFor.some((one) => typeof one === 'string' && audience.includes(one)) &&
    typeof claims.exp === 'number' &&
    claims.exp > seconds &&
    !(typeof claims.iat === 'number' && claims.iat > seconds) &&
    !(typeof claims.nbf === 'number' && claims.nbf > seconds)
  );
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

function decode(part: string): Claims | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return isClaims(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isClaims(value: unknown): value is Claims {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
