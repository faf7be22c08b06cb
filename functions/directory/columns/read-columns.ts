import { bestOf, type Candidate, candidatesFor } from './candidate.ts';
import { chooseEmail, chooseId } from './choice/identity.ts';
import { chooseManager, isManagers } from './choice/manager.ts';
import { chooseNames } from './choice/names.ts';
import { PeopleNamed } from './choice/people-named.ts';
import { saidColumns } from './choice/said-columns.ts';
import {
  COLUMN_FIELDS,
  type ColumnField,
  type ColumnMeaning,
  type ColumnRead,
  type ColumnsRead,
  type WhyLeftOut,
} from './column.ts';
import { readHeader } from './header/read-header.ts';
import { areBirthDates } from './values/birth-dates.ts';
import { columnMeaning } from './values/column-meaning.ts';
import { ColumnValues } from './values/column-values.ts';

/** A table as text: a line of headers and a row for each person, as many cells or fewer. */
export interface HrColumns {
  header: readonly string[];
  rows: readonly (readonly string[])[];
}

export interface SaidOfColumns {
  /** What HR says of a column itself, by its header. */
  columns: Readonly<Record<string, ColumnMeaning>>;
  /** Headers that a criterion or rule of the definition names: such a column is kept as HR's own. */
  used: ReadonlySet<string>;
}

const MANAGER_FIELDS = ['managerId', 'managerEmail', 'managerName', 'manager'] as const;
const NAME_FIELDS = ['name', 'firstName', 'lastName'] as const;
/** Fields of which simply the best column is taken. */
const SINGLE_FIELDS = COLUMN_FIELDS.filter(
  (field) => !['id', 'email', ...MANAGER_FIELDS, ...NAME_FIELDS].includes(field),
);

interface Taken {
  column: Candidate;
  confidence: ColumnRead['confidence'];
}

/**
 * What each column of an HR file is: by what HR says, else by its header in French, English or German, put right by its
 * values, and held against the others. A field is taken from one column at most; what is not taken says why.
 */
export function readColumns({ header, rows }: HrColumns, { columns, used }: SaidOfColumns): ColumnsRead {
  const all = header.map((text, index): Candidate => {
    const values = new ColumnValues(rows, index);
    return { index, header: text.trim(), values, meaning: columnMeaning(readHeader(text), values) };
  });
  const { meanings, problems } = saidColumns(all, columns);
  const open = all.filter(({ index }) => !meanings.has(index));

  const taken = new Map<ColumnField, Taken>();
  for (const [index, meaning] of meanings) {
    const column = all[index];
    if (column && meaning !== 'own' && meaning !== 'ignore')
      taken.set(meaning, { column, confidence: 'said' });
  }
  takeIdentity(open, taken);
  const unclear = takeManager(open, taken);
  for (const field of SINGLE_FIELDS) take(taken, field, bestOf(candidatesFor(open, field)));

  const born = new Set(
    open.filter(
      (one) => one.meaning.kind === 'unknown' && areBirthDates(one, taken.get('startedOn')?.column),
    ),
  );
  const fieldOf = new Map(
    [...taken].map(([field, { column, confidence }]) => [column, { field, confidence }] as const),
  );
  const read = all.map((column): ColumnRead => {
    const { index, header: text, values } = column;
    const of = fieldOf.get(column);
    if (of) {
      const example = values.first;
      return {
        index,
        header: text,
        as: of.field,
        confidence: of.confidence,
        ...(example !== undefined && { example }),
      };
    }
    const said = meanings.get(index);
    const why = said === 'ignore' ? ({ kind: 'ignored' } as const) : whyLeftOut(column, taken, unclear, born);
    return keptOrNot(column, said, why, used);
  });
  return { columns: read, problems };
}

function take(taken: Map<ColumnField, Taken>, field: ColumnField, column: Candidate | undefined): void {
  if (!column || taken.has(field)) return;
  const { meaning } = column;
  const sure = meaning.kind === 'field' && meaning.field === field && meaning.sure;
  taken.set(field, { column, confidence: sure ? 'certain' : 'likely' });
}

