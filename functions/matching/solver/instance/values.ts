import type { Instance, PairMark } from './instance.ts';
import type { Scale } from './scale.ts';

/** What a pair that may not be is worth: less than leaving its mentee unmatched, whatever the prices. */
export const EXCLUDED = Number.NEGATIVE_INFINITY;

/** What each pair of an instance is worth under the objective, computed when asked for and never kept. */
export class Values {
  readonly instance: Instance;
  readonly scale: Scale;
  /** Calls of the problem's score so far. */
  evaluations = 0;
  readonly floor: number;
  readonly #stayBonus: number;

  constructor(instance: Instance, scale: Scale, floor: number) {
    this.instance = instance;
    this.scale = scale;
    this.floor = Math.max(0, floor);
    this.#stayBonus = instance.problem.stayBonus ?? 0;
  }

  /** What the pair adds to the objective; {@link EXCLUDED} when it may not be. */
  of(mentee: number, mentor: number): number {
    const { problem, mentees, mentors, menteeHashes, mentorHashes, special, services } = this.instance;
    this.evaluations++;
    const points = problem.score(mentees[mentee], mentors[mentor]);
    const marks = special[mentee];
    const mark = marks === undefined ? undefined : marks.get(mentor);
    if (points < this.floor && (mark !== 'movable' || points < 0)) return EXCLUDED;
    const tie = tieBreak(menteeHashes[mentee], mentorHashes[mentor], this.scale);
    const value = this.scale.service * services[mentee] + points + tie;
    return mark === undefined ? value : this.#marked(value, mark);
  }

  /** What serving the mentee is worth in each of their values. */
  serviceOf(mentee: number): number {
    return this.scale.service * this.instance.services[mentee];
  }

  /**
   * Fills `row` with the whole points in the mentee's value for each mentor, up to one less and without the
   * service, above the mentor's price. Returns the highest.
   */
  fillAbove(mentee: number, prices: Float64Array, row: Float64Array): number {
    const { problem, mentees, mentors, special } = this.instance;
    const number = mentees[mentee];
    const floor = this.floor;
    const scores = problem.scoresOf?.(number);
    let highest = EXCLUDED;
    for (let j = 0; j < row.length; j++) {
      const mentor = mentors[j];
      const points = scores ? scores[mentor] : problem.score(number, mentor);
      const above = points < floor ? EXCLUDED : points - prices[j];
      row[j] = above;
      if (above > highest) highest = above;
    }
    this.evaluations += row.length;
    const marks = special[mentee];
    if (marks === undefined) return highest;
    for (const [j, mark] of marks) {
      const points = mark === 'movable' ? problem.score(number, mentors[j]) : EXCLUDED;
      const above = points < 0 ? row[j] : points - prices[j];
      row[j] = mark === 'forbidden' ? EXCLUDED : above + this.#stayBonus;
    }
    return row.reduce((most, above) => Math.max(most, above), EXCLUDED);
  }

  /** Fills `row` with the mentee's value for each mentor. */
  fillRow(mentee: number, row: Float64Array): void {
    const { problem, mentees, mentors, menteeHashes, mentorHashes, special, services } = this.instance;
    const number = mentees[mentee];
    const hash = menteeHashes[mentee];
    const floor = this.floor;
    const service = this.scale.service * services[mentee];
    const scores = problem.scoresOf?.(number);
    for (let j = 0; j < row.length; j++) {
      const mentor = mentors[j];
      const points = scores ? scores[mentor] : problem.score(number, mentor);
      row[j] = points < floor ? EXCLUDED : service + points + tieBreak(hash, mentorHashes[j], this.scale);
    }
    this.evaluations += row.length;
    for (const [j, mark] of special[mentee] ?? [])
      row[j] = mark === 'movable' ? this.of(mentee, j) : this.#marked(row[j], mark);
  }

  #marked(value: number, mark: PairMark): number {
    if (mark === 'forbidden') return EXCLUDED;
    if (value === EXCLUDED) return value;
    return value + this.#stayBonus + 2 ** this.scale.hashBits / this.scale.fractions;
  }
}

/** The pair's own small number, below one point: it decides between assignments that are equally good. */
function tieBreak(menteeHash: number, mentorHash: number, scale: Scale): number {
  let hash = (menteeHash + Math.imul(mentorHash, 0x9e3779b1)) | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> (32 - scale.hashBits)) / scale.fractions;
}
