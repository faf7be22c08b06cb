import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Key } from '../store/key.ts';
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

/** Where in the trail an occurrence stands: of two of one instant, the one recorded first comes first. */
const Place = z.object({ at: z.iso.datetime(), order: z.number().int().optional() });

/**
 * Adds to the append-only trail. `once` names the occurrence, so that a step run twice leaves one entry: the
 * entry found first keeps its instant and its order. The order is counted in the table, since processes that record
 * at the same instant know nothing of one another; what counts and then dies leaves a gap, which means nothing.
 */
export async function record(table: Table, cohortId: string, event: NewEvent, once: string): Promise<void> {
  const id = createHash('sha256').update(once).digest('hex').slice(0, 16);
  const marker = key.recorded(cohortId, id);
  // Whoever bound the occurrence to its place may not have lived to write the entry.
  const { at, order } =
    (await table.get(marker, Place)) ?? (await takePlace(table, cohortId, marker, event.at));
  await table.add(key.event(cohortId, at, order ?? id), { ...event, at });
}

async function takePlace(
  table: Table,
  cohortId: string,
  marker: Key,
  now: Date,
): Promise<z.infer<typeof Place>> {
  const place = { at: now.toISOString(), order: await table.count(key.recordedSoFar(cohortId), 'entries') };
  if (await table.add(marker, place)) return place;
  return (await table.get(marker, Place)) ?? place;
}

export async function timeline(table: Table, cohortId: string): Promise<TimelineEvent[]> {
  return table.list(key.event.all(cohortId), TimelineEvent);
}
