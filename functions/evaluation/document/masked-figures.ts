import { SIDES } from '../../definition/side.ts';
import { mannersOf } from '../../locales/manners.ts';
import { type Figure, type Report, STATEMENTS } from '../report.ts';
import { figureText } from './figure-text.ts';
import type { Speech } from './section.ts';

/** What the report does not show, each with its reason: a gap without one invites guessing. */
export function maskedFigures({ sides, changes, anonymity }: Report, speech: Speech): string[] {
  const { words } = speech;
  const { colon } = mannersOf[speech.locale];
  const entry = (name: string, figure: Figure) =>
    figure.kind === 'masked' && figure.reason !== 'notMeasured'
      ? [`${name}${colon}${lowerFirst(figureText(figure, speech).value)}`]
      : [];
  const ofSides = SIDES.flatMap((side) => {
    const { statements, recommendScore, wantsNext, comments, hours } = sides[side];
    const who = words.people[side];
    // A side of which nothing is known is one gap, not nine.
    const figures = [...STATEMENTS.map((statement) => statements[statement].favourable), recommendScore];
    if (figures.every(({ kind }) => kind === 'masked')) return entry(words.heading.saidBy[side], hours);
    const isQuoted = Object.values(comments).some((shown) => Array.isArray(shown));
    return [
      ...STATEMENTS.flatMap((statement) =>
        entry(`${words.statement[statement]}, ${who}`, statements[statement].favourable),
      ),
      ...entry(`${words.measure.recommendScore}, ${who}`, recommendScore),
      ...entry(words.wantsNext[side], wantsNext),
      ...(isQuoted ? [] : [`${words.commentsOf[side]}${colon}${words.fewerAuthors(anonymity.comments)}`]),
    ];
  });
  return [
    ...ofSides,
    ...entry(words.viewKind.selfView, changes.selfView.overall),
    ...entry(words.viewKind.selfViewLookingBack, changes.selfViewLookingBack.overall),
    ...entry(words.viewKind.managerView, changes.managerView.overall),
  ];
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
