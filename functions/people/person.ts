import * as z from 'zod';
import { Locale } from '../locales/locale.ts';

/** An identifier HR chooses (a staff number, say). It becomes part of keys, never of a mail. */
export const PersonId = z
  .string()
  .trim()
  .min(1)
  .max(64)
  .regex(/^[A-Za-z0-9][A-Za-z0-9._@-]*$/, 'letters, digits and . _ @ - only');
export type PersonId = z.infer<typeof PersonId>;

/**
 * One person of HR's directory. No demographics: the schema is strict, so that age, gender, origin and the
 * like are refused by name rather than ignored.
 */
export const Person = z.strictObject({
  id: PersonId,
  name: z.string().trim().min(1).max(120),
  email: z.email().max(254).toLowerCase(),
  language: Locale,
  managerId: PersonId.optional(),
  site: z.string().trim().max(80).optional(),
  department: z.string().trim().max(80).optional(),
  team: z.string().trim().max(80).optional(),
  jobTitle: z.string().trim().max(120).optional(),
  /** A number that grows with seniority (a job grade): the matching compares two of them. */
  grade: z.number().int().min(0).max(100).optional(),
  /** First day in the company. */
  startedOn: z.iso.date().optional(),
  timeZone: z.string().max(64).optional(),
  /** Languages the person can hold a conversation in, beside `language` (ISO 639-1). */
  spokenLanguages: z.array(z.string().regex(/^[a-z]{2}$/)).max(10).optional(),
  /** HR's own columns; matching criteria may refer to them. */
  attributes: z.record(z.string().max(40), z.string().max(200)).optional(),
});
export type Person = z.infer<typeof Person>;
