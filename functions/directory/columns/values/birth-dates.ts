import type { Candidate } from '../candidate.ts';
import { isDate, yearIn } from './value-kinds.ts';

/** Nobody is hired younger, and few work on when they are older. */
const YOUNGEST = 15;
const OLDEST = 75;

/** Whether days under a header that nobody knows are birthdays: each lies a working age before the same person's entry. */
export function areBirthDates({ values }: Candidate, startedOn: Candidate | undefined): boolean {
  if (!startedOn || values.share(isDate) < 1) return false;
  const ages = values.byRow.flatMap((value, row) => {
    const born = yearIn(value);
    const started = yearIn(startedOn.values.byRow[row] ?? '');
    return born === undefined || started === undefined ? [] : [started - born];
  });
  return ages.length > 0 && ages.every((age) => age >= YOUNGEST && age <= OLDEST);
}
