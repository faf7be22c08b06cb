import * as z from 'zod';

/** What was missing when a cohort came to nothing. */
export const StopCause = z.enum(['noMentors', 'noMentees', 'noPairs', 'pairsEnded']);
export type StopCause = z.infer<typeof StopCause>;
