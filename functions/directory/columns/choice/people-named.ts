import { plainWord } from '../../../text/plain-word.ts';
import type { Candidate } from '../candidate.ts';
import { isIdentifier, isMail, isPersonName } from '../values/value-kinds.ts';

/** How a cell names a person. */
export type Naming = 'id' | 'email' | 'name' | 'nameAndId';

export interface WhoIsWho {
  id: Candidate | undefined;
  email: Candidate | undefined;
  /** One column of whole names, or first and last names. */
  names: readonly Candidate[];
}

/** The people of the file by each way to name them, to tell what a column that names people goes by. */
export class PeopleNamed {
  readonly #ids: ReadonlySet<string>;
  readonly #emails: ReadonlySet<string>;
  readonly #names: ReadonlySet<string>;

  constructor({ id, email, names }: WhoIsWho) {
    this.#ids = new Set(id?.values.byRow.filter(Boolean).map(idKey));
    this.#emails = new Set(email?.values.byRow.filter(Boolean).map(mailKey));
    const rows = names[0]?.values.byRow ?? [];
    this.#names = new Set(
      rows
        .map((_, row) => nameKey(names.map(({ values }) => values.byRow[row] ?? '').join(' ')))
        .filter(Boolean),
    );
  }

  /** By what the value names somebody of the file; undefined when it names nobody there. */
  naming(value: string): Naming | undefined {
    if (isMail(value)) return this.#emails.has(mailKey(value)) ? 'email' : undefined;
    if (this.#ids.has(idKey(value))) return 'id';
    if (this.#names.has(nameKey(value))) return 'name';
    const { name, id } = nameAndId(value);
    return id !== undefined && (this.#ids.has(idKey(id)) || this.#names.has(nameKey(name)))
      ? 'nameAndId'
      : undefined;
  }
}

/** By what the value would name somebody whom the file does not hold. */
export function namingByShape(value: string): Naming | undefined {
  if (isMail(value)) return 'email';
  if (nameAndId(value).id !== undefined && isPersonName(value)) return 'nameAndId';
  if (isPersonName(value)) return 'name';
  return isIdentifier(value) ? 'id' : undefined;
}

/** "Joseph Sharma (JAW-1)". */
function nameAndId(value: string): { name: string; id?: string } {
  const found = /^(.+?)\s*[([]\s*([^)\]]+?)\s*[)\]]$/.exec(value);
  return found ? { name: found[1] ?? '', id: found[2] ?? '' } : { name: value };
}

function idKey(value: string): string {
  return value.trim().toLowerCase();
}

function mailKey(value: string): string {
  const address = /<\s*([^<>]+?)\s*>\s*$/.exec(value)?.[1] ?? value;
  return address.replace(/^mailto:/i, '').toLowerCase();
}

/** In either order. */
function nameKey(value: string): string {
  return value
    .split(/[\s,]+/)
    .map(plainWord)
    .filter(Boolean)
    .toSorted()
    .join(' ');
}
