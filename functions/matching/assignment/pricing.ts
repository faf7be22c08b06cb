import { EdgeList } from './core.ts';
import type { Matching } from './matching.ts';
import type { Values } from './values.ts';

/** Pairs added for a mentee in one round: the most underpriced ones. */
const PER_ROUND = 8;

/**
 * Finds pairs outside the core that are worth more than the two prices together. Only mentors whose price fell
 * below its reference by more than the mentee's slack can be in one; they are met first.
 */
export function underpriced(
  values: Values,
  matching: Matching,
  reference: Float64Array,
  leftOut: Float64Array,
): EdgeList {
  const { menteePrice, mentorPrice } = matching;
  const drop = reference.map((price, j) => price - (mentorPrice[j] ?? 0));
  const order = Int32Array.from(drop.keys()).sort((a, b) => (drop[b] ?? 0) - (drop[a] ?? 0));
  const found = new EdgeList();
  const best: { mentor: number; value: number; excess: number }[] = [];
  for (let i = 0; i < menteePrice.length; i++) {
    const price = menteePrice[i] ?? 0;
    const slack = price - (leftOut[i] ?? 0);
    best.length = 0;
    for (const j of order) {
      if ((drop[j] ?? 0) <= slack) break;
      const value = values.of(i, j);
      const excess = value - (mentorPrice[j] ?? 0) - price;
      if (excess <= 0 || (best.length === PER_ROUND && excess <= (best.at(-1)?.excess ?? 0))) continue;
      if (best.length === PER_ROUND) best.pop();
      let at = best.length;
      while (at > 0 && (best[at - 1]?.excess ?? 0) < excess) at--;
      best.splice(at, 0, { mentor: j, value, excess });
    }
    for (const { mentor, value } of best) found.push(i, mentor, value);
  }
  return found;
}
