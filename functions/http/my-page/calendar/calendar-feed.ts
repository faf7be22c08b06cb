import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { type Cohort, findCohort } from '../../../cohorts/cohort.ts';
import { datesOf } from '../../../company/cohort-dates.ts';
import type { Locale } from '../../../locales/locale.ts';
import { MeetingDate } from '../../../pairs/meetings/meeting-date.ts';
import { isTaken } from '../../../pairs/pair.ts';
import { findPeople } from '../../../people/directory.ts';
import { zoneOfReader } from '../../../rounds/correspondents.ts';
import { entryOf } from '../../../stages/pair-matters/meetings/fallen-date.ts';
import { key } from '../../../store/keys.ts';
import type { Table } from '../../../store/table.ts';
import { localDate } from '../../../time/local-date.ts';
import { findCalendarLink } from '../../../web/link.ts';
import { UNKNOWN_LINK_PAGE } from '../../../web/link-pages.tsx';
import { LINK_PAGES } from '../../../web/link-routes.ts';
import { downloadResponse, htmlResponse } from '../../../web/page.ts';
import { type DateOfProgramme, datesOfProgramme } from '../home/dates-ahead.ts';
import { homeWords } from '../home/home-words.ts';
import { type MyPart, myPart } from '../my-part.ts';
import { calendarWords } from './calendar-words.ts';

/** Calendars are asked to look again so often: dates move days ahead, not hours. */
const LOOK_AGAIN_SECONDS = 12 * 60 * 60;

/** Whether an address is that of a calendar's dates. */
export function isCalendarPath(rawPath: string): boolean {
  return rawPath.startsWith(`${LINK_PAGES.calendar.path}/`);
}

/**
 * `/c/{token}`: the dates of somebody's programme, as a calendar subscribes to them. It names nobody, changes nothing
 * whatever is posted, and is gone once the programme is over.
 */
export async function calendarRequest(
  event: APIGatewayProxyEventV2,
  { table, now }: { table: Table; now: Date },
): Promise<APIGatewayProxyStructuredResultV2> {
  const link = await findCalendarLink(table, event.pathParameters?.token);
  const cohort = link && (await findCohort(table, link.cohortId));
  const person = link && (await findPeople(table, link.cohortId, [link.personId])).get(link.personId);
  if (!link || !cohort || !person || isOver(cohort, now)) return htmlResponse(404, UNKNOWN_LINK_PAGE);
  const part = await myPart(table, cohort, person.id);
  const dates = part.hasLeft ? [] : datesOfProgramme(cohort, part);
  const timeZone = await zoneOfReader(table, cohort, link);
  const meetings = part.hasLeft ? [] : await meetingsArranged(table, cohort, part);
  const text = calendarOf(dates, meetings, { cohort, locale: link.language, timeZone, now });
  return downloadResponse('text/calendar; charset=utf-8', 'mentoring.ics', text);
}

/** What the pairs that go on have arranged; what was called off is gone. */
async function meetingsArranged(table: Table, { cohortId }: Cohort, { own }: MyPart): Promise<MeetingDate[]> {
  const goOn = own.filter((pair) => isTaken(pair) && pair.status !== 'suspended');
  const keys = goOn.map(({ pairId }) => key.meetingDate(cohortId, pairId));
  return (await table.getAll(keys, MeetingDate)).filter(({ calledOff }) => !calledOff);
}

function isOver(cohort: Cohort, now: Date): boolean {
  return cohort.status === 'stopped' || cohort.closedAt !== undefined || datesOf(cohort).endsAt < now;
}

interface Reading {
  cohort: Cohort;
  locale: Locale;
  timeZone: string;
  now: Date;
}

/** The kickoff at its time; all others are days, at no time of which anybody has to be anywhere. */
function calendarOf(
  dates: readonly DateOfProgramme[],
  meetings: readonly MeetingDate[],
  { cohort, locale, timeZone, now }: Reading,
): string {
  const words = calendarWords[locale];
  const { name } = cohort.settings;
  const calendar = ical({
    name,
    prodId: { company: 'Mentoring cohorts', product: 'Mentoring cohorts' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: LOOK_AGAIN_SECONDS,
  });
  for (const { kind, number, at, endsAt, planned } of dates) {
    calendar.createEvent({
      id: `${kind}-${number}-${cohort.cohortId}`,
      stamp: now,
      summary: words.inCalendar(homeWords[locale].dates[kind], name),
      status: planned ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      ...(planned && { description: words.planned }),
      // The library writes a day as it is in UTC.
      ...(endsAt
        ? { start: at, end: endsAt }
        : { start: new Date(`${localDate(at, timeZone)}T00:00:00Z`), allDay: true }),
    });
  }
  for (const meeting of meetings) {
    // As the invitation in the mail calls it: a calendar that has both shows one. Where they meet is theirs to read there.
    const { uid, sequence, startsAt, minutes } = entryOf(cohort, meeting);
    const start = new Date(startsAt);
    calendar.createEvent({
      id: uid,
      sequence,
      stamp: now,
      summary: words.inCalendar(words.meeting, name),
      start,
      end: new Date(start.getTime() + minutes * 60_000),
      status: ICalEventStatus.CONFIRMED,
    });
  }
  // RFC 5545 ends every line with CRLF; the library leaves the last one open.
  return `${calendar.toString().replace(/(?:\r\n)*$/, '')}\r\n`;
}
