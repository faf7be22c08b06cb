import * as z from 'zod';

/** What HR does to a proposal under review. The cohort's history tells of each. */
export const ReviewAct = z.enum([
  'lock',
  'free',
  'forbid',
  'allow',
  'move',
  'holdBack',
  'release',
  'policy',
  'pairsUnderWay',
  'recompute',
]);
export type ReviewAct = z.infer<typeof ReviewAct>;
