import { SIDES, type Side } from '../../../definition/side.ts';
import { type FieldError, parseAnswers } from '../../../forms/answers/parse-answers.ts';
import { formsCatalogue } from '../../../forms/catalogue.ts';
import { questionsOf } from '../../../forms/form.ts';
import { ErrorSummary } from '../../../forms/page/error-summary.tsx';
import { QuestionField } from '../../../forms/page/question-field.tsx';
import type { OwnApplication } from '../../../stages/call-for-mentors/application-withdrawn/own-applications.ts';
import { withdrawApplication } from '../../../stages/call-for-mentors/application-withdrawn/withdraw-application.ts';
import { type FormBody, one } from '../../../web/body.ts';
import { SubmitButton } from '../../../web/components/button.tsx';
import { HiddenFields } from '../../../web/components/hidden-fields.tsx';
import { QuestionsForm } from '../../../web/components/questions-form.tsx';
import { formatMoment } from '../../../web/moment.ts';
import { htmlResponse, seeOther } from '../../../web/page.ts';
import { myPart } from '../my-part.ts';
import type { MyResponse, MyVisit } from '../rooms/my-visit.ts';
import { roomHref } from '../rooms/room-names.ts';
import { roomPage } from '../rooms/room-page.tsx';
import { applicationWords } from './application-words.ts';
import { withdrawApplicationForm } from './withdraw-application.form.ts';
import { withdrawable } from './withdrawable.ts';

/** Which of two applications a form is about. */
const SIDE_FIELD = 'side';

/** What somebody has applied with, and how to take it back. Whoever has nothing to take back is led home. */
export async function showApplication(visit: MyVisit): Promise<MyResponse> {
  const applied = await appliedWith(visit);
  if (applied.length === 0) return seeOther(roomHref(visit, ''));
  return htmlResponse(200, applicationPage(visit, applied));
}

export async function actAtApplication(visit: MyVisit, fields: FormBody): Promise<MyResponse> {
  const { cohort, person, sender } = visit;
  const side = SIDES.find((known) => known === one(fields, SIDE_FIELD));
  const part = await myPart(visit.table, cohort, person.id);
  const isOver = part.hasLeft || part.leavesAt !== undefined || cohort.closedAt !== undefined;
  if (side === undefined || isOver || cohort.status === 'stopped') return seeOther(roomHref(visit, ''));
  const parsed = parseAnswers(withdrawApplicationForm(side), fields, visit.visitor.locale);
  if (!parsed.ok) {
    const applied = await appliedWith(visit);
    if (!applied.some((known) => known.side === side)) return seeOther(roomHref(visit, ''));
    return htmlResponse(422, applicationPage(visit, applied, { side, errors: parsed.errors }));
  }
  // Also what is taken back already: an attempt that died over its mail is repeated.
  await withdrawApplication(cohort, { personId: person.id, side }, sender);
  return seeOther(roomHref(visit, ''));
}

async function appliedWith(visit: MyVisit): Promise<OwnApplication[]> {
  return withdrawable(visit, await myPart(visit.table, visit.cohort, visit.person.id));
}

function applicationPage(
  visit: MyVisit,
  applied: readonly OwnApplication[],
  wrong?: { side: Side; errors: readonly FieldError[] },
): string {
  const { locale, timeZone } = visit.visitor;
  const words = applicationWords[locale];
  return roomPage({
    visit,
    room: 'application',
    title: words.title,
    prefix: wrong ? formsCatalogue[locale].errorPrefix : '',
    children: (
      <>
        {wrong && (
          <ErrorSummary form={withdrawApplicationForm(wrong.side)} locale={locale} errors={wrong.errors} />
        )}
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        {applied.map(({ side, openUntil }) => {
          const form = withdrawApplicationForm(side);
          return (
            <>
              <h2>{form.title[locale]}</h2>
              <p>{openUntil ? words.open(formatMoment(openUntil, timeZone, locale)) : words.closed}</p>
              <QuestionsForm action={roomHref(visit, 'application')} locale={locale}>
                <HiddenFields fields={{ [SIDE_FIELD]: side }} />
                {questionsOf(form).map((question) => (
                  <QuestionField
                    question={question}
                    locale={locale}
                    typed={{}}
                    errors={wrong?.side === side ? wrong.errors : []}
                  />
                ))}
                <div class="actions">
                  <SubmitButton tone="danger">{form.submitLabel[locale]}</SubmitButton>
                </div>
              </QuestionsForm>
            </>
          );
        })}
      </>
    ),
  });
}
