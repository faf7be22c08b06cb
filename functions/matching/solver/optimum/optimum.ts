import { EXCLUDED, type Values } from '../instance/values.ts';
import { Augmenter } from './augment.ts';
import { placeByBids } from './bidding.ts';
import { chooseCandidates } from './candidates.ts';
import { Core, EdgeList } from './core.ts';
import { referencePrices } from './estimate.ts';
import type { Limits } from './limits.ts';
import { Matching } from './matching.ts';
import { underpriced } from './pricing.ts';
import { Releaser } from './release.ts';

/** How many mentees are placed between two looks at the clock. */
const LOOK_EVERY = 8;
/** A quarter of the scale between the dearest and the cheapest mentor. */
const CONTESTED = 2500;

export interface Optimum {
  matching: Matching;
  rounds: number;
  /** False when the time ran out: the prices then hold for the core only. */
  complete: boolean;
}

/** The best assignment of an instance, by column generation over shortest augmenting paths. */
export function optimum(values: Values, limits: Limits): Optimum {
  const { timeIsUp, keepUpTo } = limits;
  const { mentees, mentors, capacities } = values.instance;
  const core = new Core(mentees.length, mentors.length);
  const matching = new Matching(core, capacities);
  if (mentees.length * mentors.length <= keepUpTo) {
    core.add(allPairs(values));
    return { matching, rounds: 1, complete: placeAll(matching, unplacedAfterBids(matching), timeIsUp) };
  }
  const reference = referencePrices(values, limits, optimum);
  const candidates = chooseCandidates(values, reference);
  core.add(candidates.edges);
  if (areContested(reference)) matching.mentorPrice.set(reference);
  if (!placeAll(matching, unplacedAfterBids(matching), timeIsUp)) {
    return { matching, rounds: 1, complete: false };
  }
  for (let rounds = 1; ; rounds++) {
    if (timeIsUp()) return { matching, rounds, complete: false };
    const found = underpriced(values, matching, reference, candidates);
    if (found.size === 0) return { matching, rounds, complete: true };
    core.add(found);
    const unsettled = new Set(found.mentee.subarray(0, found.size));
    for (const i of unsettled) matching.take(i);
    if (!placeAll(matching, unsettled, timeIsUp)) return { matching, rounds, complete: false };
  }
}

/**
 * Whether it pays to begin with the reference prices instead of none. Where all want the same mentors, nearly
 * every path would first have to find their price (measured: a quarter of the time); elsewhere the estimate
 * costs more to put right than it saves.
 */
function areContested(reference: Float64Array): boolean {
  let highest = 0;
  let lowest = Number.POSITIVE_INFINITY;
  for (const price of reference) {
    highest = Math.max(highest, price);
    lowest = Math.min(lowest, price);
  }
  return highest - lowest > CONTESTED;
}

function unplacedAfterBids(matching: Matching): Int32Array {
  placeByBids(matching);
  return Int32Array.from(matching.mentorOf.keys()).filter((i) => matching.mentorOf[i] < 0);
}

/** Places the mentees given, then sees to mentors left with a free place and a price. */
function placeAll(matching: Matching, mentees: Iterable<number>, timeIsUp: () => boolean): boolean {
  const augmenter = new Augmenter(matching);
  let placed = 0;
  for (const i of mentees) {
    augmenter.augment(i);
    if (++placed % LOOK_EVERY === 0 && timeIsUp()) {
      placeGreedily(matching);
      return false;
    }
  }
  const releaser = new Releaser(matching);
  for (let j = 0; j < matching.capacities.length; j++) releaser.release(j);
  return true;
}

/** When the time is up: whoever is still without a mentor gets the best one of the core who has a place. */
function placeGreedily(matching: Matching): void {
  const { start, mentor, value } = matching.core;
  for (let i = 0; i < matching.mentorOf.length; i++) {
    if (matching.mentorOf[i] >= 0) continue;
    let choice = -1;
    let best = 0;
    for (let e = start[i]; e < start[i + 1]; e++) {
      const j = mentor[e];
      if (value[e] <= best || !matching.hasPlace(j)) continue;
      choice = j;
      best = value[e];
    }
    if (choice >= 0) matching.put(i, choice);
  }
}

function allPairs(values: Values): EdgeList {
  const { mentees, mentors } = values.instance;
  const edges = new EdgeList();
  const row = new Float64Array(mentors.length);
  for (let i = 0; i < mentees.length; i++) {
    values.fillRow(i, row);
    row.forEach((value, j) => {
      if (value !== EXCLUDED) edges.push(i, j, value);
    });
  }
  return edges;
}
