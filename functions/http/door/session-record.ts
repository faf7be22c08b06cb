import * as z from 'zod';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';
import { DAY_MS } from '../../time/day.ts';
import { type Link, type Reader, readerId } from '../../web/link.ts';
import { hashToken, newToken } from '../../web/link-token.ts';
import { Device } from './device.ts';

/** A working day: longer than a review takes, shorter than a forgotten window. The sentence at the door says it, too. */
const SESSION_HOURS = 8;
/** About as long as between two of HR's decisions. The sentence beside the box says it, too. */
const REMEMBERED_DAYS = 30;

/** A browser that was let in, until when. Its cookie's token is nowhere: only the hash is kept. */
export const Session = z.object({
  hash: z.string(),
  role: z.enum(['person', 'hr', 'leader']),
  personId: z.string(),
  openedAt: z.iso.datetime(),
  validUntil: z.iso.datetime(),
  remembered: z.boolean(),
  device: Device,
  /** When HR opened on it what people wrote. */
  voicesOpenedAt: z.iso.datetime().optional(),
});
export type Session = z.infer<typeof Session>;

/** Lets a browser in. @returns the session, with the token for its cookie and how long that is kept */
export async function openSession(
  table: Table,
  reader: Reader,
  { remembered, device, now }: { remembered: boolean; device: Device; now: Date },
): Promise<{ session: Session; token: string; seconds: number }> {
  const token = newToken();
  const hash = hashToken(token);
  const seconds = remembered ? (REMEMBERED_DAYS * DAY_MS) / 1000 : SESSION_HOURS * 60 * 60;
  const validUntil = new Date(now.getTime() + seconds * 1000);
  const { cohortId, role, personId } = reader;
  const session: Session = {
    hash,
    role,
    personId,
    openedAt: now.toISOString(),
    validUntil: validUntil.toISOString(),
    remembered,
    device,
  };
  const expiresAt = Math.ceil(validUntil.getTime() / 1000);
  await table.put(key.session(cohortId, readerId(reader), hash), { ...session, expiresAt });
  return { session, token, seconds };
}

/** The session that a cookie's token opens for this reader, and for no other: it lies under their name. */
export async function findSession(
  table: Table,
  reader: Reader,
  token: string | undefined,
  now: Date,
): Promise<Session | undefined> {
  if (token === undefined) return undefined;
  const { cohortId } = reader;
  const session = await table.get(key.session(cohortId, readerId(reader), hashToken(token)), Session);
  return session && isOpen(session, now) ? session : undefined;
}

export async function endSession(table: Table, cohortId: string, session: Session): Promise<void> {
  await table.delete(key.session(cohortId, readerId(session), session.hash));
}

/** A reader's sessions that are open now, the latest first. */
export async function sessionsOf(table: Table, reader: Reader, now: Date): Promise<Session[]> {
  const found = await table.list(key.session.all(reader.cohortId, `${readerId(reader)}#`), Session);
  return found.filter((session) => isOpen(session, now)).toSorted(latestFirst);
}

/** The sessions that are open now of everybody in this role. */
export async function sessionsOfRole(
  table: Table,
  cohortId: string,
  role: Exclude<Link['role'], 'person'>,
  now: Date,
): Promise<Session[]> {
  const found = await table.list(key.session.all(cohortId, `${role}~`), Session);
  return found.filter((session) => isOpen(session, now)).toSorted(latestFirst);
}

const isOpen = ({ validUntil }: Session, now: Date) => Date.parse(validUntil) > now.getTime();
const latestFirst = (a: Session, b: Session) => b.openedAt.localeCompare(a.openedAt);
