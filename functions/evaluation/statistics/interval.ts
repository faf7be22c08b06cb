/** A 95 % interval, in the unit of the figure it belongs to. */
export interface Interval {
  low: number;
  high: number;
}

/** The two-sided 95 % quantile of the normal distribution, to the digits of published tables. */
export const Z_95 = 1.959963984540054;
