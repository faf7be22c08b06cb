import * as z from 'zod';
import type { Form } from '../form.ts';
import type { Question } from '../questions/question.ts';

/** Anything a question can be answered with; what is stored and exported. */
export type Answer =
  | string
  | number
  | true
  | readonly string[]
  | Readonly<Record<string, number | undefined>>;

/** The answers to any form, by the name of the question. A question left out has no key. */
export type Answers = Readonly<Record<string, Answer | undefined>>;

/** A level per row; rows that may be skipped may be absent. */
type Levels<Q> = Q extends { kind: 'grid'; rows: readonly { value: infer Row extends string }[] }
  ? Q extends { skip: unknown }
    ? Readonly<Partial<Record<Row, number>>>
    : Readonly<Record<Row, number>>
  : never;

/**
 * The answer to one question. Options of radios are the product's own words and keep their literal type; the
 * other lists may hold people or skills, which only the running cohort knows.
 */
type AnswerTo<Q extends Question> = Q extends { kind: 'radio' }
  ? Q['options'][number]['value']
  : Q extends { kind: 'checkboxes' | 'ranked' }
    ? readonly string[]
    : Q extends { kind: 'scale' | 'count' | 'number' }
      ? number
      : Q extends { kind: 'grid' }
        ? Levels<Q>
        : Q extends { kind: 'consent' }
          ? true
          : string;

/** The answers to a list of questions: a key each, optional where the question is. */
type AnswersTo<Q extends Question> = {
  readonly [P in Q as P extends { optional: true } ? never : P['name']]: AnswerTo<P>;
} & {
  readonly [P in Q as P extends { optional: true } ? P['name'] : never]?: AnswerTo<P>;
};

/** The answers to a form, inferred from its questions: `AnswersOf<ReturnType<typeof pulseForm>>`. */
export type AnswersOf<F extends Form> = AnswersTo<F['sections'][number]['questions'][number]>;

/** Answers as the forms' questions give them, as the table keeps them. */
export const StoredAnswers = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.literal(true), z.array(z.string()), z.record(z.string(), z.number())]),
);

export type StoredAnswers = z.infer<typeof StoredAnswers>;
