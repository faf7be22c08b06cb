import * as z from 'zod';

/**
 * What was promised to whoever answered, where the promise has changed since the form was first asked: what somebody
 * answered under an earlier one stays under it. `describedMayRead`: whom a manager describes may ask to read it.
 * `partnerReadsGoals`: the other one of a proposed pair reads the goal of an application as it was written.
 */
export const Terms = z.enum(['describedMayRead', 'partnerReadsGoals']);
export type Terms = z.infer<typeof Terms>;
