import * as z from 'zod';
import type { ApiEvent } from '../../../web/api/api-handler.ts';

const names = z.union([z.string(), z.array(z.unknown())]).optional();

/** What is read of a token. A claim of another shape is as one that is not there. */
const Claims = z.object({
  sub: z.string().optional(),
  /** Seconds since 1970. */
  exp: z.number().optional().catch(undefined),
  scope: names.catch(undefined),
  scp: names.catch(undefined),
  groups: names.catch(undefined),
  roles: names.catch(undefined),
  'cognito:groups': names.catch(undefined),
});
export type Claims = z.infer<typeof Claims>;

/** What API Gateway says of a token whose signature, issuer and audience it has checked. */
const Vouched = z.object({
  authorizer: z.object({ jwt: z.object({ claims: z.object({ sub: z.string().optional() }) }) }),
});

/**
 * What the caller's token says, as its issuer wrote it. API Gateway vouches for the token; but what it hands on of it
 * is text, a list as `[a b]`, in which "all mentoring-hr", a group that any employee may found, reads like the two
 * groups "all" and "mentoring-hr". So the token itself is read, which the gateway has checked and passes on.
 *
 * @returns undefined when the gateway vouches for none, or for another than came
 */
export function claimsOf({ headers, requestContext }: ApiEvent): Claims | undefined {
  const vouched = Vouched.safeParse(requestContext);
  const claims = Claims.safeParse(payloadOf(headers.authorization ?? ''));
  if (!vouched.success || !claims.success) return undefined;
  return vouched.data.authorizer.jwt.claims.sub === claims.data.sub ? claims.data : undefined;
}

function payloadOf(authorization: string): unknown {
  const [, payload, , ...rest] = authorization.replace(/^Bearer /i, '').split('.');
  if (payload === undefined || rest.length > 0) return undefined;
  try {
    return JSON.parse(Buffer.from(payload, 'base64url').toString());
  } catch {
    return undefined;
  }
}
