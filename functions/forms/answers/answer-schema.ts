import * as z from 'zod';
import { DEFAULT_LOCALE, type Locale } from '../../locales/locale.ts';
import { numbersIn } from '../../locales/numbers.ts';
import { formsCatalogue } from '../catalogue.ts';
import { type Form, questionsOf, shortLabel } from '../form.ts';
import type {
  CheckboxesQuestion,
  CountQuestion,
  DateQuestion,
  GridQuestion,
  NumberQuestion,
  Option,
  Question,
  RankedQuestion,
  TextQuestion,
} from '../questions/question.ts';
import type { Answer, AnswersOf } from './answer.ts';
import { dayTyped, formatDay, timeTyped } from './days.ts';

/**
 * What a question accepts as an answer. Messages name the question and the remedy, in the reader's language.
 */
export function answerSchema(question: Question, locale: Locale): z.ZodType<Answer> {
  const missing = missingWords(question, locale);
  switch (question.kind) {
    case 'radio':
    case 'select':
      return choiceSchema(question.options, missing);
    case 'checkboxes':
      return checkboxesSchema(question, missing, locale);
    case 'scale':
      return z.int({ error: missing }).min(question.min, missing).max(question.max, missing);
    case 'count':
      return countSchema(question, missing);
    case 'text':
      return textSchema(question, missing, locale);
    case 'number':
      return numberSchema(question, missing, locale);
    case 'date':
      return dateSchema(question, missing, locale);
    case 'time':
      return z
        .string({ error: missing })
        .refine(
          (time) => timeTyped(time) === time,
          formsCatalogue[locale].notATime(question.subject[locale]),
        );
    case 'ranked':
      return rankedSchema(question, missing, locale);
    case 'grid':
      return gridSchema(question, missing, locale);
    case 'consent':
      return z.literal(true, { error: missing });
  }
}

/**
 * The schema of a form's answers, as they are stored. Unknown keys are refused.
 */
export function answersSchema(form: Form, locale: Locale = DEFAULT_LOCALE) {
  return z.strictObject(
    Object.fromEntries(
      questionsOf(form).map((question) => {
        const schema = answerSchema(question, locale);
        return [question.name, question.optional ? schema.optional() : schema];
      }),
    ),
  );
}

/** Whether `value` answers this form, whole and with nothing else. */
export function isAnswersTo<F extends Form>(form: F, value: unknown): value is AnswersOf<F> {
  return answersSchema(form).safeParse(value).success;
}

/** What to do where there is no answer, or one that the page does not offer. */
export function missingWords(question: Question, locale: Locale): string {
  return question.missing?.[locale] ?? formsCatalogue[locale].answerAgain(shortLabel(question, locale));
}

function choiceSchema(options: readonly Option[], error: string): z.ZodType<string> {
  const values = new Set(options.map((option) => option.value));
  return z.string({ error }).refine((value) => values.has(value), { error });
}

function distinct(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}

function checkboxesSchema(
  question: CheckboxesQuestion,
  missing: string,
  locale: Locale,
): z.ZodType<readonly string[]> {
  const catalogue = formsCatalogue[locale];
  const label = shortLabel(question, locale);
  const { min = 1, max = question.options.length } = question;
  return z
    .array(choiceSchema(question.options, missing), { error: missing })
    .min(min, min === 1 ? missing : catalogue.tooFew(label, min))
    .max(max, catalogue.tooMany(label, max))
    .refine(distinct, catalogue.repeated(label));
}

function rankedSchema(
  question: RankedQuestion,
  missing: string,
  locale: Locale,
): z.ZodType<readonly string[]> {
  const catalogue = formsCatalogue[locale];
  const label = shortLabel(question, locale);
  return z
    .array(choiceSchema(question.options, missing), { error: missing })
    .min(1, missing)
    .max(question.places, catalogue.tooMany(label, question.places))
    .refine(distinct, catalogue.repeated(label));
}

function countSchema(question: CountQuestion, error: string): z.ZodType<number> {
  const values = new Set(question.options.map((option) => option.value));
  return z.number({ error }).refine((value) => values.has(value), { error });
}

function textSchema(question: TextQuestion, missing: string, locale: Locale): z.ZodType<string> {
  const { whole } = numbersIn(locale);
  const { maxLength } = question;
  return z
    .string({ error: missing })
    .min(1, missing)
    .max(maxLength, {
      error: ({ input }) =>
        formsCatalogue[locale].tooLong(
          question.subject[locale],
          whole(maxLength),
          whole(String(input).length - maxLength),
        ),
    });
}

function numberSchema(question: NumberQuestion, missing: string, locale: Locale): z.ZodType<number> {
  const catalogue = formsCatalogue[locale];
  const subject = question.subject[locale];
  const decimals = question.decimals ?? 0;
  const { typed } = numbersIn(locale);
  const range = catalogue.outOfRange(subject, typed(question.min), typed(question.max));
  return z
    .number({ error: ({ input }) => (input === undefined ? missing : catalogue.notANumber(subject)) })
    .min(question.min, range)
    .max(question.max, range)
    .refine(
      (value) => Number(value.toFixed(decimals)) === value,
      decimals === 0 ? catalogue.notWhole(subject) : catalogue.tooPrecise(subject, decimals),
    );
}

function dateSchema(question: DateQuestion, missing: string, locale: Locale): z.ZodType<string> {
  const { earliest = '0001-01-01', latest = '9999-12-31' } = question;
  return z
    .string({ error: missing })
    .refine((day) => dayTyped(day) === day, {
      error: formsCatalogue[locale].notADate(question.subject[locale]),
      abort: true,
    })
    .refine((day) => day >= earliest && day <= latest, outsideDays(question, locale));
}

function outsideDays({ subject, earliest, latest }: DateQuestion, locale: Locale): string {
  const catalogue = formsCatalogue[locale];
  const [from, to] = [earliest, latest].map((day) => day && formatDay(day, locale));
  if (from && to) return catalogue.outsideDays(subject[locale], from, to);
  if (from) return catalogue.tooEarly(subject[locale], from);
  return to ? catalogue.tooLate(subject[locale], to) : catalogue.notADate(subject[locale]);
}

function gridSchema(
  question: GridQuestion,
  missing: string,
  locale: Locale,
): z.ZodType<Readonly<Record<string, number>>> {
  const catalogue = formsCatalogue[locale];
  const allowed = new Set(question.columns.map((column) => column.value));
  const level = (row: Option) => {
    const error = catalogue.missingRow(missing, row.label[locale]);
    return z.number({ error }).refine((value) => allowed.has(value), error);
  };
  const rows = Object.fromEntries(
    question.rows.map((row) => [row.value, question.skip === undefined ? level(row) : level(row).optional()]),
  );
  const minRows = question.minRows ?? (question.skip === undefined ? 0 : 1);
  const tooFew = minRows > 1 ? catalogue.tooFew(shortLabel(question, locale), minRows) : missing;
  return z
    .strictObject(rows, { error: missing })
    .transform(withoutUndefined)
    .refine((answer) => Object.keys(answer).length >= minRows, tooFew);
}

function withoutUndefined(answer: Readonly<Record<string, number | undefined>>): Record<string, number> {
  const kept: Record<string, number> = {};
  for (const [row, value] of Object.entries(answer)) if (value !== undefined) kept[row] = value;
  return kept;
}
