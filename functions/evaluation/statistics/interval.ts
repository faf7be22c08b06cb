import * as z from 'zod';

/** A 95 % interval, in the unit of the figure it belongs to. */
export const Interval = z.object({ low: z.number(), high: z.number() });
export type Interval = z.infer<typeof Interval>;

/** The two-sided 95 % quantile of the normal distribution, to the digits of published tables. */
export const Z_95 = 1.959963984540054;

/** To whole per cents, so that the published range never claims more than is known. */
export function roundOutwards({ low, high }: Interval): Interval {
  return { low: Math.floor(low * 100 + 1e-9) / 100, high: Math.ceil(high * 100 - 1e-9) / 100 };
}
