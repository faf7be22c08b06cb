import type { Cohort } from '../../cohorts/cohort.ts';
import { answersAsText } from '../../forms/answers/answers-as-text.ts';
import type { FieldError } from '../../forms/answers/parse-answers.ts';
import { formsCatalogue } from '../../forms/catalogue.ts';
import { questionsOf } from '../../forms/form.ts';
import { ErrorSummary } from '../../forms/page/error-summary.tsx';
import { QuestionField } from '../../forms/page/question-field.tsx';
import type { ConsentQuestion } from '../../forms/questions/question.ts';
import { shortDeadline, shortMoment, unbroken } from '../../locales/dates.ts';
import type { Locale } from '../../locales/locale.ts';
import { withdrawalForm } from '../../stages/withdrawal/withdrawal.form.ts';
import { isolated } from '../../text/isolated.ts';
import type { FormBody } from '../../web/body.ts';
import { PostButton, SubmitButton } from '../../web/components/button.tsx';
import { Details } from '../../web/components/details.tsx';
import { Notice } from '../../web/components/notice.tsx';
import { SummaryList } from '../../web/components/summary-list.tsx';
import { Layout, renderPage } from '../../web/layout.tsx';
import { messagePage } from '../../web/message-page.tsx';
import { formatMoment } from '../../web/moment.ts';
import { pressFields } from '../../web/press.ts';
import { inLanguage, inOtherLanguages } from '../../web/view-language.ts';
import { SESSION_FIELD } from '../door/door.ts';
import type { Session } from '../door/session-record.ts';
import { SessionsTable } from '../door/sessions-table.tsx';
import { ManagersViews, WrittenForBoth } from './by-others/by-others.tsx';
import type { ViewsOfMe } from './by-others/views-of-me.ts';
import { erasedOn } from './erased-on.ts';
import type { MyCohort } from './mine/my-cohorts.ts';
import { MyCohortsList } from './mine/my-cohorts-list.tsx';
import type { MyData } from './my-data.ts';
import { myDataWords } from './my-data-words.ts';

/** Ticked by whoever stays after all: a form posted as it is found takes nothing back. */
export const STAY_BOX = 'stay';

const stayQuestion: ConsentQuestion = {
  kind: 'consent',
  name: STAY_BOX,
  label: { en: 'Yes, I stay in this cohort.', fr: 'Oui, je reste dans ce programme.' },
  missing: {
    en: 'Tick the box to confirm that you stay',
    fr: 'Cochez la case pour confirmer que vous restez',
  },
};

interface MyDataPageProps {
  locale: Locale;
  timeZone: string;
  cohort: Cohort;
  /** Of the page on this cohort. */
  path: string;
  /** All cohorts of the person, and under which address the one of the link is found. */
  mine: { cohorts: readonly MyCohort[]; path: string; now: Date };
  data: MyData;
  /** The sessions of this person that are open, and the one by which they see this page. */
  sessions: readonly Session[];
  session: Session;
  /** What managers answered about the person, once they have asked for it. */
  views?: ViewsOfMe;
  typed?: FormBody;
  errors?: readonly FieldError[];
}

