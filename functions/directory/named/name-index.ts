import type { Person } from '../person.ts';
import { formsOf, inOrder, withoutAsides, withoutTitles } from './name-forms.ts';
import { core, mayBeWritten } from './part-of-name.ts';
import { SimilarWords } from './similar-words.ts';
import { WholeNames } from './whole-names.ts';
import { asPhrase, plain, sameWord, type Word, withoutUnseen, wordsOf } from './words.ts';

/** Somebody by all that colleagues may call them. `staffId` is HR's own id, where `id` is not. */
export type Nameable = Pick<Person, 'id' | 'name' | 'email'> &
  Partial<Pick<Person, 'department' | 'team' | 'site' | 'jobTitle'>> & { staffId?: string };

/** By what somebody was found. A part of a name, found, is borne by nobody else; it may still not be who was meant. */
export type FoundBy = 'wholeName' | 'partOfName' | 'address' | 'staffId';

/** Whom a text names; by `id`. */
export type Found =
  | { kind: 'found'; ids: [string]; by: FoundBy }
  | { kind: 'notUnique'; ids: string[]; by: FoundBy }
  /** `nearest`: those with a similar name, the most similar first. None of them was written. */
  | { kind: 'notFound'; ids: []; nearest: string[] };

/** Who has more similar names than these is not similar to anybody. */
const MOST_NEAREST = 3;
/** Errors, over all words of a name, with which it is still similar. */
const MOST_ERRORS = 3;
/** A name has no more. */
const MOST_WORDS = 8;
/** What a word without a similar one counts, where the others of a name have one. */
const MISSING_WORD = 2;

const ADDRESS = /<?(?:mailto:)?([^\s<>()[\]"',;:]+@[^\s<>()[\]"',;:]+?)[.!?]*>?(?=$|[\s<>()[\]"',;:])/i;

/** A part of an address names nobody: addresses cannot be tried out. */
const LIKE_ADDRESS = /\S*@\S*/g;

/** Finds people by what others write of them. Built once for a directory, in time linear in its people. */
export class NameIndex {
  readonly #people: readonly Nameable[];
  readonly #forms: readonly (readonly (readonly Word[])[])[];
  readonly #byAddress = new Map<string, number[]>();
  readonly #byStaffId = new Map<string, number[]>();
  readonly #wholeNames = new WholeNames();
  readonly #byWord = new Map<string, number[]>();
  readonly #byId: ReadonlyMap<string, Nameable>;
  #similar: SimilarWords | undefined;

