import type { FormBody } from '../web/body.ts';
import type { Answer, Answers } from './answer.ts';
import { partField } from './fields.ts';
import { type Form, questionsOf } from './form.ts';
import type { Question } from './question.ts';

/** Stored answers as the fields of the form, to show them again: the inverse of `parseAnswers`. */
export function answersAsBody(form: Form, answers: Answers): FormBody {
  return Object.fromEntries(
    questionsOf(form).flatMap((question) => {
      const answer = answers[question.name];
      return answer === undefined ? [] : fieldsFor(question, answer);
    }),
  );
}

function fieldsFor(
  { name, kind }: Question,
  answer: Answer,
): readonly [string, string | readonly string[]][] {
  if (answer === true) return [[name, 'yes']];
  if (typeof answer === 'string' || typeof answer === 'number') return [[name, String(answer)]];
  if (isList(answer)) {
    return kind === 'ranked'
      ? answer.map((value, index) => [partField(name, index + 1), value])
      : [[name, answer]];
  }
  return Object.entries(answer).map(([row, value]) => [partField(name, row), String(value ?? '')]);
}

/** `Array.isArray` does not narrow readonly lists. */
function isList(
  answer: readonly string[] | Readonly<Record<string, number | undefined>>,
): answer is readonly string[] {
  return Array.isArray(answer);
}
