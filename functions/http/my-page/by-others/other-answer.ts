import type { Answers } from '../../../forms/answers/answer.ts';
import type { Form } from '../../../forms/form.ts';

/** What somebody else answered, as far as the reader of the page may read it. */
export interface OtherAnswer {
  form: Form;
  answers: Answers;
  answeredAt: Date;
  /** The author's name. */
  by: string;
}

export function inTheirOrder(answers: readonly OtherAnswer[]): OtherAnswer[] {
  return answers.toSorted((a, b) => a.answeredAt.getTime() - b.answeredAt.getTime());
}
