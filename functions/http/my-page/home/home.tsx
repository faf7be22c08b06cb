import { longDay, shortDeadline, unbroken } from '../../../locales/dates.ts';
import { findPeople } from '../../../people/directory.ts';
import { pauseOf } from '../../../people/quiet.ts';
import { isolated } from '../../../text/isolated.ts';
import { type FormBody, one } from '../../../web/body.ts';
import { PostButton } from '../../../web/components/button.tsx';
import { Notice } from '../../../web/components/notice.tsx';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import { Table } from '../../../web/components/table.tsx';
import { newLink } from '../../../web/link.ts';
import { linkPath } from '../../../web/link-routes.ts';
import { formatMoment } from '../../../web/moment.ts';
import { htmlResponse, seeOther } from '../../../web/page.ts';
import { inLanguage } from '../../../web/view-language.ts';
import { applicationWords } from '../application/application-words.ts';
import { withdrawable } from '../application/withdrawable.ts';
import { calendarWords } from '../calendar/calendar-words.ts';
import { LeavingNotice, stays } from '../leaving/leaving-notice.tsx';
import { MyCohortsList } from '../mine/my-cohorts-list.tsx';
import { myDataWords } from '../my-data-words.ts';
import { isOnTheWayOut, myPart } from '../my-part.ts';
import { ownDetailsWords } from '../own-details/own-details-words.ts';
import { pauseWords } from '../pause/pause-words.ts';
import type { MyResponse, MyVisit } from '../rooms/my-visit.ts';
import { roomHref } from '../rooms/room-names.ts';
import { roomPage } from '../rooms/room-page.tsx';
import { datesAhead } from './dates-ahead.ts';
import { homeWords } from './home-words.ts';
import { linkToPair, MyPairs } from './my-pairs.tsx';
import { type OpenForm, openForms } from './open-forms.ts';

/** By these a press says which form is to be opened. */
const ROUND_FIELD = 'round';
const REQUEST_FIELD = 'request';

