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
  ScaleQuestion,
  TextQuestion,
} from '../questions/question.ts';
import type { Answer, AnswersOf } from './answer.ts';
import { dayTyped, formatDay, timeTyped } from './days.ts';

/**
 * What a question accepts as an answer. Messages name the question and the remedy, in the reader's language.
 */
export function answerSchema(question: Question, locale: Locale): z.ZodType<Answer> {
  switch (question.kind) {
    case 'radio':
    case 'select':
      return choiceSchema(question.options, say(question, locale, 'requiredChoice'));
    case 'checkboxes':
      return checkboxesSchema(question, locale);
    case 'scale':
      return scaleSchema(question, locale);
    case 'count':
      return countSchema(question, locale);
    case 'text':
      return textSchema(question, locale);
    case 'number':
      return numberSchema(question, locale);
    case 'date':
      return dateSchema(question, locale);
    case 'time':
      return z
        .string({ error: say(question, locale, 'required') })
        .refine((time) => timeTyped(time) === time, say(question, locale, 'notATime'));
    case 'ranked':
      return rankedSchema(question, locale);
    case 'grid':
      return gridSchema(question, locale);
    case 'consent':
      return z.literal(true, { error: say(question, locale, 'requiredConsent') });
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

type Message = 'required' | 'requiredChoice' | 'requiredConsent' | 'unknownChoice' | 'repeated' | 'notATime';

function say(question: Question, locale: Locale, message: Message): string {
  return formsCatalogue[locale][message](shortLabel(question, locale));
}

function choiceSchema(options: readonly Option[], error: string): z.ZodType<string> {
  const values = new Set(options.map((option) => option.value));
  return z.string({ error }).refine((value) => values.has(value), { error });
}

function distinct(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}

function checkboxesSchema(question: CheckboxesQuestion, locale: Locale): z.ZodType<readonly string[]> {
  const catalogue = formsCatalogue[locale];
  const label = shortLabel(question, locale);
  const min = question.min ?? 1;
  const max = question.max ?? question.options.length;
  return z
    .array(choiceSchema(question.options, catalogue.unknownChoice(label)), {
      error: catalogue.requiredChoice(label),
    })
    .min(min, catalogue.tooFew(label, min))
    .max(max, catalogue.tooMany(label, max))
    .refine(distinct, catalogue.repeated(label));
}

function rankedSchema(question: RankedQuestion, locale: Locale): z.ZodType<readonly string[]> {
  const catalogue = formsCatalogue[locale];
  const label = shortLabel(question, locale);
  return z
    .array(choiceSchema(question.options, catalogue.unknownChoice(label)), {
      error: catalogue.requiredChoice(label),
    })
    .min(1, catalogue.requiredChoice(label))
    .max(question.places, catalogue.tooMany(label, question.places))
    .refine(distinct, catalogue.repeated(label));
}

function scaleSchema(question: ScaleQuestion, locale: Locale): z.ZodType<number> {
  const error = say(question, locale, 'requiredChoice');
  return z.int({ error }).min(question.min, { error }).max(question.max, { error });
}

function countSchema(question: CountQuestion, locale: Locale): z.ZodType<number> {
  const error = say(question, locale, 'requiredChoice');
  const values = new Set(question.options.map((option) => option.value));
  return z.number({ error }).refine((value) => values.has(value), { error });
}

function textSchema(question: TextQuestion, locale: Locale): z.ZodType<string> {
  const catalogue = formsCatalogue[locale];
  const label = shortLabel(question, locale);
  return z
    .string({ error: catalogue.required(label) })
    .min(1, catalogue.required(label))
    .max(question.maxLength, {
      error: (issue) =>
        catalogue.tooLong(label, question.maxLength, String(issue.input).length - question.maxLength),
    });
}

function numberSchema(question: NumberQuestion, locale: Locale): z.ZodType<number> {
  const catalogue = formsCatalogue[locale];
  const label = shortLabel(question, locale);
  const decimals = question.decimals ?? 0;
  const { typed } = numbersIn(locale);
  const range = catalogue.outOfRange(label, typed(question.min), typed(question.max));
  return z
    .number({
      error: (issue) => (issue.input === undefined ? catalogue.required(label) : catalogue.notANumber(label)),
    })
    .min(question.min, range)
    .max(question.max, range)
    .refine(
      (value) => Number(value.toFixed(decimals)) === value,
      decimals === 0 ? catalogue.notWhole(label) : catalogue.tooPrecise(label, decimals),
    );
}

function dateSchema(question: DateQuestion, locale: Locale): z.ZodType<string> {
  const catalogue = formsCatalogue[locale];
  const label = shortLabel(question, locale);
  const { earliest = '0001-01-01', latest = '9999-12-31' } = question;
  return z
    .string({ error: catalogue.required(label) })
    .refine((day) => dayTyped(day) === day, { error: catalogue.notADate(label), abort: true })
    .refine((day) => day >= earliest, catalogue.tooEarly(label, formatDay(earliest, locale)))
    .refine((day) => day <= latest, catalogue.tooLate(label, formatDay(latest, locale)));
}

function gridSchema(question: GridQuestion, locale: Locale): z.ZodType<Readonly<Record<string, number>>> {
  const catalogue = formsCatalogue[locale];
  const label = shortLabel(question, locale);
  const allowed = new Set(question.columns.map((column) => column.value));
  const level = (row: Option) =>
    z
      .number({ error: catalogue.requiredRow(label, row.label[locale]) })
      .refine((value) => allowed.has(value), catalogue.unknownChoice(label));
  const rows = Object.fromEntries(
    question.rows.map((row) => [row.value, question.skip === undefined ? level(row) : level(row).optional()]),
  );
  const minRows = question.minRows ?? (question.skip === undefined ? 0 : 1);
  return z
    .strictObject(rows, { error: catalogue.requiredChoice(label) })
    .transform(withoutUndefined)
    .refine((answer) => Object.keys(answer).length >= minRows, catalogue.tooFew(label, minRows));
}

function withoutUndefined(answer: Readonly<Record<string, number | undefined>>): Record<string, number> {
  const kept: Record<string, number> = {};
  for (const [row, value] of Object.entries(answer)) if (value !== undefined) kept[row] = value;
  return kept;
}