  constructor(people: Iterable<Nameable>) {
    this.#people = [...people];
    this.#byId = new Map(this.#people.map((person) => [person.id, person]));
    this.#forms = this.#people.map(({ name }) => formsOf(name));
    for (const [i, { id, email, staffId = id }] of this.#people.entries()) {
      enter(this.#byAddress, email.toLowerCase(), i);
      enter(this.#byStaffId, plain(staffId), i);
      this.#wholeNames.add(i, this.#forms[i] ?? []);
      for (const form of this.#forms[i] ?? []) {
        for (const word of form) for (const letters of variants(word)) enter(this.#byWord, letters, i);
      }
    }
  }

  /**
   * @param written one name, in whatever way: with titles, in either order, with an address or HR's id, with a remark
   *   in brackets
   * @param not who is never meant: whoever writes
   */
  find(written: string, { not }: { not?: string | undefined } = {}): Found {
    const text = withoutUnseen(written);
    const others = (found: readonly number[]) => found.filter((i) => this.#people[i]?.id !== not);
    const address = ADDRESS.exec(text);
    const byAddress = others(this.#byAddress.get(address?.[1]?.toLowerCase() ?? '') ?? []);
    if (byAddress.length > 0) return this.#found(byAddress, 'address');
    const { outside, asides } = withoutAsides(text.replace(LIKE_ADDRESS, ' '));
    const byId = others(this.#byStaffId.get(plain(text.trim())) ?? []);
    if (byId.length > 0) return this.#found(byId, 'staffId');

    const { bearers, by } = this.#bearers(outside, others);
    const ofAside = asides.flatMap((aside) => this.#byStaffId.get(plain(aside)) ?? []);
    const saidById = others(ofAside).filter((i) => bearers.length === 0 || bearers.includes(i));
    if (saidById.length > 0) return this.#found(saidById, 'staffId');
    const toldApart = bearers.length > 1 ? this.#toldApart(bearers, outside, asides.join(' ')) : bearers;
    if (toldApart.length > 0) return this.#found(toldApart, by);
    const nearest = others(this.#nearest(core(withoutTitles(inOrder(outside)))));
    return { kind: 'notFound', ids: [], nearest: this.#idsOf(nearest.slice(0, MOST_NEAREST)) };
  }

  /** Who bears exactly these words as a name, at whatever place the writer begins. */
  bearersOf(words: readonly Word[]): string[] {
    return this.#idsOf(this.#wholeNames.bearersOf(words));
  }

  /** Whether what was said beside a name is where, or as what, that person works. */
  worksIn(id: string, said: string): boolean {
    return worksIn(this.#byId.get(id), said);
  }

  /** Whether people are called so, and it is nobody's first name. */
  isFamilyNameOnly(name: string): boolean {
    const [word, ...more] = wordsOf(name);
    if (!word || more.length > 0) return false;
    const forms = (this.#byWord.get(word.plain) ?? []).flatMap((i) => this.#forms[i] ?? []);
    const [first, last] = [
      forms.some((form) => isAt(form, 0, word)),
      forms.some((form) => isAt(form, -1, word)),
    ];
    return last && !first;
  }

  #bearers(name: string, others: (found: readonly number[]) => number[]): { bearers: number[]; by: FoundBy } {
    const words = inOrder(name);
    const bare = withoutTitles(words);
    for (const form of bare === words ? [words] : [words, bare]) {
      const bearers = others(this.#wholeNames.bearersOf(form));
      if (bearers.length > 0) return { bearers, by: 'wholeName' };
    }
    for (const form of bare === words ? [words] : [words, bare]) {
      const bearers = others(this.#part(form));
      if (bearers.length > 0) return { bearers, by: 'partOfName' };
    }
    return { bearers: [], by: 'partOfName' };
  }

  /** By the rarest of the words: whoever has that one is looked at. */
  #part(words: readonly Word[]): number[] {
    const full = core(words).filter((word) => !word.isInitial);
    const candidates = full
      .map((word) => [...new Set(variants(word).flatMap((letters) => this.#byWord.get(letters) ?? []))])
      .sort((a, b) => a.length - b.length);
    const [rarest = []] = candidates.filter((found) => found.length > 0);
    return rarest.filter((i) => this.#forms[i]?.some((form) => mayBeWritten(words, form)));
  }

  /** Of several with one name, the one whose accents were written, or whose work stands beside it. */
  #toldApart(bearers: readonly number[], name: string, remark: string): number[] {
    const letters = lettersOf(name);
    const hasAccents = /[^\p{ASCII}]/u.test(letters);
    const exact = hasAccents ? bearers.filter((i) => lettersOf(this.#people[i]?.name ?? '') === letters) : [];
    if (exact.length === 1) return exact;
    const said = asPhrase(remark);
    const working = said === '' ? [] : bearers.filter((i) => worksIn(this.#people[i], said));
    return working.length === 1 ? working : [...bearers];
  }

  #nearest(words: readonly Word[]): number[] {
    const telling = words.filter((word) => !word.isInitial).slice(0, MOST_WORDS);
    this.#similar ??= new SimilarWords(this.#byWord.keys());
    const similar = telling.map((word) => similarTo(word, this.#similar));
    // Of three words one may have nothing similar: whoever is near has something of one of the two rarest.
    const mayMiss = telling.length > 2;
    if (!mayMiss && similar.some((letters) => letters.size === 0)) return [];
    const seeds = similar
      .map((letters) => [...letters.keys()].flatMap((one) => this.#byWord.get(one) ?? []))
      .sort((a, b) => a.length - b.length)
      .filter((people) => people.length > 0)
      .slice(0, mayMiss ? 2 : 1);
    return [...new Set(seeds.flat())]
      .map((i) => ({ i, ...errorsIn(similar, this.#forms[i] ?? []) }))
      .filter(({ total, missing, present }) => {
        return total <= MOST_ERRORS && (missing === 0 || (missing === 1 && present > 1));
      })
      .sort((a, b) => a.total - b.total || a.i - b.i)
      .map(({ i }) => i);
  }

  #found(found: readonly number[], by: FoundBy): Found {
    const ids = this.#idsOf(found);
    const [id, ...more] = ids;
    return id !== undefined && more.length === 0
      ? { kind: 'found', ids: [id], by }
      : { kind: 'notUnique', ids, by };
  }

  #idsOf(found: readonly number[]): string[] {
    return [...new Set(found)].flatMap((i) => this.#people[i]?.id ?? []);
  }
}

export function nameIndex(people: Iterable<Nameable>): NameIndex {
  return new NameIndex(people);
}

function enter(index: Map<string, number[]>, at: string, person: number): void {
  const found = index.get(at);
  if (!found) index.set(at, [person]);
  else if (found.at(-1) !== person) found.push(person);
}

function variants({ plain: word, spelt }: Word): string[] {
  return word === spelt ? [word] : [word, spelt];
}

function similarTo(word: Word, known: SimilarWords | undefined): Map<string, number> {
  const similar = new Map<string, number>();
  for (const letters of variants(word)) {
    for (const [one, errors] of known?.of(letters) ?? [])
      similar.set(one, Math.min(errors, similar.get(one) ?? errors));
  }
  return similar;
}

/** How far a name is from what was written: for each word that was, what is similar to it. */
function errorsIn(
  written: readonly ReadonlyMap<string, number>[],
  forms: readonly (readonly Word[])[],
): { total: number; missing: number; present: number } {
  const own = forms.flat().flatMap(variants);
  const least = written.map((similar) => Math.min(...own.map((word) => similar.get(word) ?? Infinity)));
  const present = least.filter(Number.isFinite);
  const missing = least.length - present.length;
  return {
    total: present.reduce((sum, errors) => sum + errors, missing * MISSING_WORD),
    missing,
    present: present.length,
  };
}

/** A name with its accents, whatever comes first in it. */
function lettersOf(name: string): string {
  const words = wordsOf(name.normalize('NFC')).map(({ written }) => written.toLowerCase());
  return words.sort().join(' ');
}

function isAt(form: readonly Word[], place: 0 | -1, word: Word): boolean {
  const other = form.at(place);
  return other !== undefined && sameWord(word, other);
}

function worksIn(person: Nameable | undefined, said: string): boolean {
  const { department, team, site, jobTitle } = person ?? {};
  const around = ` ${said} `;
  return [department, team, site, jobTitle].some((work) => {
    const phrase = ` ${asPhrase(work ?? '')} `;
    return said !== '' && phrase.trim() !== '' && (around.includes(phrase) || phrase.includes(around));
  });
}
