import { nearestWord } from '../../../text/nearest-word.ts';
import { plainWord } from '../../../text/plain-word.ts';
import type { Candidate } from '../candidate.ts';
import type { ColumnField, ColumnMeaning, SaidProblem } from '../column.ts';

export interface SaidColumns {
  /** By the column's place. */
  meanings: ReadonlyMap<number, ColumnMeaning>;
  problems: SaidProblem[];
}

/** What HR may take from a column that tells more than that: an address at home is an address. */
const MAY_BE_PRIVATE: ReadonlySet<ColumnMeaning> = new Set([
  'email',
  'name',
  'firstName',
  'lastName',
  'ignore',
]);

/** Which columns HR speaks of, by their headers: exactly, else as people read them. */
export function saidColumns(
  candidates: readonly Candidate[],
  columns: Readonly<Record<string, ColumnMeaning>>,
): SaidColumns {
  const meanings = new Map<number, ColumnMeaning>();
  const problems: SaidProblem[] = [];
  const holders = new Map<ColumnField, string>();
  for (const [header, meaning] of Object.entries(columns)) {
    const column = columnOf(header, candidates);
    if (!column) {
      problems.push(notThere(header, candidates));
      continue;
    }
    const { category } = column.meaning.kind === 'demographic' ? column.meaning : { category: undefined };
    if (category && !MAY_BE_PRIVATE.has(meaning)) {
      problems.push({ kind: 'demographic', header, category });
      continue;
    }
    if (meaning !== 'own' && meaning !== 'ignore') {
      const other = holders.get(meaning);
      if (other !== undefined) {
        problems.push({ kind: 'twice', header, field: meaning, other });
        continue;
      }
      holders.set(meaning, header);
    }
    meanings.set(column.index, meaning);
  }
  return { meanings, problems };
}

function columnOf(header: string, candidates: readonly Candidate[]): Candidate | undefined {
  return (
    candidates.find((one) => one.header.trim() === header.trim()) ??
    candidates.find((one) => one.header !== '' && plainWord(one.header) === plainWord(header))
  );
}

function notThere(header: string, candidates: readonly Candidate[]): SaidProblem {
  const nearest = nearestWord(header, candidates.map((one) => one.header).filter(Boolean));
  return nearest === undefined ? { kind: 'notThere', header } : { kind: 'notThere', header, nearest };
}
