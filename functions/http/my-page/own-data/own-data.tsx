import { shortDeadline, shortMoment, unbroken } from '../../../locales/dates.ts';
import { namesOf } from '../../../people/names.ts';
import { isolated } from '../../../text/isolated.ts';
import { LinkButton, PostButton } from '../../../web/components/button.tsx';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import { htmlResponse } from '../../../web/page.ts';
import { pressFields } from '../../../web/press.ts';
import { SESSION_FIELD } from '../../door/door.ts';
import { sessionsOf } from '../../door/session-record.ts';
import { SessionsTable } from '../../door/sessions-table.tsx';
import { erasedOn } from '../erased-on.ts';
import { myDataWords } from '../my-data-words.ts';
import { myPart } from '../my-part.ts';
import { ownDetailsWords } from '../own-details/own-details-words.ts';
import type { MyResponse, MyVisit } from '../rooms/my-visit.ts';
import { roomHref } from '../rooms/room-names.ts';
import { roomPage } from '../rooms/room-page.tsx';
import { MeetingsOfMine } from './meetings-of-mine.tsx';
import { myMeetings } from './my-meetings.ts';

/** Who the cohort thinks they are, when their pairs met, all of it as a file, when it goes, and where the page is open. */
export async function showOwnData(visit: MyVisit): Promise<MyResponse> {
  const { table, cohort, person, visitor, now } = visit;
  const { locale, timeZone } = visitor;
  const words = myDataWords[locale];
  const { roles, partners, own, people, hasLeft, canErase } = await myPart(table, cohort, person.id);
  const named = namesOf(people, locale);
  const meetings = await myMeetings(table, cohort.cohortId, {
    personId: person.id,
    own,
    nameOf: (id) => (id === person.id ? words.meetings.you : named(id)),
  });
  const sessions = await sessionsOf(table, visitor.link, now);
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
    [words.partners(partners.length), partners.length > 0 ? partners.join(', ') : undefined],
  ];
  return htmlResponse(
    200,
    roomPage({
      visit,
      room: 'data',
      title: words.title,
      children: (
        <>
          <h1>{words.title}</h1>
          <p class="lead">{words.lead}</p>
          <h2>{words.who}</h2>
          <SummaryList
            rows={facts.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]))}
          />
          {!hasLeft && (
            <p>
              <a href={roomHref(visit, 'details')}>{ownDetailsWords[locale].correct}</a>
            </p>
          )}
          <MeetingsOfMine visitor={visitor} meetings={meetings} />
          <h2>{words.asFile}</h2>
          <p>{words.fileLead}</p>
          <LinkButton tone="secondary" href={roomHref(visit, 'file')}>
            {words.download}
          </LinkButton>
          <h2>{words.howLong}</h2>
          <p>{words.rights(erasedOn(cohort, { locale, timeZone }))}</p>
          {canErase ? (
            <p>
              <a href={roomHref(visit, 'erase')}>{words.eraseMe}</a>
            </p>
          ) : (
            <p>{words.erasedByHr}</p>
          )}
          <h2>{words.sessions}</h2>
          <SessionsTable
            locale={locale}
            sessions={sessions}
            own={visitor.session}
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
                  action={roomHref(visit, 'data')}
                  fields={{ ...pressFields('end'), [SESSION_FIELD]: hash }}
                >
                  {words.endSession}
                </PostButton>
              ),
            }}
          />
        </>
      ),
    }),
  );
}
