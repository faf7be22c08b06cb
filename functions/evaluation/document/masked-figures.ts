import { SIDES } from '../../definition/side.ts';
import { mannersOf } from '../../locales/manners.ts';
import { type Figure, type MaskReason, type Report, STATEMENTS } from '../report.ts';
import type { Speech } from './section.ts';

/** A figure that is not shown. */
interface Gap {
  name: string;
  reason: Exclude<MaskReason, 'notMeasured'> | 'tooFewAuthors';
}

/** What the report does not show, by its reason: a gap without one invites guessing. */
export function maskedFigures(report: Report, speech: Speech): string[] {
  const { words, locale } = speech;
  const { scores, comments } = report.anonymity;
  const { colon } = mannersOf[locale];
  const because: Record<Gap['reason'], string> = {
    tooFew: words.maskedBecause.tooFew(scores),
    tooClose: words.maskedBecause.tooClose,
    toldAtMidPoint: words.masked.toldAtMidPoint,
    tooFewAuthors: words.maskedBecause.tooFewAuthors(comments),
  };
  const gaps = gapsIn(report, speech);
  return Object.entries(because).flatMap(([reason, text]) => {
    const names = gaps.filter((gap) => gap.reason === reason).map(({ name }) => name);
    return names.length === 0 ? [] : [`${text}${colon}${words.listed(names)}`];
  });
}

function gapsIn({ sides, changes }: Report, { words }: Speech): Gap[] {
  const gap = (name: string, figure: Figure): Gap[] =>
    figure.kind === 'masked' && figure.reason !== 'notMeasured' ? [{ name, reason: figure.reason }] : [];
  const ofSides = SIDES.flatMap((side): Gap[] => {
    const { statements, recommendScore, wantsNext, comments, hours } = sides[side];
    const who = words.people[side];
    // A side of which nothing is known is one gap, not nine.
    const figures = [...STATEMENTS.map((statement) => statements[statement].favourable), recommendScore];
    if (figures.every(({ kind }) => kind === 'masked')) return gap(words.heading.saidBy[side], hours);
    const isQuoted = Object.values(comments).some((shown) => Array.isArray(shown));
    return [
      ...STATEMENTS.flatMap((statement) =>
        gap(`${words.statement[statement]} (${who})`, statements[statement].favourable),
      ),
      ...gap(`${words.measure.recommendScore}, ${who}`, recommendScore),
      ...gap(words.wantsNext[side], wantsNext),
      ...(isQuoted ? [] : [{ name: words.commentsOf[side], reason: 'tooFewAuthors' } as const]),
    ];
  });
  return [
    ...ofSides,
    ...gap(words.viewKind.selfView, changes.selfView.overall),
    ...gap(words.viewKind.selfViewLookingBack, changes.selfViewLookingBack.overall),
    ...gap(words.viewKind.managerView, changes.managerView.overall),
  ];
}
