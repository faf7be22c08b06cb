/**
 * How the objectives become one number that Float64 adds without rounding: serving a mentee, then points, then
 * the tie-break. All values are multiples of 1/`fractions` and far below 2^53/`fractions`.
 */
export interface Scale {
  /** What serving one more mentee is worth, in points; 0 when only points count. */
  service: number;
  /** A tie-break of one is 1/`fractions` of a point: the tie-breaks of all pairs together stay below one point. */
  fractions: number;
  /** Bits of the pair's hash in the tie-break. */
  hashBits: number;
}

/** Ten bits tell the pairs of a cohort apart; one more puts existing pairs before new ones. */
const HASH_BITS = 10;
/** Two bits less than the mantissa: prices and distances are sums of a few values. */
const EXACT_BITS = 51;

/**
 * @param served the most mentees that could be served
 * @param hashBits fewer leave more room for prices; needed when a price exceeds a quarter of `service`
 */
export function scaleFor(served: number, objective: 'served' | 'total', hashBits = HASH_BITS): Scale {
  const fractionBits = hashBits + 1 + Math.ceil(Math.log2(served + 1));
  return {
    service: objective === 'served' ? 2 ** (EXACT_BITS - fractionBits) : 0,
    fractions: 2 ** fractionBits,
    hashBits,
  };
}

/** A price taken apart: `level` services and `rest` points. */
export function levelOf(price: number, scale: Scale): { level: number; rest: number } {
  if (scale.service === 0) return { level: 0, rest: price };
  const level = Math.round(price / scale.service);
  return { level, rest: price - level * scale.service };
}
