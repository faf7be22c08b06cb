import { isNobody, partsOf } from './manager-cell.ts';

/** Somebody who may be anybody's manager: also who has left, and who has no address. */
export interface PossibleManager {
  id: string;
  name: string;
  email?: string | undefined;
}

export type ManagerFound =
  | { kind: 'found'; id: string }
  | { kind: 'nobody' }
  | { kind: 'oneself' }
  | { kind: 'notFound' }
  /** Two or more bear the name; or the cell names one by id and another by name; or it names several. */
  | { kind: 'unclear'; ids: string[] };

/** Who bears a name, in whatever order and spelling it is written. */
export type FindByName = (name: string) => readonly string[];

/**
 * Finds managers as a file names them: by id, by address, by name, or by two of these in one cell. Built once for a file;
 * each look-up costs the same however many people there are. Nobody is guessed: one bears it, or it is said.
 */
export class ManagerFinder {
  readonly #ids: ReadonlySet<string>;
  readonly #byId: ReadonlyMap<string, readonly string[]>;
  readonly #byEmail: ReadonlyMap<string, readonly string[]>;
  readonly #byName: FindByName;

  constructor(people: readonly PossibleManager[], byName: FindByName) {
    this.#ids = new Set(people.map(({ id }) => id));
    this.#byId = idsBy(people, ({ id }) => id.toLowerCase());
    this.#byEmail = idsBy(people, ({ email }) => email);
    this.#byName = byName;
  }

  find(cell: string, selfId: string): ManagerFound {
    const { addresses, texts } = partsOf(cell);
    const byKey = new Set([
      ...texts.flatMap((text) => this.#withId(text)),
      ...addresses.flatMap((address) => this.#byEmail.get(address) ?? []),
    ]);
    const byName = new Set<string>();
    if (byKey.size === 0 || texts.length > 1) {
      for (const text of texts) {
        const bearers = this.#byName(text);
        for (const id of bearers) byName.add(id);
        if (bearers.length > 0) break;
      }
    }
    const ids = agreed(byKey, byName);
    const [id] = ids;
    if (id === undefined) return isNobody(cell) ? { kind: 'nobody' } : { kind: 'notFound' };
    if (ids.length > 1) return { kind: 'unclear', ids };
    return id === selfId ? { kind: 'oneself' } : { kind: 'found', id };
  }

  /** As it is written; and where nobody has it so, whatever its capitals. */
  #withId(text: string): readonly string[] {
    return this.#ids.has(text) ? [text] : (this.#byId.get(text.toLowerCase()) ?? []);
  }
}

/** An id or address says who of several of one name is meant; it contradicts a name that only others bear. */
function agreed(byKey: ReadonlySet<string>, byName: ReadonlySet<string>): string[] {
  if (byKey.size === 0) return [...byName];
  if (byName.size === 0) return [...byKey];
  const both = [...byKey].filter((id) => byName.has(id));
  return both.length > 0 ? both : [...byKey, ...byName];
}

function idsBy<Entry extends { id: string }>(
  people: readonly Entry[],
  keyOf: (person: Entry) => string | undefined,
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const person of people) {
    const itsKey = keyOf(person);
    if (itsKey === undefined) continue;
    const ids = found.get(itsKey);
    if (ids) ids.push(person.id);
    else found.set(itsKey, [person.id]);
  }
  return found;
}
