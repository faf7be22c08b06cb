/**
 * How the objectives become one number that Float64 adds without rounding: serving a mentee, then points, then
 * the tie-break. All values are multiples of 1/`fractions` and far below 2^53/`fractions`.
 */
export interface Scale {
  /** What serving one more mentee is worth, in points; twice or three times that for some. */
  service: number;
  /** A tie-break of one is 1/`fractions` of a point: the tie-breaks of all pairs together stay below one point. */
  fractions: number;
  /** Bits of the pair's hash in the tie-break. */
  hashBits: number;
}

/** Ten bits tell the pairs of a large cohort apart, more those of a small one. */
const FEWEST_HASH_BITS = 10;
const MOST_HASH_BITS = 24;
/** One bit above the hash puts existing pairs before new ones. */
const STAY_BITS = 1;
/** Two bits less than the mantissa: prices and distances are sums of a few values. */
const EXACT_BITS = 51;
/** A pair has at most 10,000 points and as much stay bonus. */
const POINT_BITS = 15;
/** A price may come to a quarter of a service before the two cannot be told apart. */
const MARGIN_BITS = 2;

/**
 * Bits of hash that leave room for the highest price there can be in theory (the points of all pairs together),
 * and first those that leave room for prices as they are: far lower in large cohorts.
 *
 * @param served the most mentees that could be served
 * @param highest what serving one of them counts at most: 0 to 3
 */
export function hashBitsToTry(served: number, highest: number): number[] {
  const room = EXACT_BITS - bitsOf(highest - 1) - STAY_BITS - MARGIN_BITS - POINT_BITS - 2 * bitsOf(served);
  const certain = Math.max(1, Math.min(MOST_HASH_BITS, room));
  return certain >= FEWEST_HASH_BITS ? [certain] : [FEWEST_HASH_BITS, certain];
}

export function scaleFor(served: number, highest: number, hashBits: number): Scale {
  const fractionBits = hashBits + STAY_BITS + bitsOf(served);
  return {
    service: highest === 0 ? 0 : 2 ** (EXACT_BITS - bitsOf(highest - 1) - fractionBits),
    fractions: 2 ** fractionBits,
    hashBits,
  };
}

function bitsOf(count: number): number {
  return count <= 0 ? 0 : Math.ceil(Math.log2(count + 1));
}

/** A price taken apart: `level` services and `rest` points. */
export function levelOf(price: number, scale: Scale): { level: number; rest: number } {
  if (scale.service === 0) return { level: 0, rest: price };
  const level = Math.round(price / scale.service);
  return { level, rest: price - level * scale.service };
}
