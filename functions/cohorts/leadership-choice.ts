import * as z from 'zod';

/** What leadership decides on the report: the next cohort as before, with its changes, or a talk first. */
export const LeadershipChoice = z.enum(['continue', 'adjust', 'discuss']);
export type LeadershipChoice = z.infer<typeof LeadershipChoice>;
