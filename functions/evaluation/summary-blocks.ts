import type { Locale } from '../locales/locale.ts';
import { type Block, button, type Figure as FigureBlock, h1, h2, note, p, strong } from '../mail/blocks.ts';
import { type FigureText, figureText } from './figure-text.ts';
import { numbersIn } from './numbers.ts';
import type { Report, Share } from './report.ts';
import { wordsIn } from './words.ts';

/** The two statements leadership looks at first: behaviour and results, in Kirkpatrick's order. */
const IN_BARS = ['usesLearning', 'goalAttainment'] as const;

/** Subject and body of the mail to leadership: one screen, the rest is in the report behind the button. */
export function summaryBlocks(
  report: Report,
  locale: Locale,
  reportUrl: string,
): { subject: string; blocks: Block[] } {
  const words = wordsIn(locale);
  const language = { words, numbers: numbersIn(locale), threshold: report.anonymity.scores };
  const { mentee } = report.sides;
  const bars = IN_BARS.flatMap((statement) => {
    const figure = mentee.statements[statement].favourable;
    if (figure.kind === 'masked') return [];
    const text = figureText(figure, 'share', language);
    return [bar(words.statement[statement], text, figure)];
  });
  const shownFigures: FigureBlock[] = [
    labelled(words.figure.response, figureText(mentee.response, 'share', language)),
    labelled(words.figure.active, figureText(report.participation.pairsActiveAtEnd, 'share', language)),
    labelled(words.figure.again, figureText(mentee.statements.wouldDoAgain.favourable, 'share', language)),
    labelled(words.figure.change, figureText(report.changes.selfView.overall, 'share', language)),
  ];
  return {
    subject: words.subject(report.cohort.name),
    blocks: [
      h1(words.title(report.cohort.name)),
      p(strong(words.verdict(report))),
      ...(isWhollyMasked(report) ? [] : [{ type: 'figures', figures: shownFigures } as const, ...bars]),
      h2(words.heading.decision),
      p(words.decision[report.decision]),
      button(words.openReport, reportUrl),
      note(words.attached, ' ', words.confidential(report.anonymity.scores)),
    ],
  };
}

const isWhollyMasked = (report: Report) => report.participation.pairsFormed.kind === 'masked';

function labelled(label: string, { value, note }: FigureText): FigureBlock {
  return { value, label, note };
}

function bar(label: string, { value, note }: FigureText, figure: Share): Block {
  return {
    type: 'bar',
    label,
    value: note ? `${value} (${note})` : value,
    share: figure.count.low / figure.of,
  };
}
