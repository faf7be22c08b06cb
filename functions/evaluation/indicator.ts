import * as z from 'zod';

/** What an objective is measured by: only what the programme itself measures, or a figure HR brings. */
export const Indicator = z.string();
export type Indicator = z.infer<typeof Indicator>;
