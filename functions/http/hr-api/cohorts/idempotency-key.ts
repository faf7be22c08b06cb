import * as z from 'zod';

/**
 * HR's own name for a launch. Long enough for any UUID or ticket number. Printable ASCII, since a header has no other
 * encoding that all programs agree on; without a comma, by which the same header sent twice is joined, so that it is
 * not another launch.
 */
export const IdempotencyKey = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^[ -+\--~]*$/, 'must be printable ASCII without a comma');
