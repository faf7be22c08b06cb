import type { ColumnField } from './column.ts';
import type { HeaderMeaning } from './header/header-meaning.ts';
import type { ColumnValues } from './values/column-values.ts';

/** A column of the file with what its header and its values say, before it is held against the others. */
export interface Candidate {
  index: number;
  header: string;
  values: ColumnValues;
  meaning: HeaderMeaning;
}

export type FieldMeaning = Extract<HeaderMeaning, { kind: 'field' }>;
export type FieldCandidate = Candidate & { meaning: FieldMeaning };

/** The columns of one field that hold anything. */
export function candidatesFor(candidates: readonly Candidate[], field: ColumnField): FieldCandidate[] {
  return candidates
    .filter(isField)
    .filter(({ meaning, values }) => meaning.field === field && values.filled > 0);
}

export function isField(candidate: Candidate): candidate is FieldCandidate {
  return candidate.meaning.kind === 'field';
}

/** A column whose values fill a tenth less than the fullest is as full. */
const AS_FULL = 0.9;

/** The best by its header of those that are about as full as the fullest; the first of equals. */
export function bestOf<T extends FieldCandidate>(candidates: readonly T[]): T | undefined {
  const fullest = Math.max(0, ...candidates.map(({ values }) => values.filled));
  return candidates
    .filter(({ values }) => values.filled >= AS_FULL * fullest)
    .toSorted((a, b) => a.meaning.rank - b.meaning.rank || a.index - b.index)[0];
}
