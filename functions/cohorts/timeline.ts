import { createHash } from 'node:crypto';
import * as z from 'zod';
import { key } from '../store/keys.ts';
import type { Table } from '../store/table.ts';
import type { NewEvent } from './events.ts';

/**
 * What happened, when and by whom, as it is read: entries of the past may tell what nothing tells any more. Ids and
 * counts only: the trail outlives the erasure of persons.
 */
export const TimelineEvent = z.object({
  at: z.iso.datetime(),
  what: z.string(),
  /** 'workflow', or the id of the HR contact or participant who acted. */
  by: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
});
export type TimelineEvent = z.infer<typeof TimelineEvent>;

const Marker = z.object({ at: z.iso.datetime() });

/**
 * Adds to the append-only trail. `once` names the occurrence, so that a step run twice leaves one entry: the
 * entry found first keeps its instant.
 */
export async function record(table: Table, cohortId: string, event: NewEvent, once: string): Promise<void> {
  const id = createHash('sha256').update(once).digest('hex').slice(0, 16);
  const marker = key.recorded(cohortId, id);
  const now = event.at.toISOString();
  const isFirst = await table.add(marker, { at: now });
  // Whoever bound the occurrence to its instant may not have lived to write the entry.
  const at = isFirst ? now : ((await table.get(marker, Marker))?.at ?? now);
  await table.add(key.event(cohortId, at, id), { ...event, at });
}

export async function timeline(table: Table, cohortId: string): Promise<TimelineEvent[]> {
  return table.list(key.event.all(cohortId), TimelineEvent);
}
