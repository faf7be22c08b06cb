import type { Locale, Localised } from '../locales/locale.ts';
import type { Terms } from './privacy/terms.ts';
import type { Question } from './questions/question.ts';

interface Section {
  readonly title?: Localised;
  readonly lead?: Localised;
  readonly questions: readonly Question[];
}

/** One form as a person meets it, in every language of the product. */
export interface Form {
  readonly id: string;
  readonly title: Localised;
  readonly lead: readonly Localised[];
  /** Who reads which answer: confidential, not anonymous. */
  readonly readers: Localised;
  /** What {@link readers} promises beyond what the form promised first: it is kept with each answer. */
  readonly terms?: Terms;
  /** How long it takes to fill in, in minutes. */
  readonly minutes: number;
  readonly sections: readonly Section[];
  readonly submitLabel: Localised;
  /** Not changed by answering again: HR's decisions, which are taken back instead, and leaving. */
  readonly final?: boolean;
  /** What happens after the answer, and when the person hears of it. */
  readonly next?: Localised;
}

/**
 * Declares a form and keeps the literal names, options and optionality of its questions, so that
 * {@link AnswersOf} can tell the type of its answers.
 *
 * @throws Error when two questions share a name
 */
export function defineForm<const F extends Form>(form: F): F {
  const names = questionsOf(form).map((question) => question.name);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) throw new Error(`Form ${form.id} asks two questions named ${repeated}`);
  return form;
}

/** All questions in the order they are asked. */
export function questionsOf(form: Form): readonly Question[] {
  return form.sections.flatMap((section) => section.questions);
}

/** The question in messages, reports and the export. */
export function shortLabel(question: Question, locale: Locale): string {
  return (question.shortLabel ?? question.label)[locale];
}
