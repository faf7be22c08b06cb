import type { Locale } from '../../locales/locale.ts';
import { all, type FormBody, one } from '../../web/body.ts';
import { formsCatalogue } from '../catalogue.ts';
import { type Form, questionsOf } from '../form.ts';
import { partField } from '../page/fields.ts';
import type { GridQuestion, Question, RankedQuestion } from '../questions/question.ts';
import { type Answer, type Answers, type AnswersOf, StoredAnswers } from './answer.ts';
import { answerSchema, isAnswersTo, missingWords } from './answer-schema.ts';
import { dayTyped, timeTyped } from './days.ts';
import { numberTyped } from './numbers.ts';
import { plainText } from './plain-text.ts';

/** What is wrong with the answer to one question, and what to do about it, in the reader's language. */
export interface FieldError {
  /** The question's name. */
  readonly name: string;
  /** The row of a grid, when one row is at fault. */
  readonly row?: string;
  readonly message: string;
}

export type ParsedAnswers<A> =
  | { readonly ok: true; readonly answers: A }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/**
 * Reads a posted form. Fields the form does not ask for are neither refused nor kept; texts are trimmed and
 * cleaned ({@link plainText}). Never throws on what was posted.
 */
export function parseAnswers<F extends Form>(
  form: F,
  body: FormBody,
  locale: Locale,
): ParsedAnswers<AnswersOf<F>> {
  const given: Record<string, Answer> = {};
  const errors: FieldError[] = [];
  for (const question of questionsOf(form)) {
    errors.push(...overlookedRows(question, body, locale));
    const typed = readQuestion(question, body);
    if (typed === undefined && question.optional) continue;
    const result = answerSchema(question, locale).safeParse(typed);
    if (result.success) given[question.name] = result.data;
    else errors.push(...fieldErrors(question, result.error.issues));
  }
  if (errors.length > 0) return { ok: false, errors };
  if (!isAnswersTo(form, given))
    throw new Error(`Form ${form.id}: the schema refuses what its questions accept`);
  return { ok: true, answers: given };
}

/** As the table keeps them: questions left out have no key. */
export function storable(answers: Answers): StoredAnswers {
  return StoredAnswers.parse(
    Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined)),
  );
}

function overlookedRows(question: Question, body: FormBody, locale: Locale): readonly FieldError[] {
  if (question.kind !== 'grid' || !question.everyRow) return [];
  const { name } = question;
  return question.rows
    .filter((row) => !Object.hasOwn(body, partField(name, row.value)))
    .map((row) => ({
      name,
      row: row.value,
      message: formsCatalogue[locale].missingRow(missingWords(question, locale), row.label[locale]),
    }));
}

/** One error per question, or one per row of a grid: more would only repeat it. */
function fieldErrors(
  question: Question,
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
): readonly FieldError[] {
  const { name } = question;
  if (question.kind !== 'grid') return issues.slice(0, 1).map(({ message }) => ({ name, message }));
  return issues.map(({ path: [row], message }) =>
    typeof row === 'string' ? { name, row, message } : { name, message },
  );
}

/** What was typed, as the schema wants it; undefined when nothing was. What cannot be read is left as typed. */
function readQuestion(question: Question, body: FormBody): unknown {
  const typed = plainText(one(body, question.name), {
    multiline: question.kind === 'text' && question.multiline === true,
  });
  switch (question.kind) {
    case 'checkboxes': {
      const chosen = all(body, question.name).filter((value) => value !== '');
      return chosen.length === 0 && (question.optional || question.min !== 0) ? undefined : chosen;
    }
    case 'ranked':
      return readRanking(question, body);
    case 'grid':
      return readGrid(question, body);
    case 'consent':
      return typed === '' ? undefined : typed === 'yes';
    case 'scale':
    case 'count':
    case 'number':
      return typed === '' ? undefined : (numberTyped(typed) ?? typed);
    case 'date':
      return typed === '' ? undefined : (dayTyped(typed) ?? typed);
    case 'time':
      return typed === '' ? undefined : (timeTyped(typed) ?? typed);
    default:
      return typed === '' ? undefined : typed;
  }
}

/** Places left empty close up: whoever fills only the second field has one wish, not none. */
function readRanking(question: RankedQuestion, body: FormBody): readonly string[] | undefined {
  const chosen = Array.from({ length: question.places }, (_, index) =>
    one(body, partField(question.name, index + 1)),
  ).filter((value) => value !== '');
  return chosen.length === 0 ? undefined : chosen;
}

function readGrid(question: GridQuestion, body: FormBody): unknown {
  const rows: Record<string, unknown> = {};
  for (const { value } of question.rows) {
    const typed = one(body, partField(question.name, value));
    if (typed !== '') rows[value] = numberTyped(typed) ?? typed;
  }
  return Object.keys(rows).length === 0 && question.optional ? undefined : rows;
}
