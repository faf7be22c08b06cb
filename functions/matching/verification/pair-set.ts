/** Pairs of a mentee and a mentor, by number. */
export class PairSet {
  readonly #mentorsOf = new Map<number, Set<number>>();

  constructor(pairs: Iterable<readonly [mentee: number, mentor: number]>) {
    for (const [i, j] of pairs) {
      const mentors = this.#mentorsOf.get(i);
      if (mentors) mentors.add(j);
      else this.#mentorsOf.set(i, new Set([j]));
    }
  }

  has(mentee: number, mentor: number): boolean {
    return this.#mentorsOf.get(mentee)?.has(mentor) ?? false;
  }
}
