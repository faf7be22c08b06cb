import * as z from 'zod';

const Moment = z.enum(['before', 'middle', 'after']);
export type Moment = z.infer<typeof Moment>;

/** How the disk refuses from a write of a site on: `ENOSPC` after half of what is written, as full disks do. */
const Refusal = z.object({ site: z.string(), code: z.enum(['ENOSPC', 'EROFS', 'EACCES']) });
export type Refusal = z.infer<typeof Refusal>;

/**
 * A write at which the process is to die. In the middle of it half of what is written is there; after it, whoever
 * waits for it has not been told.
 */
export const Aim = z.object({
  /** What writes what: `append mails/index.jsonl`, `table put item`. */
  site: z.string(),
  /** Which of that site's writes in the life of the process, from 1. */
  nth: z.number().int().positive(),
  when: Moment,
});
export type Aim = z.infer<typeof Aim>;

/** What the process that is to die is told, by its environment. */
export const Hook = z.object({
  /** Writes elsewhere are none of ours. */
  folder: z.string(),
  aim: Aim.optional(),
  refusal: Refusal.optional(),
  /** Where each write is noted, a line each. */
  log: z.string().optional(),
});
export type Hook = z.infer<typeof Hook>;

export const HOOK_VARIABLE = 'MENTORING_FAULT_HOOK';
