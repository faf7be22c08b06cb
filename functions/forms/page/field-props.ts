import type { Locale } from '../../locales/locale.ts';
import type { FormBody } from '../../web/body.ts';
import type { FieldError } from '../answers/parse-answers.ts';
import type { Question } from '../questions/question.ts';
import { elementId } from './fields.ts';

/** What a question needs to be shown: itself, what was typed before, and what was wrong with that. */
export interface FieldProps<Q extends Question = Question> {
  readonly question: Q;
  readonly locale: Locale;
  readonly typed: FormBody;
  /** Errors about this question only. */
  readonly errors: readonly FieldError[];
}

/** The elements that describe a question to those who listen: its hint, what was wrong, the unit or the ends. */
export function describedBy(
  { question, errors }: FieldProps,
  ...more: readonly (string | undefined)[]
): string | undefined {
  const ids = [
    question.hint === undefined ? undefined : hintId(question.name),
    errors.some((error) => error.row === undefined) ? errorId(question.name) : undefined,
    ...more,
  ].filter((id) => id !== undefined);
  return ids.length === 0 ? undefined : ids.join(' ');
}

export function hintId(field: string): string {
  return `${elementId(field)}-hint`;
}

export function errorId(field: string): string {
  return `${elementId(field)}-error`;
}
