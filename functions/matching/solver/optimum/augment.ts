import { MinHeap } from './heap.ts';
import type { Matching } from './matching.ts';

/**
 * Gives a free mentee its best place: the shortest alternating path to a place that is free, or to a mentee who
 * loses least by having none (who may be the mentee itself). Prices move so that the matching is optimal for
 * its core with one mentee more.
 */
export class Augmenter {
  readonly #matching: Matching;
  readonly #heap = new MinHeap();
  readonly #distance: Float64Array;
  /** The mentee through whom a mentor was reached. */
  readonly #via: Int32Array;
  readonly #touched: Int32Array;
  #touchedCount = 0;
  readonly #scanned: Int32Array;
  #scannedCount = 0;
  /** The nearest end so far: a mentor with a place, or a mentee who leaves. */
  #length = 0;
  #freeMentor = -1;
  #leaver = -1;

  constructor(matching: Matching) {
    this.#matching = matching;
    const mentors = matching.capacities.length;
    this.#distance = new Float64Array(mentors).fill(Number.POSITIVE_INFINITY);
    this.#via = new Int32Array(mentors);
    this.#touched = new Int32Array(mentors);
    this.#scanned = new Int32Array(mentors);
  }

  augment(mentee: number): void {
    const { menteePrice } = this.#matching;
    const offer = this.#matching.bestOffer(mentee);
    menteePrice[mentee] = offer;
    if (offer === 0) return;
    this.#search(mentee, offer);
    this.#movePrices(mentee);
    this.#shift(mentee);
    this.#forget();
  }

  #search(root: number, offer: number): void {
    const { slot, filled, held, menteePrice } = this.#matching;
    this.#length = offer;
    this.#freeMentor = -1;
    this.#leaver = root;
    this.#relax(root, 0);
    while (this.#heap.minKey < this.#length) {
      const near = this.#heap.minKey;
      const j = this.#heap.pop();
      if (near > (this.#distance[j] ?? 0)) continue;
      this.#scanned[this.#scannedCount++] = j;
      const end = (slot[j] ?? 0) + (filled[j] ?? 0);
      for (let at = slot[j] ?? 0; at < end; at++) {
        const k = held[at] ?? 0;
        const leave = near + (menteePrice[k] ?? 0);
        if (leave < this.#length) {
          this.#length = leave;
          this.#leaver = k;
          this.#freeMentor = -1;
        }
        this.#relax(k, near);
      }
    }
  }

  #relax(mentee: number, near: number): void {
    const { core, mentorPrice, filled, capacities, menteePrice } = this.#matching;
    const { start, mentor, value } = core;
    const distance = this.#distance;
    const base = near + (menteePrice[mentee] ?? 0);
    const end = start[mentee + 1] ?? 0;
    for (let e = start[mentee] ?? 0; e < end; e++) {
      const j = mentor[e] ?? 0;
      const far = base + (mentorPrice[j] ?? 0) - (value[e] ?? 0);
      const known = distance[j] ?? 0;
      if (far >= known || far >= this.#length) continue;
      if (known === Number.POSITIVE_INFINITY) this.#touched[this.#touchedCount++] = j;
      distance[j] = far;
      this.#via[j] = mentee;
      if ((filled[j] ?? 0) < (capacities[j] ?? 0)) {
        this.#length = far;
        this.#freeMentor = j;
        this.#leaver = -1;
      } else {
        this.#heap.push(j, far);
      }
    }
  }

  #movePrices(root: number): void {
    const { slot, filled, held, menteePrice, mentorPrice } = this.#matching;
    const length = this.#length;
    menteePrice[root] = (menteePrice[root] ?? 0) - length;
    for (let s = 0; s < this.#scannedCount; s++) {
      const j = this.#scanned[s] ?? 0;
      const change = length - (this.#distance[j] ?? 0);
      mentorPrice[j] = (mentorPrice[j] ?? 0) + change;
      const end = (slot[j] ?? 0) + (filled[j] ?? 0);
      for (let at = slot[j] ?? 0; at < end; at++) {
        const k = held[at] ?? 0;
        menteePrice[k] = (menteePrice[k] ?? 0) - change;
      }
    }
  }

  #shift(root: number): void {
    const matching = this.#matching;
    if (this.#leaver === root) return;
    let place = this.#freeMentor;
    if (place < 0) {
      place = matching.mentorOf[this.#leaver] ?? 0;
      matching.take(this.#leaver);
    }
    while (true) {
      const k = this.#via[place] ?? 0;
      const before = matching.mentorOf[k] ?? 0;
      matching.take(k);
      matching.put(k, place);
      if (k === root) return;
      place = before;
    }
  }

  #forget(): void {
    for (let t = 0; t < this.#touchedCount; t++) {
      this.#distance[this.#touched[t] ?? 0] = Number.POSITIVE_INFINITY;
    }
    this.#touchedCount = 0;
    this.#scannedCount = 0;
    this.#heap.clear();
  }
}
