import * as z from 'zod';

/** HR's own name for a launch. Long enough for any UUID or ticket number, short enough for a key. */
export const IdempotencyKey = z.string().trim().min(1).max(200);
