import { OPTIONAL_FIELDS } from '../../directory/columns/column.ts';
import type { Person } from '../../directory/person.ts';
import type { KnownPerson } from './known-directory.ts';

/** Without one of these nobody is in a file at all. */
const ALWAYS_THERE: ReadonlySet<string> = new Set(['id', 'name', 'email', 'language', 'attributes']);

const COLUMNS = ['managerId', ...OPTIONAL_FIELDS] as const satisfies readonly Exclude<
  keyof Person,
  'id' | 'name' | 'email' | 'language' | 'attributes'
>[];

/**
 * A column that was filled before and is with nobody now was left out of the export: that everybody has lost their
 * manager, or their site, on one day is no news to act upon. What is known of those who stay is kept.
 */
export function withoutLostColumns(
  before: readonly Person[],
  posted: readonly Person[],
  known: ReadonlyMap<string, KnownPerson>,
): { people: readonly Person[]; lostColumns: readonly string[] } {
  const filledNow = filled(posted);
  const lost = [...filled(before)].filter((column) => !filledNow.has(column));
  if (lost.length === 0) return { people: posted, lostColumns: [] };
  return {
    people: posted.map((person) => {
      const found = known.get(person.id);
      return found ? keeping(found.person, person, new Set(lost)) : person;
    }),
    lostColumns: lost.map((column) => column.replace(ATTRIBUTE, '')),
  };
}

const ATTRIBUTE = /^attribute /;

function filled(people: readonly Person[]): Set<string> {
  const columns = new Set<string>();
  for (const { attributes = {}, ...person } of people) {
    for (const [column, value] of Object.entries(person)) {
      if (value !== undefined && !ALWAYS_THERE.has(column)) columns.add(column);
    }
    for (const name of Object.keys(attributes)) columns.add(`attribute ${name}`);
  }
  return columns;
}

function keeping(before: Person, posted: Person, lost: ReadonlySet<string>): Person {
  const kept = COLUMNS.filter((column) => lost.has(column) && before[column] !== undefined);
  const names = Object.keys(before.attributes ?? {}).filter((name) => lost.has(`attribute ${name}`));
  const attributes = {
    ...posted.attributes,
    ...Object.fromEntries(names.map((name) => [name, before.attributes?.[name] ?? ''])),
  };
  return {
    ...posted,
    ...Object.fromEntries(kept.map((column) => [column, before[column]])),
    ...(Object.keys(attributes).length > 0 && { attributes }),
  };
}
