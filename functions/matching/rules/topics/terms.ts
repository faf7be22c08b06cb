import type { LocalisedText } from '../../../locales/locale.ts';
import { plainTokens } from './plain-tokens.ts';
import type { Topic } from './topic.ts';

/** A term of one word or more, and the topic it names by its number. */
interface Term {
  tokens: readonly string[];
  topic: number;
}

/** Finds topics in what people write. A term of several words counts whole and its words no second time. */
export class Terms {
  readonly labels: LocalisedText[] = [];
  readonly #byFirst = new Map<string, Term[]>();

  /** @param skills of HR's own list: their labels in each language name one thing, as our topics' do */
  constructor(topics: readonly Topic[], skills: readonly { label: LocalisedText }[]) {
    for (const { label, forms } of topics) this.#add(this.#topic(label), [label.en, label.fr, ...forms]);
    for (const { label } of skills) {
      const forms = typeof label === 'string' ? [label] : [label.en, label.fr];
      // What is a topic already in one language is the same in the other.
      const known = forms.map((form) => this.#named(form)).find((topic) => topic !== undefined);
      this.#add(known ?? this.#topic(label), forms);
    }
  }

  /** The topics that a text names, by their numbers in {@link labels}. What `own` holds, plain words, names none. */
  topicsIn(text: string, own: ReadonlySet<string> = new Set()): Set<number> {
    const found = new Set<number>();
    for (const tokens of plainTokens(text)) {
      for (let at = 0; at < tokens.length; ) {
        const term = this.#termAt(tokens, at);
        if (term && !term.tokens.every((token) => own.has(token))) found.add(term.topic);
        at += term?.tokens.length ?? 1;
      }
    }
    return found;
  }

  #termAt(tokens: readonly string[], at: number): Term | undefined {
    return this.#byFirst
      .get(tokens[at] ?? '')
      ?.find((term) => term.tokens.every((token, further) => token === tokens[at + further]));
  }

  #topic(label: LocalisedText): number {
    return this.labels.push(label) - 1;
  }

  /** The topic that a text is nothing but a term of. */
  #named(text: string): number | undefined {
    const [tokens = []] = plainTokens(text);
    const term = this.#termAt(tokens, 0);
    return term?.tokens.length === tokens.length ? term.topic : undefined;
  }

  #add(topic: number, forms: readonly string[]): void {
    for (const form of forms) {
      const [tokens = []] = plainTokens(form);
      const [first] = tokens;
      if (first === undefined) continue;
      const known = this.#byFirst.get(first) ?? [];
      known.push({ tokens, topic });
      // The longest first: "public speaking" before "public".
      known.sort((a, b) => b.tokens.length - a.tokens.length);
      this.#byFirst.set(first, known);
    }
  }
}
