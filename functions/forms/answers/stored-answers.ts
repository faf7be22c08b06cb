import * as z from 'zod';
import { type Form, questionsOf } from '../form.ts';
import type { Question } from '../questions/question.ts';
import type { AnswersOf } from './answer.ts';

/**
 * Answers as they come back from the store, with their types. What lists offered when the answer was given is
 * not asked again: a wish for a mentor who has left since is still the wish that was made.
 *
 * @throws ZodError when `stored` never was an answer to this form
 */
export function storedAnswers<F extends Form>(form: F, stored: unknown): AnswersOf<F> {
  if (isStored(form, stored)) return stored;
  throw new z.ZodError(storedSchema(form).safeParse(stored).error?.issues ?? []);
}

function isStored<F extends Form>(form: F, stored: unknown): stored is AnswersOf<F> {
  return storedSchema(form).safeParse(stored).success;
}

/** A form object is asked about many answers, and its schema costs more to make than to use. */
const schemas = new WeakMap<Form, z.ZodType>();

function storedSchema(form: Form): z.ZodType {
  const known = schemas.get(form);
  if (known) return known;
  const schema = z.looseObject(
    Object.fromEntries(
      questionsOf(form).map((question) => {
        const schema = storedAnswer(question);
        return [question.name, question.optional ? schema.optional() : schema];
      }),
    ),
  );
  schemas.set(form, schema);
  return schema;
}

function storedAnswer(question: Question): z.ZodType {
  switch (question.kind) {
    case 'radio':
      return z.enum(question.options.map((option) => option.value));
    case 'checkboxes':
    case 'ranked':
      return z.array(z.string());
    case 'scale':
    case 'count':
    case 'number':
      return z.number();
    case 'grid':
      return z.record(z.string(), z.number());
    case 'consent':
      return z.literal(true);
    default:
      return z.string();
  }
}