/** What is kept about a person, and the form to leave by. */
export function myDataPage(props: MyDataPageProps): string {
  const { locale, timeZone, cohort, path, mine, data, sessions, session: own, views } = props;
  const { typed = {}, errors = [] } = props;
  const words = myDataWords[locale];
  const { person, roles, partners, paired, answers, hasLeft, leavesAt } = data;
  const { settings } = cohort;
  const form = withdrawalForm({ cohort: settings.name, paired });
  const prefix = errors.length > 0 ? formsCatalogue[locale].errorPrefix : '';
  const facts: [string, string | undefined][] = [
    [words.name, isolated(person.name)],
    [words.email, person.email],
    [words.job, person.jobTitle],
    [words.department, person.department],
    [words.site, person.site],
    ...roles.map(({ side, status }): [string, string] => [
      words.role,
      `${words.sides[side]}, ${words.statuses[status]}`,
    ]),
    [words.partners, partners.length > 0 ? partners.join(', ') : undefined],
  ];
  return renderPage(
    <Layout
      locale={locale}
      title={`${prefix}${words.title}`}
      cohort={settings.name}
      contact={settings.hr[0]}
      otherLanguages={inOtherLanguages(path, locale)}
      endSession={mine.path}
      personal
    >
      {errors.length > 0 && <ErrorSummary form={form} locale={locale} errors={errors} />}
      <h1>{words.title}</h1>
      <MyCohortsList {...mine} locale={locale} shown={cohort} />
      {leavesAt && (
        <Notice tone="warning" title={words.leaving(formatMoment(leavesAt, timeZone, locale))}>
          <p>{words.leavingLead}</p>
          <form class="questions" method="post" action={inLanguage(path, locale)} novalidate>
            <QuestionField question={stayQuestion} locale={locale} typed={{}} errors={[]} />
            <div class="actions">
              <SubmitButton>{words.takeBack}</SubmitButton>
            </div>
          </form>
        </Notice>
      )}
      <p class="lead">{words.lead}</p>
      <h2>{words.who}</h2>
      <SummaryList
        rows={facts.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]))}
      />
      <h2>{words.yourAnswers}</h2>
      {answers.length === 0 && <p>{words.noAnswers}</p>}
      {answers.map(({ form: asked, answers: given, answeredAt }) => (
        <Details summary={`${asked.title[locale]} – ${formatMoment(answeredAt, timeZone, locale)}`}>
          <SummaryList
            rows={answersAsText(asked, given, locale)
              .filter(({ value }) => value !== '')
              .map(({ label, value }) => ({ label, value }))}
          />
        </Details>
      ))}
      <WrittenForBoth answers={data.forBoth} locale={locale} timeZone={timeZone} />
      {data.described && (
        <ManagersViews views={views} action={inLanguage(path, locale)} locale={locale} timeZone={timeZone} />
      )}
      <p>{words.rights(erasedOn(cohort, { locale, timeZone }))}</p>
      <h2>{words.sessions}</h2>
      <SessionsTable
        locale={locale}
        sessions={sessions}
        own={own}
        caption={words.sessions}
        empty=""
        moment={(iso) => unbroken(shortMoment(iso, timeZone, locale))}
        deadline={(iso) => unbroken(shortDeadline(iso, timeZone, locale))}
        end={{
          header: words.endSession,
          button: ({ hash }) => (
            <PostButton
              slim
              tone="secondary"
              action={inLanguage(path, locale)}
              fields={{ ...pressFields('end'), [SESSION_FIELD]: hash }}
            >
              {words.endSession}
            </PostButton>
          ),
        }}
      />
      {!hasLeft && !leavesAt && roles.length > 0 && (
        <section>
          <h2>{words.leave}</h2>
          {[...form.lead, form.readers].map((text) => (
            <p>{text[locale]}</p>
          ))}
          <form class="questions" method="post" action={inLanguage(path, locale)} novalidate>
            {questionsOf(form).map((question) => (
              <QuestionField
                question={question}
                locale={locale}
                typed={typed}
                errors={errors.filter(({ name }) => name === question.name)}
              />
            ))}
            <div class="actions">
              <SubmitButton tone="danger">{form.submitLabel[locale]}</SubmitButton>
            </div>
          </form>
        </section>
      )}
    </Layout>,
  );
}

/** The field that says that a person means it. */
export const REMINDERS_BOX = 'stop';

const remindersQuestion: ConsentQuestion = {
  kind: 'consent',
  name: REMINDERS_BOX,
  label: { en: 'I do not want to be reminded any more.', fr: 'Je ne souhaite plus recevoir de rappels.' },
  missing: {
    en: 'Tick the box to stop the reminders',
    fr: 'Cochez la case pour ne plus recevoir de rappels',
  },
};

interface RemindersPageProps {
  locale: Locale;
  cohort: Cohort;
  path: string;
  done: boolean;
}

/** Asks, or says that it is done. */
export function remindersPage({ locale, cohort, path, done }: RemindersPageProps): string {
  const words = myDataWords[locale];
  return messagePage({
    locale,
    title: words.remindersTitle,
    cohort: cohort.settings.name,
    paragraphs: [done ? words.remindersStopped : words.remindersLead],
    action: done ? undefined : (
      <form class="questions" method="post" action={inLanguage(path, locale)} novalidate>
        <QuestionField question={remindersQuestion} locale={locale} typed={{}} errors={[]} />
        <SubmitButton>{words.remindersStop}</SubmitButton>
      </form>
    ),
  });
}
