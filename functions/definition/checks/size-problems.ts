import { bytesOfItem, MOST_ITEM_BYTES } from '../../store/item-size.ts';
import type { CohortDefinition } from '../definition.ts';
import { settingsBy } from '../people-in-settings.ts';
import { type Problem, problemAt } from '../problem.ts';

/**
 * What happens in a cohort is added to its item: the stages with their dates, two executions, a task's token, why it was
 * stopped (1,000 characters), the figures HR brings for its objectives.
 */
const KEPT_FREE_BYTES = 30_000;

/**
 * The settings are kept in one item of the table, and each person in one. A definition with everything written out is
 * some 30 KB: only lists of thousands of people come near.
 */
const MOST_BYTES = MOST_ITEM_BYTES - KEPT_FREE_BYTES;

/** Whom HR names by an id of two characters the table names by a reference, which has as many as this. */
const REFERENCE = 'ref-'.padEnd(20, 'x');

/** Settings too long to be kept, at the field that is the longest. */
export function sizeProblems({
  people: _items,
  uncalled: _others,
  ...settings
}: CohortDefinition): Problem[] {
  const sizes = Object.entries(settingsBy(settings, () => REFERENCE)).map(([field, value]) => ({
    field,
    bytes: bytesOfItem({ [field]: value }),
  }));
  const bytes = sizes.reduce((sum, one) => sum + one.bytes, 0);
  if (bytes <= MOST_BYTES) return [];
  const [longest] = sizes.toSorted((one, other) => other.bytes - one.bytes);
  return [
    problemAt(longest ? [longest.field] : [], {
      en: `is too long: without the people the definition may take ${MOST_BYTES} bytes in the table, and takes ${bytes}. Call people by criteria or a column of your own instead of listing each`,
      fr: `est trop long : sans les personnes, la définition peut prendre ${MOST_BYTES} octets dans la table, et en prend ${bytes}. Appelez les personnes par critères ou par une colonne à vous au lieu de les nommer une à une`,
    }),
  ];
}
