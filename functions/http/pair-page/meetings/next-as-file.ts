import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { pairEntry } from '../../../mail/calendar-entry.ts';
import { iCalendar } from '../../../mail/invitation.ts';
import type { MeetingDate } from '../../../pairs/meetings/meeting-date.ts';
import type { Sender } from '../../../rounds/sender.ts';
import { entryOf } from '../../../stages/pair-matters/meetings/fallen-date.ts';
import { isolated, withoutIsolates } from '../../../text/isolated.ts';
import { downloadResponse } from '../../../web/page.ts';
import type { PairView } from '../pair-view.ts';

/** Below the address of the pair's page. */
export const ENTRY_BELOW = '/date.ics';

/** The entry that the mail of the date carries, for whoever has lost it: the calendar knows it by the same name. */
export function nextAsFile(
  { cohort, partner, you, locale, now }: Pick<PairView, 'cohort' | 'partner' | 'you' | 'locale' | 'now'>,
  next: MeetingDate,
  { senderAddress }: Pick<Sender, 'senderAddress'>,
): APIGatewayProxyStructuredResultV2 {
  const entry = pairEntry('REQUEST', entryOf(cohort, next), isolated(partner.name), locale);
  const text = iCalendar(entry, {
    organizer: { name: cohort.settings.name, address: senderAddress },
    attendee: { name: you.name, address: you.email },
    stampedAt: now,
  });
  return downloadResponse('text/calendar; charset=utf-8', 'meeting.ics', withoutIsolates(text));
}
