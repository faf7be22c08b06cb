import { MinHeap } from './heap.ts';
import type { Matching } from './matching.ts';

/**
 * Finds what to do with a place that is free although it has a price: the mirror of augmenting. Either a chain
 * of mentees moves up and ends with one who had nobody, or at a mentor whose place loses least by staying
 * empty (who may be the mentor itself).
 */
export class Releaser {
  readonly #matching: Matching;
  readonly #heap = new MinHeap();
  readonly #distance: Float64Array;
  /** The mentee of this mentor who would move, and where to. */
  readonly #mover: Int32Array;
  readonly #target: Int32Array;
  readonly #touched: number[] = [];
  readonly #scanned: number[] = [];
  #length = 0;
  #emptied = -1;
  #newcomer = -1;
  #newcomerTarget = -1;

  constructor(matching: Matching) {
    this.#matching = matching;
    const mentors = matching.capacities.length;
    this.#distance = new Float64Array(mentors).fill(Number.POSITIVE_INFINITY);
    this.#mover = new Int32Array(mentors);
    this.#target = new Int32Array(mentors);
  }

  /** Fills the mentor's free places, or lowers its price to 0. */
  release(mentor: number): void {
    while (this.#matching.hasPlace(mentor) && this.#matching.mentorPrice[mentor] > 0) {
      this.#search(mentor);
      this.#movePrices();
      this.#shift(mentor);
      this.#forget();
    }
  }

  #search(root: number): void {
    this.#length = Number.POSITIVE_INFINITY;
    this.#reach(root, 0, -1, -1);
    while (this.#heap.minKey < this.#length) {
      const near = this.#heap.minKey;
      const j = this.#heap.pop();
      if (near > this.#distance[j]) continue;
      this.#scanned.push(j);
      this.#scan(j, near);
    }
  }

  #scan(j: number, near: number): void {
    const { core, mentorOf, menteePrice, mentorPrice } = this.#matching;
    const { backStart, backMentee, backValue } = core;
    const base = near + mentorPrice[j];
    if (base < this.#length) {
      this.#length = base;
      this.#emptied = j;
      this.#newcomer = -1;
    }
    for (let e = backStart[j]; e < backStart[j + 1]; e++) {
      const k = backMentee[e];
      const far = base + menteePrice[k] - backValue[e];
      if (far >= this.#length) continue;
      const holder = mentorOf[k];
      if (holder >= 0) {
        if (holder !== j) this.#reach(holder, far, k, j);
      } else {
        this.#length = far;
        this.#newcomer = k;
        this.#newcomerTarget = j;
        this.#emptied = -1;
      }
    }
  }

  #reach(mentor: number, far: number, mover: number, target: number): void {
    const known = this.#distance[mentor];
    if (far >= known) return;
    if (known === Number.POSITIVE_INFINITY) this.#touched.push(mentor);
    this.#distance[mentor] = far;
    this.#mover[mentor] = mover;
    this.#target[mentor] = target;
    this.#heap.push(mentor, far);
  }

  #movePrices(): void {
    const { slot, filled, held, menteePrice, mentorPrice } = this.#matching;
    for (const j of this.#scanned) {
      const change = this.#length - this.#distance[j];
      mentorPrice[j] -= change;
      const end = slot[j] + filled[j];
      for (let at = slot[j]; at < end; at++) {
        const k = held[at];
        menteePrice[k] += change;
      }
    }
  }

  #shift(root: number): void {
    const matching = this.#matching;
    const last = this.#emptied < 0 ? this.#newcomerTarget : this.#emptied;
    const path: number[] = [];
    for (let place = last; place !== root; place = this.#target[place]) path.push(place);
    for (const place of path.reverse()) {
      const mover = this.#mover[place];
      matching.take(mover);
      matching.put(mover, this.#target[place]);
    }
    if (this.#emptied < 0) matching.put(this.#newcomer, last);
  }

  #forget(): void {
    for (const j of this.#touched) this.#distance[j] = Number.POSITIVE_INFINITY;
    this.#touched.length = 0;
    this.#scanned.length = 0;
    this.#heap.clear();
  }
}
