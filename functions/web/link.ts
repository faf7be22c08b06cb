import * as z from 'zod';
import { Locale } from '../locales/locale.ts';
import type { Key } from '../store/key.ts';
import { key } from '../store/keys.ts';
import type { Table } from '../store/table.ts';
import { DAY_MS } from '../time/day.ts';
import { hashToken, isToken, newToken } from './link-token.ts';

/**
 * An outdated link is remembered for as long as a cohort may live from its first mail on, two years and a half, so that
 * whoever follows it can ask for a fresh one.
 */
const REMEMBERED_DAYS = 914;

/**
 * How long a link opens something by itself. A participant's covers the longest form and the weeks after it, in which
 * the page says that the form has closed; leadership's the weeks in which the report is read. HR's never does: at the
 * door it asks for a link of one hour, as a participant's does before `/me`. A calendar's lasts as long as the cohort,
 * whose end ends it. A new address has a working week to be confirmed, and the one of before as long to say no.
 */
const VALID_DAYS = {
  person: 90,
  hr: 0,
  leader: 30,
  door: 1 / 24,
  calendar: REMEMBERED_DAYS,
  newAddress: 7,
  formerAddress: 7,
} as const;

/** By which one change of an address is confirmed at the new one, or stopped at the one of before. */
export const AddressScope = z.enum(['newAddress', 'formerAddress']);
export type AddressScope = z.infer<typeof AddressScope>;

/** In which role somebody is written to, and reads. With the person's id it says where their address is found. */
export const ReaderRole = z.enum(['person', 'hr', 'leader']);
export type ReaderRole = z.infer<typeof ReaderRole>;

/** What a token in a mail opens, and for whom. Found by the token's hash; the token itself is nowhere. */
export const Link = z.object({
  /**
   * `door`: asked for on a page, it opens a session. `calendar`: it shows dates to a calendar, and opens no page.
   * `newAddress`, `formerAddress`: it is about the change of an address alone, whose id is in the request's place. Any
   * other bears the reader's role.
   */
  scope: z.enum([...ReaderRole.options, 'door', 'calendar', ...AddressScope.options]),
  cohortId: z.string(),
  role: ReaderRole,
  personId: z.string(),
  roundId: z.string().optional(),
  requestId: z.string().optional(),
  /** The reader's, so that a page needs not look it up. */
  language: Locale,
  validUntil: z.iso.datetime(),
});
export type Link = z.infer<typeof Link>;

/** Whoever a link is for. */
export type Reader = Pick<Link, 'cohortId' | 'role' | 'personId'>;

/** A reader within their cohort: a person's own id, or a place in one of the definition's lists (`hr~0`). */
export function readerId({ role, personId }: { role: string; personId: string }): string {
  return role === 'person' ? personId : `${role}~${personId}`;
}

export type FoundLink = { state: 'valid' | 'expired'; link: Link } | { state: 'unknown' };

/**
 * A token and the items that make it a link, for callers that store many at once: where a person's links are found
 * first, since nobody finds one by its hash when the person is erased.
 */
export function newLink(
  link: Omit<Link, 'validUntil'>,
  now: Date,
): [token: string, items: (Key & Record<string, unknown>)[]] {
  const token = newToken();
  const validUntil = new Date(now.getTime() + VALID_DAYS[link.scope] * DAY_MS);
  const expiresAt = Math.ceil((validUntil.getTime() + REMEMBERED_DAYS * DAY_MS) / 1000);
  const hash = hashToken(token);
  const item = { ...key.link(hash), ...link, validUntil: validUntil.toISOString(), expiresAt };
  const { scope, cohortId, role, personId, requestId } = link;
  if (role !== 'person') return [token, [item]];
  return [token, [{ ...key.linkOf(cohortId, personId, hash), hash, scope, requestId, expiresAt }, item]];
}

const LinkOf = z.object({
  hash: z.string(),
  /** Of links from before calendars had any, it is not kept. */
  scope: Link.shape.scope.optional(),
  requestId: z.string().optional(),
});
type LinkOf = z.infer<typeof LinkOf>;

/**
 * Forgets links of one person: all of them, or some.
 *
 * @returns how many items went
 */
export async function forgetLinks(
  table: Table,
  cohortId: string,
  personId: string,
  isConcerned: (link: Pick<LinkOf, 'scope' | 'requestId'>) => boolean = () => true,
): Promise<number> {
  const found = await table.list(key.linkOf.ofOne(cohortId, personId), LinkOf);
  const links = found.filter(isConcerned).map(({ hash }) => hash);
  await table.deleteAll(links.map(key.link));
  await table.deleteAll(links.map((hash) => key.linkOf(cohortId, personId, hash)));
  return 2 * links.length;
}

/** Which requests the person was ever sent a link to, as long as links are remembered. */
export async function linkedRequests(table: Table, cohortId: string, personId: string): Promise<string[]> {
  const found = await table.list(key.linkOf.ofOne(cohortId, personId), LinkOf);
  const ofForms = found.filter((link) => !isOfAddress(link));
  return [...new Set(ofForms.flatMap(({ requestId }) => requestId ?? []))];
}

/** Forgets the links of everybody in a cohort. @returns how many items went */
export async function forgetLinksOfAll(table: Table, cohortId: string): Promise<number> {
  const found = await table.list(key.linkOf.all(cohortId), LinkOf);
  await table.deleteAll(found.map(({ hash }) => key.link(hash)));
  return found.length;
}

export async function findLink(table: Table, token: string | undefined, now: Date): Promise<FoundLink> {
  if (!isToken(token)) return { state: 'unknown' };
  const link = await table.get(key.link(hashToken(token)), Link);
  if (!link || link.scope === 'calendar' || isOfAddress(link)) return { state: 'unknown' };
  return { state: stateOf(link, now), link };
}

/** A link about the change of an address, which is found here only: it opens nothing else. */
export async function findAddressLink(
  table: Table,
  token: string | undefined,
  now: Date,
): Promise<FoundLink> {
  if (!isToken(token)) return { state: 'unknown' };
  const link = await table.get(key.link(hashToken(token)), Link);
  return link && isOfAddress(link) ? { state: stateOf(link, now), link } : { state: 'unknown' };
}

const isOfAddress = ({ scope }: Pick<LinkOf, 'scope'>) => AddressScope.safeParse(scope).success;

const stateOf = ({ validUntil }: Link, now: Date) =>
  Date.parse(validUntil) > now.getTime() ? 'valid' : 'expired';

/** The link by which a calendar asks, which is found here only: it opens no page. */
export async function findCalendarLink(table: Table, token: string | undefined): Promise<Link | undefined> {
  if (!isToken(token)) return undefined;
  const link = await table.get(key.link(hashToken(token)), Link);
  return link?.scope === 'calendar' ? link : undefined;
}

/** Whether a calendar asks by a link of this person. */
export async function hasCalendarLink(table: Table, cohortId: string, personId: string): Promise<boolean> {
  const found = await table.list(key.linkOf.ofOne(cohortId, personId), LinkOf);
  return found.some(({ scope }) => scope === 'calendar');
}
