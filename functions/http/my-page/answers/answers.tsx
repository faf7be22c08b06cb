import { answersAsText } from '../../../forms/answers/answers-as-text.ts';
import { type FormBody, one } from '../../../web/body.ts';
import { Details } from '../../../web/components/details.tsx';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import { formatMoment } from '../../../web/moment.ts';
import { htmlResponse, seeOther } from '../../../web/page.ts';
import { ManagersViews, SHOW_FIELD, SHOW_VIEWS, WrittenForBoth } from '../by-others/by-others.tsx';
import { writtenForBoth } from '../by-others/for-both.ts';
import { plansOfMine } from '../by-others/plans-of-mine.ts';
import { isDescribed, type ViewsOfMe, viewsOfMe } from '../by-others/views-of-me.ts';
import { myDataWords } from '../my-data-words.ts';
import { myPart } from '../my-part.ts';
import type { MyResponse, MyVisit } from '../rooms/my-visit.ts';
import { roomHref } from '../rooms/room-names.ts';
import { roomPage } from '../rooms/room-page.tsx';
import { myAnswers } from './my-answers.ts';

/** What they answered, what the other one of a pair wrote for both, and on request how their manager sees them. */
export async function showAnswers(visit: MyVisit, views?: ViewsOfMe): Promise<MyResponse> {
  const { table, cohort, person, visitor } = visit;
  const { locale, timeZone } = visitor;
  const words = myDataWords[locale];
  const { own, people } = await myPart(table, cohort, person.id);
  const answers = await myAnswers(table, cohort, { personId: person.id, own, people, timeZone });
  const forBoth = await writtenForBoth(table, { cohort, personId: person.id, own, people, locale, timeZone });
  const plans = await plansOfMine(table, cohort, { personId: person.id, own, people, locale });
  const described = await isDescribed(table, cohort, person.id);
  return htmlResponse(
    200,
    roomPage({
      visit,
      room: 'answers',
      title: words.yourAnswers,
      children: (
        <>
          <h1>{words.yourAnswers}</h1>
          <p class="lead">{words.answersLead}</p>
          {answers.length === 0 && <p>{words.noAnswers}</p>}
          {answers.map(({ form, answers: given, answeredAt }) => (
            <Details summary={`${form.title[locale]} – ${formatMoment(answeredAt, timeZone, locale)}`}>
              <SummaryList
                rows={answersAsText(form, given, locale)
                  .filter(({ value }) => value !== '')
                  .map(({ label, value }) => ({ label, value }))}
              />
            </Details>
          ))}
          <WrittenForBoth what="plans" answers={plans} locale={locale} timeZone={timeZone} />
          <WrittenForBoth what="forBoth" answers={forBoth} locale={locale} timeZone={timeZone} />
          {described && (
            <ManagersViews
              views={views}
              action={roomHref(visit, 'answers')}
              locale={locale}
              timeZone={timeZone}
            />
          )}
        </>
      ),
    }),
  );
}

/** Shows what is shown on request only. It changes nothing. */
export async function actAtAnswers(visit: MyVisit, fields: FormBody): Promise<MyResponse> {
  if (one(fields, SHOW_FIELD) !== SHOW_VIEWS) return seeOther(roomHref(visit, 'answers'));
  const { table, cohort, person, visitor } = visit;
  return showAnswers(visit, await viewsOfMe(table, cohort, person.id, visitor));
}
