import { SIDES } from '../../definition/side.ts';
import { mannersOf } from '../../locales/manners.ts';
import type { FunnelStep, Report } from '../report.ts';
import { figureText } from './figure-text.ts';
import type { Section, Speech } from './section.ts';

const STEPS: readonly FunnelStep[] = ['called', 'applied', 'accepted', 'trained', 'paired'];

/** Who was called, who came, how many pairs met how often. */
export function happenedSection({ participation, sides, withoutMentor }: Report, speech: Speech): Section {
  const { words } = speech;
  const { colon } = mannersOf[speech.locale];
  const { funnel, pairsFormed, pairsActiveAtEnd, meetingsPerPair, pairsByMeetings } = participation;
  const say = (figure: Parameters<typeof figureText>[0]) => {
    const { value, note } = figureText(figure, speech);
    return note === undefined ? value : `${value} (${note})`;
  };
  const hours = SIDES.flatMap((side) => {
    const figure = sides[side].hours;
    return figure.kind === 'mean' ? [words.ofSide(words.people[side], figureText(figure, speech).value)] : [];
  });
  const byMeetings = pairsByMeetings
    .filter(({ pairs }) => pairs > 0)
    .map(({ from, upTo, pairs }) => words.metTimes(speech.numbers.whole(pairs), from, upTo));
  return {
    heading: words.heading.happened,
    parts: [
      {
        type: 'table',
        table: {
          caption: words.heading.funnel,
          columns: [
            { header: words.column.step, numeric: false, width: 0.2 },
            { header: words.side.mentor, numeric: true, width: 0.4 },
            { header: words.side.mentee, numeric: true, width: 0.4 },
          ],
          rows: STEPS.map((step) => [words.step[step], say(funnel.mentor[step]), say(funnel.mentee[step])]),
        },
      },
      {
        type: 'facts',
        items: [
          `${words.measure.pairsFormed}${colon}${say(pairsFormed)}`,
          `${words.measure.pairsActiveAtEnd}${colon}${say(pairsActiveAtEnd)}`,
          ...(withoutMentor > 0
            ? [`${words.withoutMentor}${colon}${speech.numbers.whole(withoutMentor)}`]
            : []),
          ...(meetingsPerPair.of > 0
            ? [`${words.measure.meetingsPerPair}${colon}${say(meetingsPerPair)}`]
            : []),
          `${words.pairsByMeetings}${colon}${byMeetings.join(', ')}`,
          `${words.measure.responseRate}${colon}${SIDES.map((side) => words.ofSide(words.people[side], say(sides[side].response))).join(', ')}`,
          ...(hours.length > 0 ? [`${words.hoursSpent}${colon}${hours.join(', ')}`] : []),
        ],
      },
    ],
  };
}
