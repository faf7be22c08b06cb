import type { Child } from 'hono/jsx';
import { LinkButton } from '../../web/components/button.tsx';
import { SummaryList } from '../../web/components/summary-list.tsx';
import { Layout, renderPage } from '../../web/layout.tsx';
import { formatMoment } from '../../web/moment.ts';
import { inLanguage, inOtherLanguages } from '../../web/view-language.ts';
import type { Answers } from '../answers/answer.ts';
import { answersAsText } from '../answers/answers-as-text.ts';
import { formsCatalogue } from '../catalogue.ts';
import type { RequestPageProps } from './form-page.tsx';

export interface ConfirmationPageProps extends RequestPageProps {
  readonly answers: Answers;
  /** Where this page itself stands, to see it in the other language. */
  readonly confirmationPath: string;
  /** It can no longer be changed: the time is over. */
  readonly final?: boolean | undefined;
  /** What was made of the answers, to be checked before anything else. */
  readonly understood?: Child | undefined;
}

/** After an answer: what was saved, what happens next, and until when it can be changed. */
export function confirmationPage(props: ConfirmationPageProps): string {
  const {
    form,
    locale,
    path,
    confirmationPath,
    cohort,
    contact,
    until,
    timeZone,
    endsWithLastAnswer,
    endSession,
    answers,
    understood,
  } = props;
  const final = props.final || form.final;
  const text = formsCatalogue[locale];
  const change = endsWithLastAnswer ? text.confirmationChangeAll : text.confirmationChange;
  return renderPage(
    <Layout
      locale={locale}
      title={text.confirmationTitle}
      cohort={cohort}
      contact={contact}
      endSession={endSession}
      otherLanguages={inOtherLanguages(confirmationPath, locale)}
      personal
    >
      <div class="seal" aria-hidden="true" />
      <h1>{text.confirmationTitle}</h1>
      {form.next !== undefined && <p class="lead">{form.next[locale]}</p>}
      {!final && (
        <>
          <p>
            {until !== undefined && `${change(formatMoment(until, timeZone, locale))} `}
            {text.confirmationKeepLink}
          </p>
          <div class="actions">
            <LinkButton tone="secondary" href={inLanguage(path, locale)}>
              {text.changeAnswers}
            </LinkButton>
          </div>
        </>
      )}
      {understood}
      <h2>{text.yourAnswers}</h2>
      <SummaryList
        rows={answersAsText(form, answers, locale).map(({ label, value }) => ({
          label,
          value: value === '' ? <span class="muted">{text.noAnswer}</span> : value,
        }))}
      />
    </Layout>,
  );
}
