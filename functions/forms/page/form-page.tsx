import type { Locale } from '../../locales/locale.ts';
import type { FormBody } from '../../web/body.ts';
import { SubmitButton } from '../../web/components/button.tsx';
import { Notice } from '../../web/components/notice.tsx';
import { QuestionsForm } from '../../web/components/questions-form.tsx';
import { type HrContact, Layout, renderPage } from '../../web/layout.tsx';
import { formatMoment } from '../../web/moment.ts';
import { inLanguage, inOtherLanguages } from '../../web/view-language.ts';
import type { Answers } from '../answers/answer.ts';
import { answersAsBody } from '../answers/answers-as-body.ts';
import type { FieldError } from '../answers/parse-answers.ts';
import { formsCatalogue } from '../catalogue.ts';
import type { Form } from '../form.ts';
import { ErrorSummary } from './error-summary.tsx';
import { TERMS_FIELD, VERSION_FIELD } from './form-version.ts';
import { QuestionField } from './question-field.tsx';

/** What every page about one request shares. */
export interface RequestPageProps {
  readonly form: Form;
  /** Of the view; see `viewLocale`. */
  readonly locale: Locale;
  /** The page's own address without query, such as `/f/TOKEN`: the form is posted there. */
  readonly path: string;
  readonly cohort: string;
  readonly contact: HrContact;
  /** Until when it can be answered and changed; nothing is said when left out. */
  readonly until?: Date | undefined;
  /** Answers count for good, before that, once everybody who was asked has answered. */
  readonly endsWithLastAnswer?: boolean | undefined;
  readonly timeZone: string;
  /** Where the session is ended, for a form behind the door. */
  readonly endSession?: string | undefined;
}

export interface FormPageProps extends RequestPageProps {
  /** Of the stored answer; 0 when there is none. */
  readonly version: number;
  /** What was answered before: shown, to be changed. */
  readonly previous?: Answers | undefined;
  /** Something to know before one changes what is filled in. */
  readonly notice?: string | undefined;
  /** What was posted just now and could not be stored: it stays. */
  readonly typed?: FormBody | undefined;
  readonly errors?: readonly FieldError[] | undefined;
  /** The answer was changed in another window meanwhile (409). */
  readonly changedMeanwhile?: boolean | undefined;
}

/** A form as a page: a GET's 200, or the 422 and 409 of a POST that could not be stored. */
export function formPage(props: FormPageProps): string {
  const { form, locale, path, cohort, contact, endSession, version, previous, notice } = props;
  const { errors = [], changedMeanwhile } = props;
  const text = formsCatalogue[locale];
  const typed = props.typed ?? (previous === undefined ? {} : answersAsBody(form, previous));
  const wrong = errors.length > 0 || changedMeanwhile === true;
  return renderPage(
    <Layout
      locale={locale}
      title={`${wrong ? text.errorPrefix : ''}${form.title[locale]}`}
      cohort={cohort}
      contact={contact}
      endSession={endSession}
      otherLanguages={inOtherLanguages(path, locale)}
      formAlone
      personal
    >
      {errors.length > 0 && <ErrorSummary form={form} locale={locale} errors={errors} />}
      {changedMeanwhile && (
        <div role="alert">
          <Notice tone="warning">
            <p>{text.changedMeanwhile}</p>
          </Notice>
        </div>
      )}
      <h1>{form.title[locale]}</h1>
      {form.lead.map((paragraph) => (
        <p class="lead">{paragraph[locale]}</p>
      ))}
      {previous !== undefined && !wrong && (
        <Notice>
          <p>{text.changingAnswers}</p>
        </Notice>
      )}
      {notice !== undefined && (
        <Notice>
          <p>{notice}</p>
        </Notice>
      )}
      <Terms {...props} />
      <QuestionsForm action={inLanguage(path, locale)} locale={locale}>
        <input type="hidden" name={VERSION_FIELD} value={String(version)} />
        {form.terms !== undefined && <input type="hidden" name={TERMS_FIELD} value={form.terms} />}
        {form.sections.map(({ title, lead, questions }) => (
          <section>
            {title !== undefined && <h2>{title[locale]}</h2>}
            {lead !== undefined && <p>{lead[locale]}</p>}
            {questions.map((question) => (
              <QuestionField
                question={question}
                locale={locale}
                typed={typed}
                errors={errors.filter((error) => error.name === question.name)}
              />
            ))}
          </section>
        ))}
        <div class="submit">
          <SubmitButton>{form.submitLabel[locale]}</SubmitButton>
        </div>
      </QuestionsForm>
    </Layout>,
  );
}

/** How long it takes, until when, and who reads it: before the first question, not after the last. */
function Terms({ form, locale, until, timeZone, endsWithLastAnswer }: FormPageProps) {
  const text = formsCatalogue[locale];
  const open = endsWithLastAnswer ? text.answerUntilAll : text.answerUntil;
  return (
    <div class="terms">
      <p>
        {text.minutes(form.minutes)}
        {until !== undefined &&
          `. ${(form.final ? text.decideUntil : open)(formatMoment(until, timeZone, locale))}`}
      </p>
      <p>
        <strong>{form.final ? text.goodToKnow : text.whoReads}</strong>
        <br />
        {form.readers[locale]}
      </p>
    </div>
  );
}
