import type { Matching } from './matching.ts';

/** Bids for each mentee, more or less: after that little is won, and paths find the rest sooner. */
const BIDS_PER_MENTEE = 10;

/**
 * Places most mentees without searching: each bids for its best mentor what makes it as good as its second best,
 * and where the mentor is full the lowest bid leaves. Bids are exact (no increment), so that for the mentees
 * placed the matching is as optimal in its core as after searches. Whoever is left over is placed by a path.
 */
export function placeByBids(matching: Matching): void {
  const bidding = new Bidding(matching);
  let left = BIDS_PER_MENTEE * matching.mentorOf.length;
  for (let root = 0; root < matching.mentorOf.length; root++) {
    for (let bidder = root; bidder >= 0 && left > 0; left--) bidder = bidding.bid(bidder);
  }
  bidding.payPrices();
}

class Bidding {
  readonly #matching: Matching;
  /** By mentee placed: up to this price no other mentor of the core would be better. */
  readonly #bids: Float64Array;

  constructor(matching: Matching) {
    this.#matching = matching;
    this.#bids = new Float64Array(matching.mentorOf.length);
  }

  /** Returns who bids next: whoever has lost the place, or the bidder again; -1 when the chain ends. */
  bid(bidder: number): number {
    const matching = this.#matching;
    const { mentorPrice } = matching;
    const { start, mentor, value } = matching.core;
    let best = 0;
    let second = 0;
    let choice = -1;
    const end = start[bidder + 1];
    for (let e = start[bidder]; e < end; e++) {
      const j = mentor[e];
      const offer = value[e] - mentorPrice[j];
      if (offer <= second) continue;
      if (offer > best) {
        second = best;
        best = offer;
        choice = j;
      } else {
        second = offer;
      }
    }
    if (choice < 0) return -1;
    const bid = mentorPrice[choice] + best - second;
    if (!matching.hasPlace(choice)) return this.#outbid(bidder, choice, bid);
    this.#bids[bidder] = bid;
    matching.put(bidder, choice);
    return -1;
  }

  /** The lowest bid goes without; the price becomes the lowest of the others. */
  #outbid(bidder: number, mentor: number, bid: number): number {
    const matching = this.#matching;
    const { slot, filled, held, mentorPrice } = matching;
    const bids = this.#bids;
    let loser = bidder;
    let lowest = bid;
    let price = Number.POSITIVE_INFINITY;
    const end = slot[mentor] + filled[mentor];
    for (let at = slot[mentor]; at < end; at++) {
      const k = held[at];
      const other = bids[k];
      if (other < lowest) {
        price = lowest;
        lowest = other;
        loser = k;
      } else if (other < price) {
        price = other;
      }
    }
    // Nothing moves among equals: a path decides.
    if (loser === bidder && price <= mentorPrice[mentor]) return -1;
    mentorPrice[mentor] = price;
    if (loser !== bidder) {
      matching.take(loser);
      bids[bidder] = bid;
      matching.put(bidder, mentor);
    }
    return loser;
  }

  /** What their places leave the mentees who have one. */
  payPrices(): void {
    const { core, mentorOf, menteePrice, mentorPrice } = this.#matching;
    const { start, mentor, value } = core;
    for (let i = 0; i < mentorOf.length; i++) {
      const j = mentorOf[i];
      if (j < 0) continue;
      for (let e = start[i]; e < start[i + 1]; e++) {
        if (mentor[e] === j) menteePrice[i] = value[e] - mentorPrice[j];
      }
    }
  }
}
