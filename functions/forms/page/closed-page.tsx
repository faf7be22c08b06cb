import { isolated } from '../../text/isolated.ts';
import { Layout, renderPage } from '../../web/layout.tsx';
import { formatMoment } from '../../web/moment.ts';
import { inOtherLanguages } from '../../web/view-language.ts';
import { formsCatalogue } from '../catalogue.ts';
import type { RequestPageProps } from './form-page.tsx';

export interface ClosedPageProps extends RequestPageProps {
  /** When it closed: at its deadline, or before with the last answer. */
  readonly since: Date | undefined;
  /** Whether an answer came in time. */
  readonly answered: boolean;
}

/** In the form's place once it is closed; also what a late POST is answered with. */
export function closedPage({
  form,
  locale,
  path,
  cohort,
  contact,
  since,
  timeZone,
  endSession,
  answered,
}: ClosedPageProps): string {
  const text = formsCatalogue[locale];
  return renderPage(
    <Layout
      locale={locale}
      title={text.closedTitle}
      cohort={cohort}
      endSession={endSession}
      otherLanguages={inOtherLanguages(path, locale)}
    >
      <h1>{text.closedTitle}</h1>
      <p class="lead">{form.title[locale]}</p>
      {since !== undefined && <p>{text.closedSince(formatMoment(since, timeZone, locale))}</p>}
      {answered && <p>{text.closedAnswered}</p>}
      <p>
        {answered ? text.closedContact : text.closedUnanswered}{' '}
        <a href={`mailto:${contact.email}`}>{isolated(contact.name)}</a>
      </p>
    </Layout>,
  );
}
