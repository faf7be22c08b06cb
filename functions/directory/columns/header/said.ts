import type { HeaderPart } from './header-parts.ts';
import type { Term } from './vocabulary/terms.ts';

export type Saying = Term['says'];

/** What the parts of one header say, to be asked. */
export class Said {
  readonly parts: readonly HeaderPart[];
  readonly asks: boolean;
  readonly #says: ReadonlySet<Saying>;

  constructor(parts: readonly HeaderPart[], header: string) {
    this.parts = parts;
    this.asks = /[?？]\s*$/.test(header);
    this.#says = new Set(parts.flatMap(({ terms }) => terms.map(({ says }) => says)));
  }

  any(...sayings: Saying[]): boolean {
    return sayings.some((saying) => this.#says.has(saying));
  }

  /** Whether every part says one of these. */
  only(...sayings: Saying[]): boolean {
    return this.parts.every((part) => saysOneOf(part, sayings));
  }

  count(...sayings: Saying[]): number {
    return this.parts.filter((part) => saysOneOf(part, sayings)).length;
  }

  /** Whether a word is there that nobody knows. */
  get unknown(): boolean {
    return this.parts.some(({ terms }) => terms.length === 0);
  }

  get fields(): Extract<Term, { says: 'field' }>[] {
    return this.parts.flatMap(({ terms }) => terms.filter((term) => term.says === 'field'));
  }
}

function saysOneOf({ terms }: HeaderPart, sayings: readonly Saying[]): boolean {
  return terms.some(({ says }) => sayings.includes(says));
}
