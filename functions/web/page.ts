import { createHash } from 'node:crypto';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { FORM_STYLE, STYLE } from './style.ts';

const STYLE_HASHES = [STYLE, FORM_STYLE].map(
  (style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
);

/**
 * No script, no picture, no font, nothing from elsewhere: only the one style sheet, whole or as forms have it, by its hash. What cannot
 * be loaded cannot leak a link's token either.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `style-src ${STYLE_HASHES.join(' ')}`,
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** The headers of everything a person opens in a browser, whatever its type. */
const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  // `no-referrer` would make browsers post our own forms with `Origin: null`.
  'referrer-policy': 'same-origin',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-robots-tag': 'noindex, nofollow',
  'cache-control': 'no-store',
};

/** A page as an HTTP response. */
export function htmlResponse(
  statusCode: number,
  html: string,
  { cookies, headers }: { cookies?: string[]; headers?: Readonly<Record<string, string>> } = {},
): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode,
    headers: { ...SECURITY_HEADERS, 'content-type': 'text/html; charset=utf-8', ...headers },
    body: html,
    ...(cookies === undefined ? {} : { cookies }),
  };
}

/** After a POST: the browser loads the next page with a GET, so that reloading it sends nothing twice. */
export function seeOther(location: string, cookies?: string[]): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode: 303,
    headers: { ...SECURITY_HEADERS, location },
    ...(cookies === undefined ? {} : { cookies }),
  };
}

/** A file to keep, such as the report as PDF or the export as CSV. `name` must be ASCII without quotes. */
export function downloadResponse(
  type: string,
  name: string,
  content: Uint8Array | string,
): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode: 200,
    headers: {
      ...SECURITY_HEADERS,
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
    },
    // Base64 makes it a third longer, of the 6 MB that a function may answer with: a text goes as it is.
    ...(typeof content === 'string'
      ? { body: content }
      : { body: Buffer.from(content).toString('base64'), isBase64Encoded: true }),
  };
}
