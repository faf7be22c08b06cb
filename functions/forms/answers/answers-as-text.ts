import type { Locale } from '../../locales/locale.ts';
import { mannersOf } from '../../locales/manners.ts';
import { numbersIn } from '../../locales/numbers.ts';
import { formsCatalogue } from '../catalogue.ts';
import { type Form, questionsOf, shortLabel } from '../form.ts';
import type { Fact, Option, Question } from '../questions/question.ts';
import type { Answer, Answers } from './answer.ts';
import { formatDay } from './days.ts';

/** One answer in words: for the confirmation, HR's pages and the export. */
export interface AnswerText {
  readonly name: string;
  readonly label: string;
  /** Empty when the question was not answered. Lines are separated by `\n`. */
  readonly value: string;
}

/** Every question of the form, in its order, with its answer in words. */
export function answersAsText(form: Form, answers: Answers, locale: Locale): readonly AnswerText[] {
  return questionsOf(form).map((question) => {
    const answer = answers[question.name];
    return {
      name: question.name,
      label: shortLabel(question, locale),
      value: answer === undefined ? '' : answerAsText(question, answer, locale),
    };
  });
}

/** The questions that were answered, as facts for somebody who decides on them. */
export function answersAsFacts(form: Form, answers: Answers): readonly Fact[] {
  return questionsOf(form).flatMap((question) => {
    const answer = answers[question.name];
    return answer === undefined
      ? []
      : [
          {
            label: question.shortLabel ?? question.label,
            value: { en: answerAsText(question, answer, 'en'), fr: answerAsText(question, answer, 'fr') },
          },
        ];
  });
}

function answerAsText(question: Question, answer: Answer, locale: Locale): string {
  switch (question.kind) {
    case 'radio':
    case 'select':
      return labelOf(question.options, String(answer), locale);
    case 'checkboxes':
      return listOf(answer)
        .map((value) => labelOf(question.options, value, locale))
        .join('\n');
    case 'ranked':
      return listOf(answer)
        .map((value, index) => `${index + 1}. ${labelOf(question.options, value, locale)}`)
        .join('\n');
    case 'count':
      return labelOf(question.options, Number(answer), locale);
    case 'scale':
      return `${String(answer)}/${question.max}`;
    case 'number':
      return `${numbersIn(locale).typed(Number(answer))} ${question.unit[locale]}`;
    case 'date':
      return formatDay(String(answer), locale);
    case 'grid':
      return levelsOf(answer)
        .map(([row, value]) =>
          [labelOf(question.rows, row, locale), labelOf(question.columns, value, locale)].join(
            mannersOf[locale].colon,
          ),
        )
        .join('\n');
    case 'consent':
      return formsCatalogue[locale].yes;
    default:
      return String(answer);
  }
}

function listOf(answer: Answer): readonly string[] {
  return typeof answer === 'object' ? Object.values(answer).map(String) : [String(answer)];
}

function levelsOf(answer: Answer): readonly (readonly [string, number])[] {
  return Object.entries(typeof answer === 'object' ? answer : {}).flatMap(([row, value]) =>
    typeof value === 'number' ? [[row, value] as const] : [],
  );
}

/** The stored value itself when the option has gone: an old answer stays readable. */
function labelOf<V extends string | number>(options: readonly Option<V>[], value: V, locale: Locale): string {
  return options.find((option) => option.value === value)?.label[locale] ?? String(value);
}
