import { createHash } from 'node:crypto';
import * as z from 'zod';
import { asPhrase } from '../../directory/named/words.ts';
import { key } from '../../store/keys.ts';
import type { Table } from '../../store/table.ts';

/** Whom HR says somebody means by what they wrote. The text itself stands in the application and nowhere else. */
export const NameResolution = z.object({
  /** Who wrote it. */
  personId: z.string(),
  /** The text, by its fingerprint: written again in other capitals it is the same. */
  textId: z.string(),
  /** Nobody, when empty. */
  meant: z.array(z.string()),
  by: z.string(),
  at: z.iso.datetime(),
});
export type NameResolution = z.infer<typeof NameResolution>;

/** By which HR's word about a text is found. */
export function textIdOf(text: string): string {
  return createHash('sha256').update(asPhrase(text)).digest('hex').slice(0, 16);
}

export async function putNameResolution(
  table: Table,
  cohortId: string,
  resolution: NameResolution,
): Promise<void> {
  await table.put(key.namedBy(cohortId, resolution.personId, resolution.textId), resolution);
}

/** All of a cohort. */
export async function nameResolutions(table: Table, cohortId: string): Promise<NameResolution[]> {
  return table.list(key.namedBy.all(cohortId), NameResolution);
}

/** By who wrote and what. */
export type Resolved = (personId: string, text: string) => NameResolution | undefined;

export async function resolvedNames(table: Table, cohortId: string): Promise<Resolved> {
  const known = new Map(
    (await nameResolutions(table, cohortId)).map((one) => [`${one.personId} ${one.textId}`, one]),
  );
  return (personId, text) => known.get(`${personId} ${textIdOf(text)}`);
}
