import { answersAsText } from '../../../forms/answers/answers-as-text.ts';
import type { Locale } from '../../../locales/locale.ts';
import { PostButton } from '../../../web/components/button.tsx';
import { Details } from '../../../web/components/details.tsx';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import { formatMoment } from '../../../web/moment.ts';
import { byOthersWords } from './by-others-words.ts';
import type { OtherAnswer } from './other-answer.ts';
import type { ViewsOfMe } from './views-of-me.ts';

/** By this field a press asks for what is shown on request only. It changes nothing. */
export const SHOW_FIELD = 'show';
export const SHOW_VIEWS = 'managerViews';

/** Where on the page it is shown: the press leads there. */
const VIEWS = 'views';

interface Shown {
  locale: Locale;
  timeZone: string;
}

/** What the two of a pair have written for both of them; nothing where they have not. */
export function WrittenForBoth({
  what,
  answers,
  ...shown
}: Shown & { what: 'forBoth' | 'plans'; answers: readonly OtherAnswer[] }) {
  if (answers.length === 0) return null;
  return (
    <>
      <h2>{byOthersWords[shown.locale][what]}</h2>
      {answers.map((answer) => (
        <Details summary={titleOf(answer, shown)}>
          <AnswerList answer={answer} locale={shown.locale} />
        </Details>
      ))}
    </>
  );
}

/** The manager's views of the reader: the button, and once it was pressed what it asks for. */
export function ManagersViews({
  views,
  action,
  ...shown
}: Shown & { views: ViewsOfMe | undefined; action: string }) {
  const words = byOthersWords[shown.locale];
  return (
    <>
      <h2 id={VIEWS}>{words.views}</h2>
      <p>{words.viewsLead}</p>
      {views === undefined && (
        <PostButton tone="secondary" action={`${action}#${VIEWS}`} fields={{ [SHOW_FIELD]: SHOW_VIEWS }}>
          {words.show}
        </PostButton>
      )}
      {views?.shown.map((answer) => (
        <>
          <h3>{titleOf(answer, shown)}</h3>
          <AnswerList answer={answer} locale={shown.locale} />
        </>
      ))}
      {views?.shown.length === 0 && views.earlier === 0 && <p>{words.noViews}</p>}
      {views !== undefined && views.earlier > 0 && <p>{words.earlier(views.earlier)}</p>}
    </>
  );
}

function titleOf({ form, by, answeredAt }: OtherAnswer, { locale, timeZone }: Shown): string {
  const moment = formatMoment(answeredAt, timeZone, locale);
  return byOthersWords[locale].writtenBy(form.title[locale], by, moment);
}

function AnswerList({ answer: { form, answers }, locale }: { answer: OtherAnswer; locale: Locale }) {
  return (
    <SummaryList
      rows={answersAsText(form, answers, locale)
        .filter(({ value }) => value !== '')
        .map(({ label, value }) => ({ label, value }))}
    />
  );
}
