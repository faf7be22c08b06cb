import type { Node } from 'constructs';
import * as z from 'zod';

/** An address in a domain nobody can own (RFC 2606): enough to synthesise and to run locally, never to send. */
export const ADDRESS_OF_NOBODY = 'mentoring@example.com';

const listed = z
  .string()
  .transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  )
  .pipe(z.array(z.string()).min(1));

/** As RFC 6749 has a scope: no spaces, which separate them in a token. */
const Scope = z.string().regex(/^[!#-[\]-~]+$/, 'is no scope: a scope has no spaces');

const Settings = z
  .object({
    /** Tells several deployments in one account apart; part of every physical name. */
    stage: z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,19}$/, 'lower-case letters, digits and dashes, 20 characters at most')
      .default('production'),
    /** The domain to verify with SES; without it the single address is verified. */
    senderDomain: z.hostname().optional(),
    senderAddress: z.email().optional(),
    /** What links in mail start with; without it, the HTTP API's own address. */
    baseUrl: z
      .url({ protocol: /^https?$/ })
      .transform((url) => url.replace(/\/+$/, ''))
      .optional(),
    /** The company's identity provider, as in the `iss` of its tokens. */
    jwtIssuer: z.url().optional(),
    /** Accepted audiences, separated by commas. */
    jwtAudience: listed.optional(),
    /** The scopes of which a token of HR has one, separated by commas. */
    jwtScope: listed.pipe(z.array(Scope)).optional(),
    /** The group whose members are HR; those of a group called after it (`group-lyon`) are a team of HR's. */
    jwtGroup: z.string().trim().min(1).max(200).optional(),
    /** The account's SES sending rate; an account fresh out of the sandbox has 14. */
    mailsPerSecond: z.coerce.number().int().min(1).max(1000).default(10),
    /** Who gets the alarms. */
    operatorsEmail: z.email().optional(),
  })
  .refine(({ jwtIssuer, jwtAudience }) => (jwtIssuer === undefined) === (jwtAudience === undefined), {
    path: ['jwtAudience'],
    error:
      'jwtIssuer and jwtAudience go together: a token of that issuer for another application is no key here',
  })
  .refine(
    ({ jwtIssuer, jwtScope, jwtGroup }) =>
      jwtIssuer === undefined || jwtScope !== undefined || jwtGroup !== undefined,
    {
      path: ['jwtGroup'],
      error:
        'jwtScope or jwtGroup must be given with jwtIssuer: without either, every employee whom that issuer gives a token is HR. Set jwtScope to a scope that only HR’s people and programs are granted, or jwtGroup to the group they are in (claim groups, roles or cognito:groups), or both',
    },
  )
  .refine(
    ({ jwtIssuer, jwtScope, jwtGroup }) =>
      jwtIssuer !== undefined || (jwtScope === undefined && jwtGroup === undefined),
    {
      path: ['jwtIssuer'],
      error:
        'jwtScope and jwtGroup are of the company’s identity provider: give jwtIssuer and jwtAudience too, or leave all four out: the stack’s own user pool has its scope and its group',
    },
  )
  .refine(
    ({ senderDomain, senderAddress }) =>
      senderDomain === undefined || senderAddress === undefined || senderAddress.endsWith(`@${senderDomain}`),
    { path: ['senderAddress'], error: 'is not in senderDomain' },
  )
  .transform(({ senderAddress, ...rest }) => ({
    ...rest,
    sender:
      senderAddress ??
      (rest.senderDomain === undefined ? ADDRESS_OF_NOBODY : `mentoring@${rest.senderDomain}`),
  }));

/** What a deployment may differ in, read from the CDK context (`cdk.json` or `-c name=value`). */
export type Settings = z.output<typeof Settings>;

const NAMES = [
  'stage',
  'senderDomain',
  'senderAddress',
  'baseUrl',
  'jwtIssuer',
  'jwtAudience',
  'jwtScope',
  'jwtGroup',
  'mailsPerSecond',
  'operatorsEmail',
] as const;

/** @throws Error naming each setting that is wrong */
export function readSettings(node: Node): Settings {
  const given = Object.fromEntries(NAMES.map((name) => [name, node.tryGetContext(name)]));
  const result = Settings.safeParse(given);
  if (result.success) return result.data;
  throw new Error(`The context does not describe a deployment:\n${z.prettifyError(result.error)}`);
}