/** What somebody takes part in, what is asked of them now, and what is ahead. */
export async function showHome(visit: MyVisit): Promise<MyResponse> {
  const { visitor, cohort, person, cohorts, now } = visit;
  const { locale, timeZone } = visitor;
  const words = homeWords[locale];
  const { name: nameLabel, partners: partnersLabel, role, sides, statuses } = myDataWords[locale];
  const part = await myPart(visit.table, cohort, person.id);
  const { roles, partners, leavesAt, hasLeft } = part;
  const asked = leavesAt || hasLeft ? [] : await formsOf(visit);
  const others = await findPeople(
    visit.table,
    cohort.cohortId,
    asked.flatMap(({ aboutId }) => aboutId ?? []),
  );
  const titleOf = ({ title, aboutId }: OpenForm) => {
    const about = aboutId === undefined ? undefined : others.get(aboutId);
    return about ? `${title[locale]} – ${isolated(about.name)}` : title[locale];
  };
  const applied = await withdrawable(visit, part);
  // While a call is open, what was sent is with the call alone.
  const sent = applied.filter(({ side }) => !roles.some((known) => known.side === side));
  const parts = [...roles, ...sent.map(({ side }) => ({ side, status: 'applied' as const }))];
  const ahead = hasLeft ? [] : datesAhead(cohort, part, now);
  const pausedUntil = await pauseOf(visit.table, cohort.cohortId, person.id, now);
  const pause = pauseWords[locale];
  return htmlResponse(
    200,
    roomPage({
      visit,
      room: '',
      title: words.title,
      children: (
        <>
          <h1>{words.title}</h1>
          {leavesAt && <LeavingNotice visit={visit} leavesAt={leavesAt} erases={part.erases} />}
          {pausedUntil && (
            <Notice title={pause.paused(unbroken(longDay(pausedUntil, cohort.settings.timeZone, locale)))}>
              <p>
                <a href={roomHref(visit, 'pause')}>{pause.change}</a>
              </p>
            </Notice>
          )}
          <h2>{words.asked}</h2>
          <Table
            id="asked"
            locale={locale}
            caption={words.asked}
            captionHidden
            stacked
            empty={words.nothingAsked}
            rows={asked}
            columns={[
              { header: words.form, obvious: true, cell: (form) => titleOf(form) },
              { header: words.until, cell: ({ until }) => unbroken(shortDeadline(until, timeZone, locale)) },
              {
                header: words.action,
                obvious: true,
                cell: ({ round, request, answered }) => (
                  <PostButton
                    slim
                    tone={answered ? 'secondary' : 'primary'}
                    action={roomHref(visit, '')}
                    fields={{ [ROUND_FIELD]: round.roundId, [REQUEST_FIELD]: request.requestId }}
                  >
                    {answered ? words.change : words.open}
                  </PostButton>
                ),
              },
            ]}
          />
          <h2>{words.part}</h2>
          {parts.length === 0 && <p>{words.noPart}</p>}
          <SummaryList
            rows={[
              { label: nameLabel, value: isolated(person.name) },
              ...parts.map(({ side, status }) => ({
                label: role,
                value: `${sides[side]}, ${statuses[status]}`,
              })),
              ...(partners.length > 0
                ? [{ label: partnersLabel(partners.length), value: partners.join(', ') }]
                : []),
            ]}
          />
          <MyPairs visit={visit} part={part} />
          <MyCohortsList locale={locale} path={visitor.path} cohorts={cohorts} shown={cohort} now={now} />
          {ahead.length > 0 && (
            <>
              <h2>{words.ahead}</h2>
              {ahead.some(({ planned }) => planned) && <p>{words.aheadPlanned}</p>}
              <SummaryList
                rows={ahead.map(({ kind, at }) => ({
                  label: words.dates[kind],
                  value: formatMoment(at, timeZone, locale),
                }))}
              />
              <p>
                <a href={roomHref(visit, 'calendar')}>{calendarWords[locale].title}</a>
              </p>
            </>
          )}
          {!hasLeft && (
            <>
              <h2>{words.more}</h2>
              <ul>
                <li>
                  <a href={roomHref(visit, 'pause')}>{pause.pause}</a>
                </li>
                <li>
                  <a href={roomHref(visit, 'details')}>{ownDetailsWords[locale].correct}</a>
                </li>
                {applied.length > 0 && (
                  <li>
                    <a href={roomHref(visit, 'application')}>{applicationWords[locale].title}</a>
                  </li>
                )}
                {!isOnTheWayOut(part) && (
                  <li>
                    <a href={roomHref(visit, 'leave')}>{words.leave}</a>
                  </li>
                )}
              </ul>
            </>
          )}
        </>
      ),
    }),
  );
}

/**
 * Opens a form or a pair's page by a link of its own, as a mail about it would; or takes back that they leave. Which there
 * are is looked up: nothing opens that is not theirs.
 */
export async function actAtHome(visit: MyVisit, fields: FormBody): Promise<MyResponse> {
  const { table, cohort, person, visitor, now } = visit;
  const { locale } = visitor;
  if (await stays(visit, fields)) return seeOther(roomHref(visit, ''));
  const pairPage = await linkToPair(visit, fields);
  if (pairPage !== undefined) return seeOther(pairPage);
  const roundId = one(fields, ROUND_FIELD);
  const requestId = one(fields, REQUEST_FIELD);
  const isMeant = ({ round, request }: OpenForm) =>
    round.roundId === roundId && request.requestId === requestId;
  const found = (await formsOf(visit)).some(isMeant);
  if (!found) return seeOther(roomHref(visit, ''));
  const { cohortId } = cohort;
  const whose = { scope: 'person', cohortId, role: 'person', personId: person.id } as const;
  const [token, items] = newLink({ ...whose, roundId, requestId, language: locale }, now);
  await table.putAll(items);
  return seeOther(inLanguage(linkPath('form', token), locale));
}

function formsOf({ table, cohort, person, visitor, now }: MyVisit): Promise<OpenForm[]> {
  return openForms(table, cohort, { personId: person.id, timeZone: visitor.timeZone, now });
}
