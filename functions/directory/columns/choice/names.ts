import { plainWord } from '../../../text/plain-word.ts';
import { bestOf, type Candidate, candidatesFor } from '../candidate.ts';
import type { ColumnField } from '../column.ts';
import type { ColumnValues } from '../values/column-values.ts';

const MOST = 0.6;

/** The columns a name is taken from: whole names, or first and last names. "Nom" beside "Prénom" is the last name. */
export function chooseNames(candidates: readonly Candidate[]): Map<ColumnField, Candidate> {
  const whole = bestWhole(candidates);
  const first = bestOf(candidatesFor(candidates, 'firstName'));
  const last = bestOf(candidatesFor(candidates, 'lastName'));
  if (!whole) return taken({ firstName: first, lastName: last });
  if (first && last) {
    return isBetter(whole, first.values, last.values)
      ? taken({ name: whole })
      : taken({ firstName: first, lastName: last });
  }
  if (first && !holds(whole.values, first.values)) return taken({ firstName: first, lastName: whole });
  return taken({ name: whole });
}

/** A "preferred name" may be a first name only: whole names go before. */
function bestWhole(candidates: readonly Candidate[]) {
  const all = candidatesFor(candidates, 'name');
  const ofTwoWords = all.filter(({ values }) => areWhole(values));
  return bestOf(ofTwoWords.length > 0 ? ofTwoWords : all);
}

/** A name people chose to be shown by, as whole and as often there; "Last, First" is clearer in two columns. */
function isBetter(
  { meaning, values }: ReturnType<typeof candidatesFor>[number],
  first: ColumnValues,
  last: ColumnValues,
): boolean {
  const inTwo = Math.min(first.filled, last.filled);
  if (values.filled > 1.1 * inTwo && areWhole(values)) return true;
  const asFull = values.filled >= inTwo;
  return (
    meaning.rank === 0 && asFull && areWhole(values) && values.share((value) => value.includes(',')) < MOST
  );
}

function areWhole(values: ColumnValues): boolean {
  return values.share((value) => /\S[\s,]+\S/.test(value)) >= MOST;
}

/** Whether the names hold the first names of their rows. */
function holds(names: ColumnValues, firstNames: ColumnValues): boolean {
  const rows = names.byRow.map((name, row) => [name, firstNames.byRow[row] ?? ''] as const);
  const both = rows.filter(([name, first]) => name && first);
  const within = both.filter(([name, first]) => plainWord(name).includes(plainWord(first)));
  return within.length > both.length / 2;
}

function taken(columns: Partial<Record<ColumnField, Candidate | undefined>>): Map<ColumnField, Candidate> {
  const chosen = new Map<ColumnField, Candidate>();
  for (const field of ['name', 'firstName', 'lastName'] as const) {
    const column = columns[field];
    if (column) chosen.set(field, column);
  }
  return chosen;
}
