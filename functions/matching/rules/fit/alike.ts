/**
 * Groups of mentors who are alike in what a criterion or a rule looks at: what holds for one holds for all. A company
 * has few languages, time zones and sites; to compare a mentee with each of them instead of each mentor is most of
 * what makes scoring millions of pairs quick.
 */
export class Alike {
  readonly #groupOf: Uint32Array;
  readonly #groups: number[][] = [];
  /** What a group was found to have, while it is filled in. */
  readonly #found: Float64Array;

  /** @param keyOf mentors with equal keys are alike */
  constructor(mentors: number, keyOf: (mentor: number) => string | number) {
    const groups = new Map<string | number, number>();
    this.#groupOf = Uint32Array.from({ length: mentors }, (_, j) => {
      const key = keyOf(j);
      const group = groups.get(key) ?? groups.size;
      groups.set(key, group);
      const members = this.#groups[group];
      if (members) members.push(j);
      else this.#groups.push([j]);
      return group;
    });
    this.#found = new Float64Array(this.#groups.length);
  }

  /** Fills in for each mentor what `of` gives for one who is alike. */
  fill(of: (mentor: number) => number, values: Uint16Array): void {
    const found = this.#found;
    const groupOf = this.#groupOf;
    this.#groups.forEach(([example = 0], group) => {
      found[group] = of(example);
    });
    for (let j = 0; j < groupOf.length; j++) values[j] = found[groupOf[j] ?? 0] ?? 0;
  }

  /** Sets a value for every mentor who is alike to one that it holds for. */
  setWhere(holds: (mentor: number) => boolean, value: number, values: Int16Array): void {
    for (const members of this.#groups) {
      if (holds(members[0] ?? 0)) for (const j of members) values[j] = value;
    }
  }
}
