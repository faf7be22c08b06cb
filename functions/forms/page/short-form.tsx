import type { PropsWithChildren } from 'hono/jsx';
import type { Locale } from '../../locales/locale.ts';
import type { FormBody } from '../../web/body.ts';
import { SubmitButton } from '../../web/components/button.tsx';
import { QuestionsForm } from '../../web/components/questions-form.tsx';
import type { FieldError } from '../answers/parse-answers.ts';
import { type Form, questionsOf } from '../form.ts';
import { QuestionField } from './question-field.tsx';

interface ShortFormProps {
  form: Form;
  action: string;
  locale: Locale;
  typed?: FormBody | undefined;
  errors?: readonly FieldError[] | undefined;
  /** What pressing its button does may be lost for good. */
  tone?: 'primary' | 'danger';
}

/** A few questions without sections, and their button, on a page that has other things, too. Children are its hidden fields. */
export function ShortForm({
  form,
  action,
  locale,
  typed = {},
  errors = [],
  tone = 'primary',
  children,
}: PropsWithChildren<ShortFormProps>) {
  return (
    <QuestionsForm action={action} locale={locale}>
      {children}
      {questionsOf(form).map((question) => (
        <QuestionField
          question={question}
          locale={locale}
          typed={typed}
          errors={errors.filter(({ name }) => name === question.name)}
        />
      ))}
      <div class="actions">
        <SubmitButton tone={tone}>{form.submitLabel[locale]}</SubmitButton>
      </div>
    </QuestionsForm>
  );
}
