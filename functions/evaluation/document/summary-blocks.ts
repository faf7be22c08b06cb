import { inLocale, type Locale } from '../../locales/locale.ts';
import { mannersOf } from '../../locales/manners.ts';
import { numbersIn } from '../../locales/numbers.ts';
import { type Block, facts, h2, note, p, strong } from '../../mail/blocks.ts';
import type { Figure, Report, Share } from '../report.ts';
import { costText } from './cost-text.ts';
import { type FigureText, figureText } from './figure-text.ts';
import { keyFigures } from './key-figures.ts';
import { verdictText } from './verdict-text.ts';
import { reportWords } from './words.ts';

/** The two statements leadership looks at first: behaviour and results, in Kirkpatrick's order. */
const IN_BARS = ['usesLearning', 'goalAttainment'] as const;

/**
 * What the mail to leadership says of the results, in one screen: the verdict, what became of each objective, four
 * figures, two bars, the cost and the decision asked: enough to decide for who reads nothing else. Title, button and
 * attachment are the template's.
 */
export function summaryBlocks(report: Report, locale: Locale): Block[] {
  const words = reportWords[locale];
  return [
    p(strong(verdictText(report, words))),
    ...(report.participation.pairsFormed.count === 0 ? [] : figureBlocks(report, locale)),
    ...(report.decision === 'none' ? [] : [h2(words.heading.decision)]),
    p(words.decision[report.decision]),
    note(words.confidential(report.anonymity.scores)),
  ];
}

function figureBlocks(report: Report, locale: Locale): Block[] {
  const words = reportWords[locale];
  const language = { words, numbers: numbersIn(locale), threshold: report.anonymity.scores };
  const { mentee } = report.sides;
  const text = (figure: Figure) => figureText(figure, language);
  const bars = IN_BARS.flatMap((statement) => {
    const figure = mentee.statements[statement].favourable;
    return figure.kind === 'masked' ? [] : [bar(words.statement[statement], text(figure), figure)];
  });
  return [
    ...objectiveBlocks(report, locale),
    { type: 'figures', figures: keyFigures(report, language) },
    ...bars,
    p(`${words.hoursSpent}${mannersOf[locale].colon}${costText(report, language)}.`),
  ];
}

/** Every objective with its verdict, in the order of the definition. */
function objectiveBlocks({ objectives }: Report, locale: Locale): Block[] {
  const words = reportWords[locale];
  if (objectives.length === 0) return [];
  return [
    facts(
      ...objectives.map(({ statement, outcome }) => ({
        label: inLocale(statement, locale),
        value: words.outcome[outcome],
      })),
    ),
  ];
}

function bar(label: string, { value, note }: FigureText, figure: Share): Block {
  return {
    type: 'bar',
    label,
    value: note ? `${value} (${note})` : value,
    share: figure.count.low / figure.n,
  };
}
