import type { Locale } from '../../locales/locale.ts';
import type { FieldError } from '../answers/parse-answers.ts';
import { formsCatalogue } from '../catalogue.ts';
import { type Form, questionsOf } from '../form.ts';
import { firstControlId, partField } from './fields.ts';

export interface ErrorSummaryProps {
  readonly form: Form;
  readonly locale: Locale;
  readonly errors: readonly FieldError[];
}

/** Everything that is wrong, on top and in focus (`autofocus` needs no script), each leading to its field. */
export function ErrorSummary({ form, locale, errors }: ErrorSummaryProps) {
  return (
    <div class="errors" role="alert" tabindex={-1} autofocus aria-labelledby="errors-title">
      <p id="errors-title">{formsCatalogue[locale].errorTitle}</p>
      <ul>
        {errors.map((error) => (
          <li>
            <a href={`#${targetOf(form, error)}`}>{error.message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function targetOf(form: Form, { name, row }: FieldError): string {
  const question = questionsOf(form).find((candidate) => candidate.name === name);
  if (question === undefined) return 'content';
  return firstControlId(question, row === undefined ? undefined : partField(name, row));
}
