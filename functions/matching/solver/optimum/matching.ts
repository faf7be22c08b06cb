import type { Core } from './core.ts';

/**
 * Who is with whom, and the prices. At rest it is optimal for its core: no pair of the core is worth more than
 * the two prices together, each pair that is made is worth exactly that, unmatched mentees and mentors with a
 * place left have price 0 (complementary slackness).
 */
export class Matching {
  readonly core: Core;
  readonly capacities: Uint8Array;
  readonly mentorOf: Int32Array;
  readonly menteePrice: Float64Array;
  readonly mentorPrice: Float64Array;
  /** The mentees of mentor j are at `slot[j]` to `slot[j] + filled[j]` of `held`. */
  readonly slot: Int32Array;
  readonly filled: Uint8Array;
  readonly held: Int32Array;

  constructor(core: Core, capacities: Uint8Array) {
    this.core = core;
    this.capacities = capacities;
    const mentees = core.start.length - 1;
    this.mentorOf = new Int32Array(mentees).fill(-1);
    this.menteePrice = new Float64Array(mentees);
    this.mentorPrice = new Float64Array(capacities.length);
    this.filled = new Uint8Array(capacities.length);
    this.slot = new Int32Array(capacities.length);
    let places = 0;
    capacities.forEach((capacity, j) => {
      this.slot[j] = places;
      places += capacity;
    });
    this.held = new Int32Array(places);
  }

  hasPlace(mentor: number): boolean {
    return this.filled[mentor] < this.capacities[mentor];
  }

  put(mentee: number, mentor: number): void {
    this.mentorOf[mentee] = mentor;
    const filled = this.filled[mentor];
    this.held[this.slot[mentor] + filled] = mentee;
    this.filled[mentor] = filled + 1;
  }

  /** Unmatches the mentee. The mentor keeps its price. */
  take(mentee: number): void {
    const mentor = this.mentorOf[mentee];
    if (mentor < 0) return;
    this.mentorOf[mentee] = -1;
    const filled = this.filled[mentor] - 1;
    this.filled[mentor] = filled;
    const slot = this.slot[mentor];
    const last = this.held[slot + filled];
    for (let at = slot; at < slot + filled; at++) {
      if (this.held[at] === mentee) this.held[at] = last;
    }
  }

  /** The least price at which no pair of the core is worth more to the mentee. */
  bestOffer(mentee: number): number {
    const { start, mentor, value } = this.core;
    let best = 0;
    for (let e = start[mentee]; e < start[mentee + 1]; e++) {
      const offer = value[e] - this.mentorPrice[mentor[e]];
      if (offer > best) best = offer;
    }
    return best;
  }
}
