import { EdgeList } from './core.ts';
import type { Values } from './values.ts';

/** Candidates each mentee brings, and each mentor: enough that few are missing, few enough to be quick. */
const PER_MENTEE = 16;
const PER_MENTOR = 4;

export interface Candidates {
  edges: EdgeList;
  /**
   * By mentee: no pair left out is worth more than this above the mentor's reference price. Pricing needs to
   * look only where a price has fallen that far below its reference.
   */
  leftOut: Float64Array;
}

/**
 * The pairs most likely to be in the optimum: the best of each mentee and of each mentor once the mentors'
 * reference prices are paid. Taking the best by score alone fails where all rank the mentors alike.
 */
export function chooseCandidates(values: Values, reference: Float64Array): Candidates {
  const mentees = values.instance.mentees.length;
  const mentors = reference.length;
  const edges = new EdgeList();
  const leftOut = new Float64Array(mentees).fill(Number.NEGATIVE_INFINITY);
  const row = new Float64Array(mentors);
  const ofMentee = new Best(1, PER_MENTEE);
  const ofMentor = new Best(mentors, PER_MENTOR);
  for (let i = 0; i < mentees; i++) {
    values.fillRow(i, row);
    ofMentee.clear();
    for (let j = 0; j < mentors; j++) {
      const above = (row[j] ?? 0) - (reference[j] ?? 0);
      row[j] = above;
      if (above > ofMentee.least(0)) ofMentee.offer(0, j, above);
    }
    const best = ofMentee.most(0);
    if (best === Number.NEGATIVE_INFINITY) continue;
    leftOut[i] = ofMentee.least(0);
    ofMentee.each(0, (j, above) => {
      edges.push(i, j, above + (reference[j] ?? 0));
    });
    for (let j = 0; j < mentors; j++) {
      const regret = (row[j] ?? 0) - best;
      if (regret > ofMentor.least(j)) ofMentor.offer(j, i, regret);
    }
  }
  addMentorsChoices(edges, ofMentor, values, mentors);
  return { edges, leftOut };
}

function addMentorsChoices(edges: EdgeList, ofMentor: Best, values: Values, mentors: number): void {
  const known = new Set<number>();
  for (let e = 0; e < edges.size; e++) {
    known.add((edges.mentee[e] ?? 0) * mentors + (edges.mentor[e] ?? 0));
  }
  for (let j = 0; j < mentors; j++) {
    ofMentor.each(j, (i) => {
      if (!known.has(i * mentors + j)) edges.push(i, j, values.of(i, j));
    });
  }
}

/** The few highest of many offers, for each of several owners, best first. */
class Best {
  readonly #size: number;
  readonly #items: Int32Array;
  readonly #worth: Float64Array;

  constructor(owners: number, size: number) {
    this.#size = size;
    this.#items = new Int32Array(owners * size).fill(-1);
    this.#worth = new Float64Array(owners * size).fill(Number.NEGATIVE_INFINITY);
  }

  clear(): void {
    this.#items.fill(-1);
    this.#worth.fill(Number.NEGATIVE_INFINITY);
  }

  most(owner: number): number {
    return this.#worth[owner * this.#size] ?? 0;
  }

  /** What an offer must exceed; -Infinity while there is room. */
  least(owner: number): number {
    return this.#worth[owner * this.#size + this.#size - 1] ?? 0;
  }

  offer(owner: number, item: number, worth: number): void {
    const first = owner * this.#size;
    let at = first + this.#size - 1;
    while (at > first && (this.#worth[at - 1] ?? 0) < worth) {
      this.#worth[at] = this.#worth[at - 1] ?? 0;
      this.#items[at] = this.#items[at - 1] ?? 0;
      at--;
    }
    this.#worth[at] = worth;
    this.#items[at] = item;
  }

  each(owner: number, visit: (item: number, worth: number) => void): void {
    for (let at = owner * this.#size; at < (owner + 1) * this.#size; at++) {
      if ((this.#items[at] ?? 0) >= 0) visit(this.#items[at] ?? 0, this.#worth[at] ?? 0);
    }
  }
}
