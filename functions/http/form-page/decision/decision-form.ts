import type { StoredAnswers } from '../../../forms/answers/answer.ts';
import { answersAsBody } from '../../../forms/answers/answers-as-body.ts';
import type { Form } from '../../../forms/form.ts';
import type { FormBody } from '../../../web/body.ts';

/** Which button was pressed on the pages around a decision. */
export const DO_FIELD = '_do';
/** How often the round was decided or taken back, as the page showed it. */
export const DECISIONS_FIELD = '_decisions';

export const PRESSES = { decide: 'decide', change: 'change', takeBack: 'takeBack' } as const;

/** The answers as hidden fields, so that the last press carries what the page before it showed. */
export function asFields(form: Form, answers: StoredAnswers): (readonly [string, string])[] {
  const body: FormBody = answersAsBody(form, answers);
  return Object.entries(body).flatMap(([name, value = []]) =>
    (typeof value === 'string' ? [value] : value).map((one) => [name, one] as const),
  );
}
