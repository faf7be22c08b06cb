import { formatDay } from '../../../forms/answers/days.ts';
import { longDay } from '../../../locales/dates.ts';
import { timeRange } from '../../../mail/time-range.ts';
import { isolated } from '../../../text/isolated.ts';
import { myDataWords } from '../my-data-words.ts';
import type { MyVisit } from '../rooms/my-visit.ts';
import type { MyMeetings } from './my-meetings.ts';

interface Props {
  visitor: Pick<MyVisit['visitor'], 'locale' | 'timeZone'>;
  meetings: readonly MyMeetings[];
}

/** What their pairs have noted and arranged, in plain words; nothing where there is none. */
export function MeetingsOfMine({ visitor: { locale, timeZone }, meetings }: Props) {
  const words = myDataWords[locale].meetings;
  if (meetings.length === 0) return null;
  return (
    <>
      <h2>{words.title}</h2>
      <p>{words.readers}</p>
      {meetings.map(({ with: partner, noted, arranged }) => (
        <>
          <h3>{words.with(isolated(partner))}</h3>
          <ul>
            {noted.map(({ by, day, minutes, line, takenBackAt }) => (
              <li>
                {words.noted(isolated(by), formatDay(day, locale), minutes)}
                {line !== undefined && ` ${isolated(line)}`}
                {takenBackAt !== undefined && ` ${words.takenBack}`}
              </li>
            ))}
            {arranged && (
              <li>
                {(arranged.calledOff ? words.calledOff : words.arranged)(
                  longDay(arranged.startsAt, timeZone, locale),
                  timeRange(arranged.startsAt, arranged.minutes, timeZone, locale),
                )}
                {arranged.place !== undefined && ` ${isolated(arranged.place)}`}
              </li>
            )}
          </ul>
        </>
      ))}
    </>
  );
}
