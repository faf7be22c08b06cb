import { isDeepStrictEqual } from 'node:util';
import { Person, type Uncalled } from '../../directory/person.ts';
import type { Reports } from '../../directory/reporting-chain.ts';
import type { KnownDirectory } from './known-directory.ts';
import { withoutLostColumns } from './lost-columns.ts';
import { type OnOwnWords, type OwnWords, withOwnWords } from './own-words.ts';

/** What HR's file says now. */
export interface PostedDirectory {
  people: readonly Person[];
  uncalled: readonly Uncalled[];
  /** Ids of those among the people of whom HR says, one by one, that they have left. */
  leavers?: ReadonlySet<string>;
}

type Field = Exclude<keyof Person, 'id'>;

/** Somebody who stays, with what is said of them otherwise than before. */
interface ChangedPerson {
  before: Person;
  after: Person;
  /** Never empty. */
  fields: readonly Field[];
}

/** HR's new data against what is stored, by HR's ids. Nobody is in two of the lists but `lostAddress` and `changed`. */
export interface Difference {
  joined: readonly Person[];
  /** For the reporting lines only: new there, or with another name or manager. */
  uncalled: readonly Uncalled[];
  /** The file says that they have left the company. */
  left: readonly ChangedOrSame[];
  /** Known as having left, or without an address, and here with one. */
  back: readonly Person[];
  /** What people have corrected themselves, as far as the file speaks of it. */
  ownWords: OwnWords;
  /** In no line of the file: nothing says why, so that HR is asked. They stay as they are unless HR says otherwise. */
  goneFromFile: readonly Person[];
  /** In the file, without an address: the one that is known stays. */
  lostAddress: readonly Person[];
  changed: readonly ChangedPerson[];
  unchanged: number;
  /** Columns that were filled before and are with nobody now: what is known stays. */
  lostColumns: readonly string[];
}

interface ChangedOrSame {
  before: Person;
  after: Person;
}

const FIELDS: readonly Field[] = Person.omit({ id: true }).keyof().options;

/**
 * What is different.
 *
 * @param isWhole whether it is the whole directory: whoever is missing in a part of it is simply not spoken of
 * @param own which holds where somebody has corrected themselves
 */
export function differenceOf(
  known: KnownDirectory,
  posted: PostedDirectory,
  { isWhole, own }: { isWhole: boolean; own: OnOwnWords },
): Difference {
  const { people, lostColumns } = isWhole
    ? withoutLostColumns(
        [...known.people.values()].map(({ person }) => person),
        posted.people,
        known.people,
      )
    : { people: posted.people, lostColumns: [] };
  const joined: Person[] = [];
  const back: Person[] = [];
  const changed: ChangedPerson[] = [];
  const left: ChangedOrSame[] = [];
  const lostAddress: Person[] = [];
  const uncalled: Uncalled[] = [];
  const ownWords: OwnWords = { kept: [], replaced: [], agreed: [] };
  let unchanged = 0;

  const note = (before: Person, after: Person) => {
    const fields = FIELDS.filter((field) => !isDeepStrictEqual(before[field], after[field]));
    if (fields.length > 0) changed.push({ before, after, fields });
    else unchanged++;
  };
  for (const said of people) {
    const before = known.people.get(said.id);
    const leaves = posted.leavers?.has(said.id) ?? false;
    const person = before
      ? withOwnWords(before, said, ownWords, { own: leaves ? 'keep' : own, canAgree: isWhole && !leaves })
      : said;
    if (before && leaves && !before.hasLeft) left.push({ before: before.person, after: person });
    else if (before && before.hasLeft === leaves) note(before.person, person);
    else if (before || known.uncalled.has(person.id)) back.push(person);
    else joined.push(person);
  }
  for (const person of posted.uncalled) {
    const before = known.people.get(person.id);
    if (!before) {
      if (isDeepStrictEqual(known.uncalled.get(person.id), person)) unchanged++;
      else uncalled.push(person);
      continue;
    }
    const after = withOwnWords(before, withLine(before.person, person), ownWords, {
      own: 'keep',
      canAgree: false,
      fields: ['name'],
    });
    if (person.because === 'hasLeft' && !before.hasLeft) left.push({ before: before.person, after });
    else {
      if (!before.hasLeft) lostAddress.push(before.person);
      note(before.person, after);
    }
  }
  const inFile = new Set([...people, ...posted.uncalled].map(({ id }) => id));
  const goneFromFile = isWhole
    ? [...known.people.values()]
        .filter(({ person, hasLeft }) => !hasLeft && !inFile.has(person.id))
        .map(({ person }) => person)
    : [];
  return {
    joined,
    uncalled,
    left,
    back,
    ownWords,
    goneFromFile,
    lostAddress,
    changed,
    unchanged,
    lostColumns,
  };
}

/**
 * Of somebody who is in the reporting lines only, the file says who they are and to whom they report. That programs
 * clear the manager of whoever leaves does not part those below from those above.
 */
function withLine(person: Person, { name, managerId }: Uncalled): Person {
  return { ...person, name, ...(managerId !== undefined && { managerId }) };
}

/** Those whom HR no longer names, taken as having left. */
export function withGoneAsLeft(difference: Difference): Difference {
  return {
    ...difference,
    left: [
      ...difference.left,
      ...difference.goneFromFile.map((person) => ({ before: person, after: person })),
    ],
    goneFromFile: [],
  };
}

export function changesNothing({ joined, uncalled, left, back, changed, ownWords }: Difference): boolean {
  return [joined, uncalled, left, back, changed, ownWords.agreed].every((list) => list.length === 0);
}

/** Everybody as they will be, by HR's ids. Of those who are `called`, no two may have one address. */
export interface NewDirectory {
  called: readonly Person[];
  others: readonly Reports[];
}

export function newDirectory(known: KnownDirectory, difference: Difference): NewDirectory {
  const { joined, uncalled, left, back, changed } = difference;
  const called = new Map<string, Person>();
  const others = new Map<string, Reports>(known.uncalled);
  for (const [id, { person, hasLeft }] of known.people) {
    if (hasLeft) others.set(id, person);
    else called.set(id, person);
  }
  for (const person of uncalled) others.set(person.id, person);
  for (const { after } of changed) {
    if (called.has(after.id)) called.set(after.id, after);
    else others.set(after.id, after);
  }
  for (const { after } of left) {
    called.delete(after.id);
    others.set(after.id, after);
  }
  for (const person of [...joined, ...back]) {
    // At the end: what they have against those who are here is their problem.
    called.set(person.id, person);
    others.delete(person.id);
  }
  return { called: [...called.values()], others: [...others.values()] };
}
