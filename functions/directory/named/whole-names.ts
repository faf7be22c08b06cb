import { formsOf, inOrder, withoutAsides, withoutTitles } from './name-forms.ts';
import { type Word, withoutUnseen } from './words.ts';

/**
 * People by their whole names, however these are written: all words of a name, from whichever on and without a space
 * ("Jean Luc" and "Jeanluc" are one). In time and memory linear in the people.
 */
export class WholeNames {
  /** Nearly every name is one person's: a list for each would take most of the memory. */
  readonly #byWhole = new Map<string, number | number[]>();

  /** @param forms of the name of the person with this number; numbers grow */
  add(person: number, forms: readonly (readonly Word[])[]): void {
    for (const form of forms) for (const whole of wholesOf(form)) this.#enter(whole, person);
  }

  /** Who bears exactly these words as a name. */
  bearersOf(words: readonly Word[]): number[] {
    const plainly = words.map((word) => word.plain).join('');
    const spelt = words.map((word) => word.spelt).join('');
    if (plainly === '') return [];
    return [...new Set([plainly, spelt].flatMap((whole) => this.#byWhole.get(whole) ?? []))];
  }

  #enter(whole: string, person: number): void {
    const found = this.#byWhole.get(whole);
    if (found === undefined) this.#byWhole.set(whole, person);
    else if (typeof found === 'number') {
      if (found !== person) this.#byWhole.set(whole, [found, person]);
    } else if (found.at(-1) !== person) found.push(person);
  }
}

/**
 * A look-up of whole names only, in either order, with titles or without. Part of a name is a guess, and a wrong manager
 * is worse than none.
 */
export function wholeNames(people: readonly { id: string; name: string }[]): (written: string) => string[] {
  const names = new WholeNames();
  for (const [person, { name }] of people.entries()) names.add(person, formsOf(name));
  return (written) => {
    const words = inOrder(withoutAsides(withoutUnseen(written)).outside);
    const named = names.bearersOf(words);
    const bearers = named.length > 0 ? named : names.bearersOf(withoutTitles(words));
    return bearers.flatMap((person) => people[person]?.id ?? []);
  };
}

/** All words in their order, from each of them on. */
function wholesOf(form: readonly Word[]): Set<string> {
  const wholes = new Set<string>();
  for (let first = 0; first < form.length; first++) {
    const words = [...form.slice(first), ...form.slice(0, first)];
    wholes.add(words.map((word) => word.plain).join(''));
    wholes.add(words.map((word) => word.spelt).join(''));
  }
  return wholes;
}
