import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';

interface OwnName {
  personId: string;
  name: string;
}

/** The name as the person says it is. @returns false where nobody is known by the reference any more */
export async function writeOwnName(
  table: Table,
  cohortId: string,
  { personId, name }: OwnName,
  now: Date,
): Promise<boolean> {
  return table.change(key.person(cohortId, personId), { name, ownNameSince: now.toISOString() });
}

interface OwnEmail {
  personId: string;
  email: string;
  /** On file so far: what has become another since is left alone. */
  instead: string;
  /** Since when it is their own word; nothing where HR's holds again. */
  since: string | undefined;
}

/** The address as the person says it is, or as it was before. */
export async function writeOwnEmail(
  table: Table,
  cohortId: string,
  { personId, email, instead, since }: OwnEmail,
): Promise<boolean> {
  const set = { email, ownEmailSince: since };
  return table.change(key.person(cohortId, personId), set, { email: instead });
}
