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
      if (near > this.#distance[j]) continue;
      this.#scanned[this.#scannedCount++] = j;
      const end = slot[j] + filled[j];
      for (let at = slot[j]; at < end; at++) {
        const k = held[at];
        const leave = near + menteePrice[k];
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
    const base = near + menteePrice[mentee];
    const end = start[mentee + 1];
    for (let e = start[mentee]; e < end; e++) {
      const j = mentor[e];
      const far = base + mentorPrice[j] - value[e];
      const known = distance[j];
      if (far >= known || far >= this.#length) continue;
      if (known === Number.POSITIVE_INFINITY) this.#touched[this.#touchedCount++] = j;
      distance[j] = far;
      this.#via[j] = mentee;
      if (filled[j] < capacities[j]) {
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
    menteePrice[root] -= length;
    for (let s = 0; s < this.#scannedCount; s++) {
      const j = this.#scanned[s];
      const change = length - this.#distance[j];
      mentorPrice[j] += change;
      const end = slot[j] + filled[j];
      for (let at = slot[j]; at < end; at++) {
        const k = held[at];
        menteePrice[k] -= change;
      }
    }
  }

  #shift(root: number): void {
    const matching = this.#matching;
    if (this.#leaver === root) return;
    let place = this.#freeMentor;
    if (place < 0) {
      place = matching.mentorOf[this.#leaver];
      matching.take(this.#leaver);
    }
    while (true) {
      const k = this.#via[place];
      const before = matching.mentorOf[k];
      matching.take(k);
      matching.put(k, place);
      if (k === root) return;
      place = before;
    }
  }

  #forget(): void {
    for (let t = 0; t < this.#touchedCount; t++) {
      this.#distance[this.#touched[t]] = Number.POSITIVE_INFINITY;
    }
    this.#touchedCount = 0;
    this.#scannedCount = 0;
    this.#heap.clear();
  }
}
