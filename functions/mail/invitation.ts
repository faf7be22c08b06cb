import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator';
import type { Invitation } from './content.ts';
import type { Address } from './mailer.ts';

/**
 * The invitation as iCalendar text. The organizer is the sender of the mail, or calendars distrust the entry. A reply
 * is asked for where the mail says "accept", or calendars offer no such button; it goes to the sender's mailbox, which
 * nobody reads, as the mail says.
 *
 * @param stampedAt when the invitation was made (DTSTAMP)
 */
export function iCalendar(
  invitation: Invitation,
  { organizer, attendee, stampedAt }: { organizer: Address; attendee: Address; stampedAt: Date },
): string {
  const start = new Date(invitation.startsAt);
  const calendar = ical({
    prodId: { company: 'Mentoring cohorts', product: 'Mentoring cohorts' },
    method: ICalCalendarMethod[invitation.method],
  });
  const event = calendar.createEvent({
    id: invitation.uid,
    sequence: invitation.sequence,
    stamp: stampedAt,
    start,
    end: new Date(start.getTime() + invitation.minutes * 60_000),
    summary: invitation.title,
    description: invitation.description,
    status: invitation.method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: nameOf(organizer), email: organizer.address },
  });
  if (invitation.place !== undefined) event.location(invitation.place);
  event.createAttendee({
    name: nameOf(attendee),
    email: attendee.address,
    role: ICalAttendeeRole.REQ,
    status: ICalAttendeeStatus.NEEDSACTION,
    rsvp: invitation.method === 'REQUEST',
  });
  // RFC 5545 ends every line with CRLF; the library leaves the last one open.
  return `${calendar.toString().replace(/(?:\r\n)*$/, '')}\r\n`;
}

/** The library refuses an empty name, which is what a name of nothing but control characters comes down to. */
function nameOf({ name, address }: Address): string {
  return name === '' ? address : name;
}
