import { bestOf, type Candidate, candidatesFor, type FieldCandidate, isField } from '../candidate.ts';
import type { ColumnValues } from '../values/column-values.ts';
import { isDate, isIdentifier, isMail } from '../values/value-kinds.ts';

const NEARLY_ALL = 0.9;

/** The column of addresses; without one, addresses of one company under a header that nobody knows. */
export function chooseEmail(candidates: readonly Candidate[]): Candidate | undefined {
  const named = candidatesFor(candidates, 'email');
  return (
    bestOf(named.filter(({ values }) => values.isUnique)) ??
    bestOf(named.filter(isUndoubted)) ??
    candidates.find(({ meaning, values }) => meaning.kind === 'unknown' && areOneCompanys(values))
  );
}

function areOneCompanys(values: ColumnValues): boolean {
  if (!values.isUnique || values.share(isMail) < NEARLY_ALL) return false;
  if (values.filled < values.byRow.length / 2) return false;
  const domains = Map.groupBy(values.distinct, (address) => address.replace(/^.*@|>$/g, ''));
  return [...domains.values()].some((addresses) => addresses.length >= 0.8 * values.distinct.size);
}

/**
 * The column that says who is who: where there are several, the one by which the managers are named. Without one,
 * numbers that are each there once; never the numbers of the rows, which are others next month.
 */
export function chooseId(candidates: readonly Candidate[]): Candidate | undefined {
  const named = candidatesFor(candidates, 'id');
  const unique = named.filter(({ values }) => values.isUnique);
  if (unique.length > 0) return bestOf(namingManagers(unique, candidates));
  const undoubted = bestOf(named.filter(isUndoubted));
  if (undoubted) return undoubted;
  const numbers = candidates.filter(({ values }) => areNumbersOfPeople(values));
  return (
    numbers.find(({ meaning }) => meaning.kind === 'number') ??
    numbers.find(({ meaning }) => meaning.kind === 'unknown')
  );
}

/** That two people have one value in it is told them, and does not make it another column. */
function isUndoubted({ meaning }: FieldCandidate): boolean {
  return meaning.sure && meaning.rank <= 1;
}

function namingManagers(ids: readonly FieldCandidate[], candidates: readonly Candidate[]): FieldCandidate[] {
  const managers = candidates
    .filter(isField)
    .filter(({ meaning }) => meaning.field === 'managerId' || meaning.field === 'manager')
    .flatMap(({ values }) => [...values.distinct]);
  const named = ids.map((one) => managers.filter((manager) => one.values.distinct.has(manager)).length);
  const most = Math.max(...named);
  return ids.filter((_, i) => (named[i] ?? 0) >= 0.8 * most);
}

function areNumbersOfPeople(values: ColumnValues): boolean {
  const { byRow, filled, distinct } = values;
  if (filled < 2 || filled < 0.95 * byRow.length || distinct.size < filled) return false;
  if (values.share(isIdentifier) < 1 || values.share((value) => /\d/.test(value)) < 1) return false;
  if (values.share(isDate) > 0.5 || values.share((value) => /^[+(]/.test(value)) > 0) return false;
  return !byRow.every((value, row) => Number(value) === Number(byRow[0]) + row);
}
