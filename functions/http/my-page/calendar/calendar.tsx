import { type FormBody, one } from '../../../web/body.ts';
import { PostButton } from '../../../web/components/button.tsx';
import { Notice } from '../../../web/components/notice.tsx';
import { forgetLinks, hasCalendarLink, newLink } from '../../../web/link.ts';
import { linkPath } from '../../../web/link-routes.ts';
import { htmlResponse, seeOther } from '../../../web/page.ts';
import type { MyResponse, MyVisit } from '../rooms/my-visit.ts';
import { roomHref } from '../rooms/room-names.ts';
import { roomPage } from '../rooms/room-page.tsx';
import { calendarWords } from './calendar-words.ts';

/** By these a press says what becomes of the address. */
const MAKE_FIELD = 'make';
const END_FIELD = 'end';

/** Where somebody gets the address to which their calendar subscribes, or ends it. */
export async function showCalendar(visit: MyVisit): Promise<MyResponse> {
  return htmlResponse(200, await calendarPage(visit));
}

/** The address is shown in the answer to the press itself: of its token only the hash is kept. */
export async function actAtCalendar(visit: MyVisit, fields: FormBody): Promise<MyResponse> {
  const { table, cohort, person, visitor, sender, now } = visit;
  const { cohortId } = cohort;
  const isMade = one(fields, MAKE_FIELD) === 'yes';
  if (isMade || one(fields, END_FIELD) === 'yes')
    await forgetLinks(table, cohortId, person.id, ({ scope }) => scope === 'calendar');
  if (!isMade) return seeOther(roomHref(visit, 'calendar'));
  const [token, items] = newLink(
    { scope: 'calendar', cohortId, role: 'person', personId: person.id, language: visitor.locale },
    now,
  );
  await table.putAll(items);
  return htmlResponse(200, await calendarPage(visit, `${sender.baseUrl}${linkPath('calendar', token)}`));
}

async function calendarPage(visit: MyVisit, address?: string): Promise<string> {
  const { table, cohort, person, visitor } = visit;
  const words = calendarWords[visitor.locale];
  const isThere = await hasCalendarLink(table, cohort.cohortId, person.id);
  const action = roomHref(visit, 'calendar');
  return roomPage({
    visit,
    room: 'calendar',
    title: words.title,
    children: (
      <>
        <h1>{words.title}</h1>
        {address !== undefined && (
          <Notice tone="good" title={words.made}>
            <p>
              <a href={address}>{address}</a>
            </p>
            <p>{words.once}</p>
          </Notice>
        )}
        <p>{words.lead}</p>
        <p>{words.secret}</p>
        {isThere && address === undefined && <p>{words.asks}</p>}
        <div class="actions">
          <PostButton
            tone={isThere ? 'secondary' : 'primary'}
            action={action}
            fields={{ [MAKE_FIELD]: 'yes' }}
          >
            {isThere ? words.makeNew : words.make}
          </PostButton>
          {isThere && (
            <PostButton tone="danger" action={action} fields={{ [END_FIELD]: 'yes' }}>
              {words.end}
            </PostButton>
          )}
        </div>
      </>
    ),
  });
}
