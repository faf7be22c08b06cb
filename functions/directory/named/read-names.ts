import type { FoundBy, NameIndex } from './name-index.ts';
import { isDescription, stepsAbove } from './relations.ts';
import { isAroundNames, isRemark, withoutCourtesy } from './remarks.ts';
import { namesInSentence } from './sentence.ts';
import { isOnlySigns, linesOf, sharesOf } from './separate.ts';
import { NOBODY } from './vocabulary.ts';
import { asPhrase, withoutUnseen, wordsOf } from './words.ts';

/** What one piece of a text says about whom. People by `id`. */
export type NamedPerson = { text: string } & (
  | { kind: 'found'; personIds: [string]; by: FoundBy | 'reportingLine' }
  /** Several are called so: until it is known who is meant, any of them may be. */
  | { kind: 'notUnique'; candidates: string[] }
  /** `described`: the text says what people are to the writer, and no name. */
  | { kind: 'notFound'; nearest: string[]; described?: true }
  | { kind: 'nobody' }
);

/** Who writes: never meant themselves; their managers, the nearest first, can be meant by "my manager". */
export interface Writer {
  id: string;
  chainAbove: readonly string[];
}

/**
 * Reads what somebody wrote about others: a list, or sentences. Every piece that may be a name comes back, whether it is
 * understood or not; only remarks about somebody who was found ("we do not get on") do not.
 *
 * @param index everybody who can be named
 */
export function readNames(text: string, index: NameIndex, { writer }: { writer: Writer }): NamedPerson[] {
  return linesOf(withoutUnseen(text)).flatMap((line) => new Line(index, writer).read(line));
}

/** One line: what was found in it already says what the rest may be. */
class Line {
  readonly #index: NameIndex;
  readonly #writer: Writer;
  readonly #found: NamedPerson[] = [];

  constructor(index: NameIndex, writer: Writer) {
    this.#index = index;
    this.#writer = writer;
  }

  read(line: string): NamedPerson[] {
    const whole = this.#asOne(line);
    if (whole) return [whole];
    for (const share of sharesOf(line)) this.#readList(share);
    return this.#found.length > 0
      ? this.#found
      : [this.#asNamed(line, this.#index.find(line, { not: this.#writer.id }))];
  }

  /** What can be nothing but one name, or none. */
  #asOne(text: string): NamedPerson | undefined {
    const named = this.#byWholeName(text);
    if (named) return named;
    if (isOnlySigns(text) || NOBODY.has(asPhrase(text)) || isErased(text)) return { text, kind: 'nobody' };
    const steps = stepsAbove(text);
    if (steps === undefined) return undefined;
    const manager = this.#writer.chainAbove[steps - 1];
    return manager === undefined
      ? describedOnly(text)
      : { text, kind: 'found', personIds: [manager], by: 'reportingLine' };
  }

  #byWholeName(text: string): NamedPerson | undefined {
    const found = this.#index.find(text, { not: this.#writer.id });
    return found.kind === 'notFound' || found.by === 'partOfName' ? undefined : this.#asNamed(text, found);
  }

  /** Names between commas, each of which may have a comma of its own: "Martin, Claire, Reid, Anjali". */
  #readList(share: string): void {
    const parts = share
      .split(/[,，、]/)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i] ?? '';
      const next = parts[i + 1];
      const both = next === undefined ? undefined : this.#lastFirst(part, next);
      if (both) i += 1;
      this.#found.push(...(both ? [both] : this.#readPart(part)));
    }
  }

  /** "Reid, Anjali": where the two make one name, or may make one that is not found. */
  #lastFirst(last: string, first: string): NamedPerson | undefined {
    const [lastWords, firstWords] = [wordsOf(last).length, wordsOf(first).length];
    if (lastWords === 0 || lastWords > 4 || firstWords === 0 || firstWords > 3) return undefined;
    if (this.#byWholeName(last) || isRemark(first)) return undefined;
    const text = `${last}, ${first}`;
    const found = this.#index.find(text, { not: this.#writer.id });
    if (found.kind !== 'notFound') return this.#asNamed(text, found);
    if (lastWords > 1 || this.#byWholeName(first)) return undefined;
    const areNamesOfTheirOwn = [last, first].every(
      (name) => this.#index.find(name, { not: this.#writer.id }).kind !== 'notFound',
    );
    const isSimilar = found.nearest.length > 0;
    return areNamesOfTheirOwn && !isSimilar && !this.#index.isFamilyNameOnly(last)
      ? undefined
      : this.#asNamed(text, found);
  }

  #readPart(part: string): NamedPerson[] {
    const one = this.#asOne(part);
    if (one) return this.#isApposition(one) ? [] : [one];
    const inside = namesInSentence(part, this.#index, this.#writer.id);
    if (inside.length > 0) return inside.map(({ text, found }) => this.#asNamed(text, found));
    const bare = withoutCourtesy(part);
    const named = bare === part ? undefined : this.#asOne(bare);
    if (named) return this.#isApposition(named) ? [] : [{ ...named, text: part }];
    const found = this.#index.find(bare, { not: this.#writer.id });
    if (found.kind !== 'notFound') return [this.#asNamed(part, found)];
    if (this.#isAbout(part)) return [];
    return [isDescription(part) ? describedOnly(part) : this.#asNamed(part, found)];
  }

  /** "Ruth Ellison, my manager": said of her. */
  #isApposition(named: NamedPerson): boolean {
    return named.kind === 'found' && named.by === 'reportingLine' && this.#found.length > 0;
  }

  /** Said of somebody who was named before: where they work, or why. It may say which of several is meant. */
  #isAbout(part: string): boolean {
    const said = asPhrase(part);
    const last = this.#found.at(-1);
    if (last?.kind === 'notUnique') {
      const [meant, ...more] = last.candidates.filter((id) => this.#index.worksIn(id, said));
      if (meant !== undefined && more.length === 0) {
        this.#found.splice(-1, 1, { text: last.text, kind: 'found', personIds: [meant], by: 'wholeName' });
      }
    }
    const known = this.#found.flatMap(idsIn);
    return known.length > 0 && (isRemark(part) || known.some((id) => this.#index.worksIn(id, said)));
  }

  #asNamed(text: string, found: ReturnType<NameIndex['find']>): NamedPerson {
    switch (found.kind) {
      case 'found':
        return { text, kind: 'found', personIds: found.ids, by: found.by };
      case 'notUnique':
        return { text, kind: 'notUnique', candidates: found.ids };
      case 'notFound':
        return { text, kind: 'notFound', nearest: found.nearest };
    }
  }
}

function describedOnly(text: string): NamedPerson {
  return { text, kind: 'notFound', nearest: [], described: true };
}

function idsIn(named: NamedPerson): readonly string[] {
  if (named.kind === 'found') return named.personIds;
  return named.kind === 'notUnique' ? named.candidates : [];
}

/** "Not with …, please": whoever was named has been erased. */
function isErased(text: string): boolean {
  return text.includes('…') && wordsOf(text).every((word, i) => isAroundNames(word, i));
}
