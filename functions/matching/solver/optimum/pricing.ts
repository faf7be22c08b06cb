import type { Values } from '../instance/values.ts';
import type { Candidates } from './candidates.ts';
import { EdgeList } from './core.ts';
import type { Matching } from './matching.ts';

/** Pairs added for a mentee in one round: the most underpriced ones. */
const PER_ROUND = 8;

/**
 * Finds pairs outside the core that are worth more than the two prices together. Besides a mentee's reserve,
 * only mentors whose price fell below its reference by more than the mentee's slack can be in one; they are met
 * first.
 */
export function underpriced(
  values: Values,
  matching: Matching,
  reference: Float64Array,
  { leftOut, reserve, reserved }: Candidates,
): EdgeList {
  const { menteePrice, mentorPrice } = matching;
  const drop = reference.map((price, j) => price - mentorPrice[j]);
  const order = Int32Array.from(drop.keys()).sort((a, b) => drop[b] - drop[a]);
  const drops = Float64Array.from(order, (j) => drop[j]);
  const most = new MostUnderpriced();
  const found = new EdgeList();
  for (let i = 0; i < menteePrice.length; i++) {
    const price = menteePrice[i];
    most.clear();
    for (let at = i * reserved; at < (i + 1) * reserved; at++) {
      const j = reserve[at];
      if (j < 0) break;
      const value = values.of(i, j);
      const excess = value - mentorPrice[j] - price;
      if (excess > 0) most.offer(j, value, excess);
    }
    const slack = price - leftOut[i];
    for (let at = 0; at < drops.length && drops[at] > slack; at++) {
      const j = order[at];
      const value = values.of(i, j);
      const excess = value - mentorPrice[j] - price;
      if (excess > 0) most.offer(j, value, excess);
    }
    most.addTo(found, i);
  }
  return found;
}

/** The few pairs of a mentee that exceed their prices by most. */
class MostUnderpriced {
  readonly #mentors = new Int32Array(PER_ROUND);
  readonly #values = new Float64Array(PER_ROUND);
  readonly #excesses = new Float64Array(PER_ROUND);
  #count = 0;

  clear(): void {
    this.#count = 0;
  }

  offer(mentor: number, value: number, excess: number): void {
    const mentors = this.#mentors;
    const values = this.#values;
    const excesses = this.#excesses;
    if (this.#count === PER_ROUND && excess <= excesses[PER_ROUND - 1]) return;
    // A mentor in reserve may be met a second time.
    for (let at = 0; at < this.#count; at++) if (mentors[at] === mentor) return;
    if (this.#count === PER_ROUND) this.#count--;
    let at = this.#count++;
    for (; at > 0 && excesses[at - 1] < excess; at--) {
      mentors[at] = mentors[at - 1];
      values[at] = values[at - 1];
      excesses[at] = excesses[at - 1];
    }
    mentors[at] = mentor;
    values[at] = value;
    excesses[at] = excess;
  }

  addTo(found: EdgeList, mentee: number): void {
    for (let at = 0; at < this.#count; at++) {
      found.push(mentee, this.#mentors[at], this.#values[at]);
    }
  }
}
