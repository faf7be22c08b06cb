import type { FormBody } from '../../web/body.ts';
import { type Form, questionsOf } from '../form.ts';
import { partField } from '../page/fields.ts';
import type { Question } from '../questions/question.ts';
import type { Answer, Answers } from './answer.ts';

/** Stored answers as the fields of the form, to show them again: the inverse of `parseAnswers`. */
export function answersAsBody(form: Form, answers: Answers): FormBody {
  return Object.fromEntries(
    questionsOf(form).flatMap((question) => {
      const answer = answers[question.name];
      return answer === undefined ? [] : fieldsFor(question, answer);
    }),
  );
}

function fieldsFor(question: Question, answer: Answer): readonly [string, string | readonly string[]][] {
  const { name, kind } = question;
  if (answer === true) return [[name, 'yes']];
  if (typeof answer === 'string' || typeof answer === 'number') return [[name, String(answer)]];
  if (isList(answer)) {
    return kind === 'ranked'
      ? answer.map((value, index) => [partField(name, index + 1), value])
      : [[name, answer]];
  }
  // What was skipped is not stored; as a field it is the empty choice.
  const rows =
    kind === 'grid' && question.everyRow ? question.rows.map((row) => row.value) : Object.keys(answer);
  return rows.map((row) => [partField(name, row), String(answer[row] ?? '')]);
}

/** `Array.isArray` does not narrow readonly lists. */
function isList(
  answer: readonly string[] | Readonly<Record<string, number | undefined>>,
): answer is readonly string[] {
  return Array.isArray(answer);
}
