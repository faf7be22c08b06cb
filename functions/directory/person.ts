import * as z from 'zod';
import { issueText, Locale } from '../locales/locale.ts';
import { hidesCharacters } from '../text/clean-cell.ts';
import { showsSomething } from '../text/shows-something.ts';
import { TimeZone } from '../time/time-zone.ts';
import { demographicReason } from './demographics.ts';

/**
 * An identifier HR chooses (a staff number, say), by which its programs know people. Inside a person is known by a
 * random reference instead. It stands in HR's addresses (`/people/4711`), so it cannot be a mail address.
 */
export const PersonId = z
  .string()
  .trim()
  .min(1)
  .max(64)
  .regex(
    /^[\p{L}\p{N}](?:[\p{L}\p{N} ._/+&-]*[\p{L}\p{N}._/+&-])?$/u,
    issueText({
      en: 'must begin with a letter or digit and hold letters, digits, spaces and . _ / + & - only (a staff number, not a mail address)',
      fr: 'doit commencer par une lettre ou un chiffre et ne contenir que des lettres, des chiffres, des espaces et . _ / + & - (un matricule, pas une adresse e-mail)',
    }),
  );
export type PersonId = z.infer<typeof PersonId>;

/**
 * A name is part of mail headers: one line, no control characters. It is found by those who type it, and never changed
 * in silence: what cannot be seen in it is refused.
 */
export const PersonName = z
  .string()
  .trim()
  .min(1, { abort: true })
  .max(120)
  .regex(
    /^\P{Cc}*$/u,
    issueText({ en: 'must be one line of plain text', fr: 'doit tenir en une ligne de texte simple' }),
  )
  .refine(showsSomething, {
    error: issueText({
      en: 'must show something: it holds only characters that nobody sees',
      fr: 'doit montrer quelque chose : il ne contient que des caractères invisibles',
    }),
    abort: true,
  })
  .refine(
    (name) => !hidesCharacters(name),
    issueText({
      en: 'must not hold characters that nobody sees (zero-width spaces, soft hyphens, marks of direction): take them out, for example by typing the name anew',
      fr: 'ne doit pas contenir de caractères invisibles (espaces sans chasse, traits d’union conditionnels, marques de direction) : ôtez-les, par exemple en saisissant le nom à nouveau',
    }),
  );

/** With these a person takes some 10 KB; the table keeps 400 KB of one. */
const MOST_ATTRIBUTES = 40;

/** HR's own columns, by name. What says who people are, rather than what they do, is refused. */
const Attributes = z
  .record(z.string().trim().min(1).max(40), z.string().trim().max(200))
  .refine(
    (attributes) => Object.keys(attributes).length <= MOST_ATTRIBUTES,
    issueText({
      en: `must be ${MOST_ATTRIBUTES} columns at most: leave out those that no criterion or rule asks for`,
      fr: `ne doit pas compter plus de ${MOST_ATTRIBUTES} colonnes : ôtez celles qu’aucun critère ni aucune règle ne demande`,
    }),
  )
  .superRefine((attributes, context) => {
    for (const name of Object.keys(attributes)) {
      const reason = demographicReason(name);
      if (reason) context.addIssue({ code: 'custom', path: [name], message: issueText(reason) });
    }
  });

/**
 * One person of HR's directory. No demographics: the schema is strict, so that age, gender, origin and the
 * like are refused by name rather than ignored.
 */
export const Person = z.strictObject({
  id: PersonId,
  name: PersonName,
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
  timeZone: TimeZone.optional(),
  /** Languages the person can hold a conversation in, beside `language` (ISO 639-1). */
  spokenLanguages: z
    .array(
      z.string().regex(
        /^[a-z]{2}$/,
        issueText({
          en: 'must be a language of two lower-case letters, such as "de"',
          fr: 'doit être une langue en deux minuscules, comme "de"',
        }),
      ),
    )
    .max(10)
    .optional(),
  /** HR's own columns; matching criteria may refer to them. */
  attributes: Attributes.optional(),
});
export type Person = z.infer<typeof Person>;

/**
 * Somebody of HR's file who is kept for the reporting lines only: nobody calls them, writes to them or shows them. They
 * are no {@link Person}, so that nothing which reaches people can reach them by mistake.
 */
export const Uncalled = z.strictObject({
  id: PersonId,
  name: PersonName,
  managerId: PersonId.optional(),
  because: z.enum(['hasLeft', 'noAddress']),
});
export type Uncalled = z.infer<typeof Uncalled>;
