import { type Candidate, type FieldCandidate, isField } from '../candidate.ts';
import type { ColumnField } from '../column.ts';
import { isFlag } from '../values/value-kinds.ts';
import { type Naming, namingByShape, type PeopleNamed } from './people-named.ts';

export type ManagerField = Extract<ColumnField, 'manager' | 'managerId' | 'managerEmail' | 'managerName'>;

export interface ManagerChosen {
  column: Candidate;
  field: ManagerField;
  /** Header and values say the same. */
  sure: boolean;
}

export interface ManagersRead {
  chosen: ManagerChosen | undefined;
  /** Look like a manager's, and nobody can say whom they name. */
  unclear: Candidate[];
}

/** How much of a column must name people for it to be one that does. */
const MOST = 0.6;
/** A column that names nearly as many people of the file is as good, and the surer notation decides. */
const AS_GOOD = 0.95;
const SUREST: readonly ManagerField[] = ['managerId', 'managerEmail', 'managerName', 'manager'];
const NOTATION: Record<Naming, ManagerField> = {
  id: 'managerId',
  email: 'managerEmail',
  name: 'managerName',
  nameAndId: 'manager',
};

/** Which column says who reports to whom: by id, by address or by name, whichever names most people. */
export function chooseManager(candidates: readonly Candidate[], people: PeopleNamed): ManagersRead {
  const jobs = new Set(
    candidates
      .filter(isField)
      .filter(({ meaning }) => meaning.field === 'jobTitle')
      .flatMap(({ values }) => [...values.distinct]),
  );
  const filled = candidates.filter(({ values }) => values.filled > 0);
  const managers = filled
    .filter(isManagers)
    .filter(({ values }) => values.share(isFlag) < MOST || values.distinct.size > 2);
  const read = managers.map((column) => ({ column, ...notation(column, people, jobs) }));
  const clear = read.flatMap(({ column, field, found }) => (field ? [{ column, field, found }] : []));
  const [chosen] = bestFirst(clear);
  if (chosen) {
    const { column, field } = chosen;
    return { chosen: { column, field, sure: isSure(column.meaning.field, field) }, unclear: [] };
  }
  return { chosen: undefined, unclear: [...managers, ...filled.filter((one) => mayBeManagers(one, people))] };
}

/** Whether a header says that a column is the manager's. */
export function isManagers(candidate: Candidate): candidate is FieldCandidate {
  return isField(candidate) && SUREST.some((field) => field === candidate.meaning.field);
}

interface Read {
  column: FieldCandidate;
  field: ManagerField;
  /** Rows whose manager is in the file. */
  found: number;
}

function bestFirst(read: readonly Read[]): Read[] {
  const most = Math.max(0, ...read.map(({ found }) => found));
  const fullest = Math.max(0, ...read.map(({ column }) => column.values.filled));
  const isGood = ({ found, column }: Read) =>
    most > 0 ? found >= AS_GOOD * most : column.values.filled >= AS_GOOD * fullest;
  return read
    .filter(isGood)
    .toSorted(
      (a, b) =>
        SUREST.indexOf(a.field) - SUREST.indexOf(b.field) ||
        a.column.meaning.rank - b.column.meaning.rank ||
        a.column.index - b.column.index,
    );
}

/** By what the values name people; no field when fewer than most do, or when they are jobs. */
function notation(
  { values, meaning }: FieldCandidate,
  people: PeopleNamed,
  jobs: ReadonlySet<string>,
): { field: ManagerField | undefined; found: number } {
  const counts = new Map<Naming, number>();
  let found = 0;
  for (const value of values.byRow) {
    if (!value) continue;
    const inFile = people.naming(value);
    if (inFile) found++;
    else if (jobs.has(value.toLowerCase())) continue;
    const naming = inFile ?? namingByShape(value);
    if (naming) counts.set(naming, (counts.get(naming) ?? 0) + 1);
  }
  const known = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (known < MOST * values.filled) return { field: undefined, found };
  const [main] = [...counts].toSorted(([, a], [, b]) => b - a);
  if (!main) return { field: undefined, found };
  const asSaid = NOTATION[main[0]] === meaning.field;
  if (main[1] < (asSaid ? MOST : AS_GOOD) * known) return { field: 'manager', found };
  // Letters and digits that the file does not know say nothing of themselves.
  if (main[0] === 'id' && found === 0 && meaning.field !== 'managerId' && meaning.field !== 'manager') {
    return { field: undefined, found };
  }
  return { field: NOTATION[main[0]], found };
}

function isSure(header: ColumnField, values: ManagerField): boolean {
  return header === 'manager' || header === values;
}

/** The manager's word beside unknown ones, or a header nobody knows over people of the file. */
function mayBeManagers({ meaning, values }: Candidate, people: PeopleNamed): boolean {
  const naming = values.share((value) => people.naming(value) !== undefined);
  if (meaning.kind === 'aroundManager')
    return naming > 0 || values.share((value) => namingByShape(value) !== undefined) >= MOST;
  if (meaning.kind !== 'unknown' || naming < MOST) return false;
  // Small numbers are ids by chance.
  const byChance = values.share((value) => /^\d{1,2}$/.test(value)) > 0.5;
  return !byChance && !namesItself(values.byRow, people);
}

/** A second column of ids, names or addresses names each person once. */
function namesItself(byRow: readonly string[], people: PeopleNamed): boolean {
  const named = byRow.filter((value) => value && people.naming(value));
  return new Set(named).size > 0.9 * named.length && named.length > 2;
}
