import { createHash } from 'node:crypto';
import * as z from 'zod';
import { key } from '../store/keys.ts';
import type { Table } from '../store/table.ts';

const SuppressedAddress = z.object({
  because: z.enum(['bounce', 'complaint', 'unsubscribed']),
  at: z.iso.datetime(),
  hash: z.string(),
});

/** The address itself is not kept: the list outlives the erasure of a person. */
export function addressHash(address: string): string {
  return createHash('sha256').update(address.trim().toLowerCase()).digest('hex');
}

/** @returns whether this is news */
export async function suppress(
  table: Table,
  address: string,
  because: 'bounce' | 'complaint',
  now: Date,
): Promise<boolean> {
  const hash = addressHash(address);
  return table.add(key.address(hash), { because, at: now.toISOString(), hash });
}

/** Which of these addresses must not be written to again. */
export async function suppressed(table: Table, addresses: string[]): Promise<Set<string>> {
  const hashes = new Map(addresses.map((address) => [addressHash(address), address]));
  const found = await table.getAll([...hashes.keys()].map(key.address), SuppressedAddress);
  return new Set(found.flatMap(({ hash }) => hashes.get(hash) ?? []));
}
