import { OPTIONAL_FIELDS } from '../../../functions/directory/columns/column.ts';
import type { Reading } from '../../../functions/directory/reading/reading.ts';

/** Of a cohort that has a use for everything. */
export function reading(changes: Partial<Reading> = {}): Reading {
  return {
    languages: ['en'],
    timeZone: 'Europe/Paris',
    country: 'FR',
    today: '2026-11-28',
    columns: {},
    grades: [],
    confirmed: new Set(),
    known: [],
    keeps: {
      fields: new Set(OPTIONAL_FIELDS),
      columns: new Set(),
    },
    ...changes,
  };
}
