import { type FieldError, parseAnswers } from '../../../forms/answers/parse-answers.ts';
import { formsCatalogue } from '../../../forms/catalogue.ts';
import { ErrorSummary } from '../../../forms/page/error-summary.tsx';
import { ShortForm } from '../../../forms/page/short-form.tsx';
import { longDay, unbroken } from '../../../locales/dates.ts';
import { pauseMails, pauseOf, resumeMails } from '../../../people/quiet.ts';
import { momentOn } from '../../../time/calendar.ts';
import { DAY_MS } from '../../../time/day.ts';
import { localDate } from '../../../time/local-date.ts';
import { type FormBody, one } from '../../../web/body.ts';
import { PostButton } from '../../../web/components/button.tsx';
import { Notice } from '../../../web/components/notice.tsx';
import { htmlResponse, seeOther } from '../../../web/page.ts';
import { myPart } from '../my-part.ts';
import type { MyResponse, MyVisit } from '../rooms/my-visit.ts';
import { roomHref } from '../rooms/room-names.ts';
import { roomPage } from '../rooms/room-page.tsx';
import { pauseForm } from './pause.form.ts';
import { pauseWords } from './pause-words.ts';

/** A leave, or a project: whoever is away for longer is better helped by leaving. */
const LONGEST_DAYS = 90;

/** The button by which a pause ends at once. */
const RESUME_FIELD = 'resume';

/** Until when nothing is asked of somebody by mail. Whoever has left is led home: nothing is written to them. */
export async function showPause(visit: MyVisit): Promise<MyResponse> {
  const { table, cohort, person } = visit;
  if ((await myPart(table, cohort, person.id)).hasLeft) return seeOther(roomHref(visit, ''));
  return htmlResponse(200, await pausePage(visit));
}

export async function actAtPause(visit: MyVisit, fields: FormBody): Promise<MyResponse> {
  const { table, cohort, person, visitor } = visit;
  const { cohortId, settings } = cohort;
  if ((await myPart(table, cohort, person.id)).hasLeft) return seeOther(roomHref(visit, ''));
  if (one(fields, RESUME_FIELD) === 'yes') {
    await resumeMails(table, cohortId, { personId: person.id, now: visit.now });
    return seeOther(roomHref(visit, ''));
  }
  const parsed = parseAnswers(formFor(visit), fields, visitor.locale);
  if (!parsed.ok) return htmlResponse(422, await pausePage(visit, { typed: fields, errors: parsed.errors }));
  // The day begins when it does for the programme, before anything of that day is sent.
  const until = momentOn(parsed.answers.from, { timeZone: settings.timeZone, sendingHour: '00:00' });
  await pauseMails(table, cohortId, { personId: person.id, until, now: visit.now });
  return seeOther(roomHref(visit, 'pause'));
}

function formFor({ cohort, now }: MyVisit) {
  const dayIn = (days: number) =>
    localDate(new Date(now.getTime() + days * DAY_MS), cohort.settings.timeZone);
  return pauseForm({ earliest: dayIn(1), latest: dayIn(LONGEST_DAYS) });
}

async function pausePage(
  visit: MyVisit,
  { typed = {}, errors = [] }: { typed?: FormBody; errors?: readonly FieldError[] } = {},
): Promise<string> {
  const { table, cohort, person, visitor, now } = visit;
  const { locale } = visitor;
  const words = pauseWords[locale];
  const form = formFor(visit);
  const until = await pauseOf(table, cohort.cohortId, person.id, now);
  return roomPage({
    visit,
    room: 'pause',
    title: form.title[locale],
    prefix: errors.length > 0 ? formsCatalogue[locale].errorPrefix : '',
    children: (
      <>
        {errors.length > 0 && <ErrorSummary form={form} locale={locale} errors={errors} />}
        <h1>{form.title[locale]}</h1>
        {until && (
          <Notice title={words.paused(unbroken(longDay(until, cohort.settings.timeZone, locale)))}>
            <PostButton action={roomHref(visit, 'pause')} fields={{ [RESUME_FIELD]: 'yes' }}>
              {words.resume}
            </PostButton>
          </Notice>
        )}
        {[...form.lead, form.readers].map((text) => (
          <p>{text[locale]}</p>
        ))}
        {until && <h2>{words.otherDay}</h2>}
        <ShortForm
          form={form}
          action={roomHref(visit, 'pause')}
          locale={locale}
          typed={typed}
          errors={errors}
        />
      </>
    ),
  });
}
