/**
 * Student's t distribution for whole degrees of freedom, from the finite series of Abramowitz and Stegun
 * (26.7.3 and 26.7.4): exact, so no numerical library is needed for the one quantile the report takes.
 */

/** The probability that |T| is below `t` (t >= 0), for `df` >= 1 degrees of freedom. */
export function probabilityWithin(t: number, df: number): number {
  const theta = Math.atan(t / Math.sqrt(df));
  const cos2 = Math.cos(theta) ** 2;
  const odd = df % 2 === 1;
  let term = odd ? Math.cos(theta) : 1;
  let sum = df === 1 ? 0 : term;
  for (let k = odd ? 3 : 2; k <= df - 2; k += 2) {
    term *= (cos2 * (k - 1)) / k;
    sum += term;
  }
  return odd ? (2 / Math.PI) * (theta + Math.sin(theta) * sum) : Math.sin(theta) * sum;
}

/**
 * The value that |T| exceeds with probability 5 %: 12.706 for one degree of freedom, near 1.96 for many.
 *
 * @throws RangeError when `df` is not a whole number from 1 up.
 */
export function tQuantile95(df: number): number {
  if (!Number.isInteger(df) || df < 1)
    throw new RangeError(`degrees of freedom must be 1, 2, 3 …, not ${df}`);
  let low = 1.9;
  let high = 13;
  // Fifty halvings take the interval of eleven below the precision of a double.
  for (let i = 0; i < 50; i++) {
    const middle = (low + high) / 2;
    if (probabilityWithin(middle, df) < 0.95) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
