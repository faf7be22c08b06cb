import * as z from 'zod';

/** A bank of shutdowns and bridge days of some years is a few dozen. */
const MOST_ENTRIES = 200;

const ClosedRange = z.strictObject({ from: z.iso.date(), to: z.iso.date() });

/** Days on which the company, or a site of it, is closed: single ones ("2026-12-24"), and spans with both ends in them. */
export const ClosedDays = z.array(z.union([z.iso.date(), ClosedRange])).max(MOST_ENTRIES);
export type ClosedDays = z.infer<typeof ClosedDays>;

/** Each day a list of closed days begins and ends with, "2026-12-24": for a single day the same one twice. */
export function closedSpans(closedDays: ClosedDays): Array<{ from: string; to: string }> {
  return closedDays.map((days) => (typeof days === 'string' ? { from: days, to: days } : days));
}
