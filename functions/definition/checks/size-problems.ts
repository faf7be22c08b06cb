import type { CohortDefinition } from '../definition.ts';
import { type Problem, problemAt } from '../problem.ts';

/**
 * The settings are kept in one item of the table, which holds 400 KB, and each person in one; what happens in a cohort is added to it. A
 * definition with everything written out is some 30 KB: only lists of thousands of people come near.
 */
const MOST_BYTES = 300_000;

/** Settings too long to be kept, at the field that is the longest. */
export function sizeProblems({ people: _items, ...settings }: CohortDefinition): Problem[] {
  const sizes = Object.entries(settings).map(([field, value]) => ({ field, bytes: bytesOf(value) }));
  const bytes = sizes.reduce((sum, one) => sum + one.bytes, 0);
  if (bytes <= MOST_BYTES) return [];
  const [longest] = sizes.toSorted((one, other) => other.bytes - one.bytes);
  return [
    problemAt(
      longest ? [longest.field] : [],
      `is too long: without the people the definition may have ${MOST_BYTES} bytes, and has ${bytes}. Call people by criteria or a column of your own instead of listing each`,
    ),
  ];
}

function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value) ?? '');
}
