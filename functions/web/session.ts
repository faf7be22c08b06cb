import { createHash } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Reader } from './link.ts';
import { isToken } from './link-token.ts';

/**
 * Pages behind the door: a link from a mail is exchanged, by a POST, for a cookie. Its value is a token like a link's,
 * stored as a hash, so that there is no signing key to keep. One cookie for each reader of each cohort: several
 * cohorts, and the parts one person plays in them, lie side by side in one browser. The prefix makes browsers refuse
 * it from another host, another path or an unencrypted page.
 */
function cookieOf({ cohortId, role, personId }: Reader): string {
  const which = createHash('sha256').update(`${cohortId} ${role} ${personId}`).digest('base64url');
  return `__Host-mentoring-${which.slice(0, 12)}`;
}

/**
 * The `Set-Cookie` value that starts a session. Lax, not Strict: the next click on a link in a mail comes
 * from another site and would arrive without a strict cookie. POSTs are guarded by {@link isSameOrigin}.
 */
export function sessionCookie(reader: Reader, token: string, maxAgeSeconds: number): string {
  return `${cookieOf(reader)}=${token}; Path=/; Max-Age=${maxAgeSeconds}; HttpOnly; Secure; SameSite=Lax`;
}

/** The `Set-Cookie` value that ends a session. */
export function endSessionCookie(reader: Reader): string {
  return sessionCookie(reader, '', 0);
}

/** The token of this reader's session, if the request carries a well-formed one. */
export function sessionToken(
  event: Pick<APIGatewayProxyEventV2, 'cookies' | 'headers'>,
  reader: Reader,
): string | undefined {
  const cookies = event.cookies ?? event.headers.cookie?.split(/;\s*/) ?? [];
  const prefix = `${cookieOf(reader)}=`;
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
