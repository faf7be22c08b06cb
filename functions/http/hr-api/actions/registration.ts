import * as z from 'zod';
import { Person, PersonId } from '../../../directory/person.ts';
import { StoredAnswers } from '../../../forms/answers/answer.ts';
import { answersSchema } from '../../../forms/answers/answer-schema.ts';
import type { Form } from '../../../forms/form.ts';
import type { Locale } from '../../../locales/locale.ts';

/** Somebody whom HR enters by hand: of the directory, or new in it, with the application as its form has it. */
export const Registration = z.strictObject({
  person: z.union([PersonId, Person]).describe('The id of somebody of the directory, or a new person'),
  answers: StoredAnswers.describe('The application, by the names of its questions'),
});
export type Registration = z.infer<typeof Registration>;

/** The same by the cohort's own form; the person by what was given, so that an error names the field. */
export function registrationBy(form: Form, given: unknown, locale: Locale) {
  const isId = z.object({ person: z.string() }).safeParse(given).success;
  return Registration.extend({
    person: isId ? PersonId : Person,
    answers: answersSchema(form, locale).pipe(StoredAnswers),
  });
}
