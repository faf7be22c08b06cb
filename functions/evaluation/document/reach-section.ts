import { SIDES } from '../../definition/side.ts';
import { mannersOf } from '../../locales/manners.ts';
import type { Figure, Report } from '../report.ts';
import { costText } from './cost-text.ts';
import { figureText } from './figure-text.ts';
import { funnelTable } from './funnel-table.ts';
import type { Section, Speech } from './section.ts';

/** Whom the programme reached, how many pairs met how often, and what it cost in hours: before any result. */
export function reachSection(report: Report, speech: Speech): Section {
  const { participation, sides, withoutMentor } = report;
  const { words } = speech;
  const { colon } = mannersOf[speech.locale];
  const { funnel, pairsFormed, pairsActiveAtEnd, meetingsPerPair, pairsByMeetings } = participation;
  const say = (figure: Figure) => {
    const { value, note } = figureText(figure, speech);
    return note === undefined ? value : `${value} (${note})`;
  };
  const byMeetings = pairsByMeetings
    .filter(({ pairs }) => pairs > 0)
    .map(({ from, upTo, pairs }) => words.metTimes(speech.numbers.whole(pairs), from, upTo));
  const waited = speech.numbers.whole(withoutMentor);
  const response = SIDES.map((side) => words.ofSide(words.people[side], say(sides[side].response)));
  const cost = costText(report, speech);
  // Without a pair nobody was asked, and nothing was spent that anybody could have told of.
  const ofPairs =
    pairsFormed.count === 0
      ? []
      : [
          `${words.measure.pairsActiveAtEnd}${colon}${say(pairsActiveAtEnd)}`,
          ...(meetingsPerPair.of > 0
            ? [`${words.measure.meetingsPerPair}${colon}${say(meetingsPerPair)}`]
            : []),
          `${words.pairsByMeetings}${colon}${byMeetings.join(', ')}`,
          `${words.measure.responseRate}${colon}${response.join(', ')}`,
          `${words.hoursSpent}${colon}${cost}`,
        ];
  return {
    heading: words.heading.reach,
    parts: [
      { type: 'table', table: funnelTable(funnel, speech) },
      {
        type: 'facts',
        items: [
          `${words.measure.pairsFormed}${colon}${say(pairsFormed)}`,
          ...(withoutMentor > 0 ? [`${words.withoutMentor}${colon}${waited}`] : []),
          ...ofPairs,
        ],
      },
    ],
  };
}