/** Who is who. HR's word for a whole name goes before names in parts, and the other way round. */
function takeIdentity(open: readonly Candidate[], taken: Map<ColumnField, Taken>): void {
  take(taken, 'email', chooseEmail(open));
  const free = open.filter((one) => one !== taken.get('email')?.column);
  take(taken, 'id', chooseId(free));
  if (taken.has('name')) return;
  const names = chooseNames(free);
  const inParts = taken.has('firstName') || taken.has('lastName');
  for (const [field, column] of names) if (!inParts || field !== 'name') take(taken, field, column);
}

/** @returns the columns that look like a manager's, when none of them can be taken */
function takeManager(open: readonly Candidate[], taken: Map<ColumnField, Taken>): ReadonlySet<Candidate> {
  if (MANAGER_FIELDS.some((field) => taken.has(field))) return new Set();
  const people = new PeopleNamed({
    id: taken.get('id')?.column,
    email: taken.get('email')?.column,
    names: NAME_FIELDS.flatMap((field) => taken.get(field)?.column ?? []),
  });
  const isTaken = new Set([...taken.values()].map(({ column }) => column));
  const { chosen, unclear } = chooseManager(
    open.filter((one) => !isTaken.has(one)),
    people,
  );
  if (chosen)
    taken.set(chosen.field, { column: chosen.column, confidence: chosen.sure ? 'certain' : 'likely' });
  return new Set(unclear);
}

function whyLeftOut(
  column: Candidate,
  taken: ReadonlyMap<ColumnField, Taken>,
  unclear: ReadonlySet<Candidate>,
  born: ReadonlySet<Candidate>,
): WhyLeftOut {
  const { meaning, values } = column;
  if (meaning.kind === 'demographic') return { kind: 'demographic', category: meaning.category };
  if (born.has(column)) return { kind: 'demographic', category: 'age' };
  if (values.filled === 0) return { kind: 'noValues' };
  if (unclear.has(column)) return { kind: 'managerUnclear' };
  if (meaning.kind === 'otherPerson' || meaning.kind === 'aroundManager') return { kind: 'otherPerson' };
  const best = bestBeside(column, taken);
  return best === undefined ? { kind: 'unused' } : { kind: 'secondBest', best };
}

/** The header of the column that is taken where this one could have been. */
function bestBeside(column: Candidate, taken: ReadonlyMap<ColumnField, Taken>): string | undefined {
  const { meaning } = column;
  const field = meaning.kind === 'field' ? meaning.field : meaning.kind === 'idle' ? meaning.near : undefined;
  if (field === undefined) return undefined;
  const family = isManagers(column) ? MANAGER_FIELDS : [field, ...(isOfNames(field) ? NAME_FIELDS : [])];
  return family.map((one) => taken.get(one)?.column.header).find((header) => header !== undefined);
}

function isOfNames(field: ColumnField): boolean {
  return NAME_FIELDS.some((one) => one === field);
}

/** A column that is no field: kept as HR's own where HR or the definition wants it, unless it tells who somebody is. */
function keptOrNot(
  { index, header, values }: Candidate,
  said: ColumnMeaning | undefined,
  why: WhyLeftOut,
  used: ReadonlySet<string>,
): ColumnRead {
  const isWanted = (said === 'own' || used.has(header)) && header !== '';
  const mayBeKept = why.kind !== 'demographic' && why.kind !== 'ignored';
  if (!isWanted || !mayBeKept) return { index, header, as: undefined, confidence: 'likely', leftOut: why };
  return {
    index,
    header,
    as: 'own',
    confidence: said === 'own' ? 'said' : 'certain',
    ...(values.first !== undefined && { example: values.first }),
    ...(why.kind === 'managerUnclear' && { leftOut: why }),
  };
}
