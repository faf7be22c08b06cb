import { SIDES } from '../../definition/side.ts';
import { mannersOf } from '../../locales/manners.ts';
import type { FunnelStep, Report } from '../report.ts';
import { figureText } from './figure-text.ts';
import type { Section, Speech } from './section.ts';

const STEPS: readonly FunnelStep[] = ['called', 'applied', 'accepted', 'trained', 'paired'];

/** Who was called, who came, how many pairs met how often. */
export function happenedSection({ participation, sides }: Report, speech: Speech): Section {
  const { words } = speech;
  const { colon } = mannersOf[speech.locale];
  const { funnel, pairsFormed, pairsActiveAtEnd, meetingsPerPair } = participation;
  const say = (figure: Parameters<typeof figureText>[0]) => {
    const { value, note } = figureText(figure, 'meetings', speech);
    return note === undefined ? value : `${value} (${note})`;
  };
  const hours = SIDES.flatMap((side) => {
    const figure = sides[side].hours;
    return figure.kind === 'mean'
      ? [words.hours(words.people[side], speech.numbers.decimal(figure.mean))]
      : [];
  });
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
          `${words.measure.meetingsPerPair}${colon}${say(meetingsPerPair)}`,
          `${words.measure.responseRate}, ${words.people.mentor}${colon}${say(sides.mentor.response)}`,
          `${words.measure.responseRate}, ${words.people.mentee}${colon}${say(sides.mentee.response)}`,
          ...(hours.length > 0 ? [`${words.hoursSpent}${colon}${hours.join(', ')}`] : []),
        ],
      },
    ],
  };
}
