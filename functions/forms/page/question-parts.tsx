import type { PropsWithChildren } from 'hono/jsx';
import type { Locale } from '../../locales/locale.ts';
import { formsCatalogue } from '../catalogue.ts';
import type { Question } from '../questions/question.ts';
import { errorId, type FieldProps, hintId } from './field-props.ts';
import { elementId } from './fields.ts';

/** A question of several controls: the legend is the question. */
export function Group({
  field,
  described,
  children,
}: PropsWithChildren<{ field: FieldProps; described?: string | undefined }>) {
  return (
    <fieldset class={classOf(field)} aria-describedby={described}>
      <legend>
        <Label question={field.question} locale={field.locale} />
      </legend>
      <Explained field={field} />
      {children}
    </fieldset>
  );
}

/** A question of one control: the label is the question. */
export function Single({ field, children }: PropsWithChildren<{ field: FieldProps }>) {
  return (
    <div class={classOf(field)}>
      <label for={elementId(field.question.name)}>
        <Label question={field.question} locale={field.locale} />
      </label>
      <Explained field={field} />
      {children}
    </div>
  );
}

/** Hint, facts and error, between the question and its controls. */
function Explained({ field }: { field: FieldProps }) {
  const { question, locale } = field;
  return (
    <>
      <Hint field={field} />
      {question.facts !== undefined && question.facts.length > 0 && (
        <dl class="facts">
          {question.facts.map(({ label, value }) => (
            <>
              <dt>{label[locale]}</dt>
              <dd>{typeof value === 'string' ? value : value[locale]}</dd>
            </>
          ))}
        </dl>
      )}
      <Problems field={field} />
    </>
  );
}

export function Hint({ field: { question, locale } }: { field: FieldProps }) {
  if (question.hint === undefined) return null;
  return (
    <div class="hint" id={hintId(question.name)}>
      {question.hint[locale]}
    </div>
  );
}

/** What is wrong with the question as a whole. */
export function Problems({ field: { question, locale, errors } }: { field: FieldProps }) {
  const whole = errors.find((error) => error.row === undefined);
  return whole === undefined ? null : (
    <ErrorLine id={errorId(question.name)} locale={locale} message={whole.message} />
  );
}

/** What is wrong, beside the field and in the words of the summary above. */
export function ErrorLine({ id, locale, message }: { id: string; locale: Locale; message: string }) {
  return (
    <p class="error" id={id}>
      <span class="hidden">{formsCatalogue[locale].errorPrefix}</span>
      {message}
    </p>
  );
}

function Label({ question, locale }: { question: Question; locale: Locale }) {
  return (
    <>
      {question.label[locale]}
      {question.optional && <span class="optional"> {formsCatalogue[locale].optional}</span>}
    </>
  );
}

export function classOf({ errors }: FieldProps): string {
  return errors.length > 0 ? 'question wrong' : 'question';
}
