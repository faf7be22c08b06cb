import * as z from 'zod';

/** How a participant would like to meet. */
export const MeetingMode = z.enum(['remote', 'onSite', 'either']);

export type MeetingMode = z.infer<typeof MeetingMode>;
