import { longDay } from '../../../locales/dates.ts';
import type { Locale, Localised } from '../../../locales/locale.ts';
import type { Meeting, Participant } from '../../../mail/args.ts';
import { type Block, facts } from '../../../mail/blocks.ts';
import { timeRange } from '../../../mail/time-range.ts';

/** What every mail about a meeting of two is told. */
export interface MeetingArgs extends Participant {
  partnerName: string;
  meeting: Meeting;
  /** Who has done it; `programme` where the pair pauses or is over. */
  by: 'you' | 'partner' | 'programme';
  pairUrl: string;
}

const LABELS = {
  day: { en: 'Day', fr: 'Jour' },
  time: { en: 'Time', fr: 'Horaire' },
  place: { en: 'How or where', fr: 'Comment ou où' },
} as const satisfies Record<string, Localised>;

/** When and where, in the reader's time zone. */
export function whenAndWhere({ meeting, timeZone }: MeetingArgs, locale: Locale): Block {
  const { startsAt, minutes, place } = meeting;
  return facts(
    { label: LABELS.day[locale], value: longDay(startsAt, timeZone, locale) },
    { label: LABELS.time[locale], value: timeRange(startsAt, minutes, timeZone, locale) },
    ...(place === undefined ? [] : [{ label: LABELS.place[locale], value: place }]),
  );
}
