import * as z from 'zod';

/**
 * What was promised to whoever answered, where the promise has changed since the form was first asked: what somebody
 * answered under an earlier one stays under it. `describedMayRead`: whom a manager describes may ask to read it.
 */
export const Terms = z.enum(['describedMayRead']);
export type Terms = z.infer<typeof Terms>;
