/** Coefficients of Stirling's series, B_2k / (2k (2k - 1)): Abramowitz and Stegun 6.1.41. */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156];

/** From here on the first term left out of the series is below the precision of a double. */
const LARGE = 12;

/**
 * The natural logarithm of the gamma function.
 *
 * @throws RangeError unless x is above zero
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`the logarithm of gamma is taken above zero, not at ${x}`);
  let shifted = x;
  let product = 1;
  // Gamma(x + 1) = x Gamma(x) carries a small x to where the series is exact.
  for (; shifted < LARGE; shifted++) product *= shifted;
  let power = shifted;
  let series = 0;
  for (const coefficient of STIRLING) {
    series += coefficient / power;
    power *= shifted * shifted;
  }
  return (
    (shifted - 0.5) * Math.log(shifted) - shifted + Math.log(2 * Math.PI) / 2 + series - Math.log(product)
  );
}
