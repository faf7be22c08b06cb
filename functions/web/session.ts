import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { isToken } from './link-token.ts';

/**
 * HR's and leadership's pages: the link in the mail is exchanged, by a POST, for this cookie. Its value is a
 * token like a link's, stored as a hash, so that there is no signing key to keep. The prefix makes browsers
 * refuse it from another host, another path or an unencrypted page.
 */
const SESSION_COOKIE = '__Host-mentoring';

/** A working day: longer than a review takes, shorter than a forgotten window. */
const SESSION_SECONDS = 8 * 60 * 60;

/**
 * The `Set-Cookie` value that starts a session. Lax, not Strict: the next click on a link in a mail comes
 * from another site and would arrive without a strict cookie. POSTs are guarded by {@link isSameOrigin}.
 */
export function sessionCookie(token: string, maxAgeSeconds = SESSION_SECONDS): string {
  return `${SESSION_COOKIE}=${token}; Path=/; Max-Age=${maxAgeSeconds}; HttpOnly; Secure; SameSite=Lax`;
}

/** The `Set-Cookie` value that ends a session. */
export function endSessionCookie(): string {
  return sessionCookie('', 0);
}

/** The session's token, if the request carries a well-formed one. */
export function sessionToken(event: Pick<APIGatewayProxyEventV2, 'cookies' | 'headers'>): string | undefined {
  const cookies = event.cookies ?? event.headers.cookie?.split(/;\s*/) ?? [];
  const prefix = `${SESSION_COOKIE}=`;
  const token = cookies.find((cookie) => cookie.startsWith(prefix))?.slice(prefix.length);
  return isToken(token) ? token : undefined;
}

/**
 * Whether a POST comes from one of our own pages. Browsers say so in `Sec-Fetch-Site`, older ones in
 * `Origin`; a request with neither is no browser's form.
 */
export function isSameOrigin(
  event: Pick<APIGatewayProxyEventV2, 'headers'> & {
    requestContext: Pick<APIGatewayProxyEventV2['requestContext'], 'domainName'>;
  },
): boolean {
  const { 'sec-fetch-site': site, origin, host } = event.headers;
  if (site !== undefined) return site === 'same-origin';
  if (origin === undefined) return false;
  try {
    return new URL(origin).host === (host ?? event.requestContext.domainName);
  } catch {
    return false;
  }
}
