import { inLocale, type Locale } from '../../locales/locale.ts';
import { mannersOf } from '../../locales/manners.ts';
import { numbersIn } from '../../locales/numbers.ts';
import { type Block, h2, list, note, p, strong } from '../../mail/blocks.ts';
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
    ...decisionBlocks(report, locale),
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
  const { colon } = mannersOf[locale];
  return [
    list(
      ...objectives.map(({ statement, outcome }) => [
        inLocale(statement, locale),
        colon,
        strong(lowerFirst(words.outcome[outcome])),
      ]),
    ),
  ];
}

/** What leadership is asked, with the changes that are meant. */
function decisionBlocks({ decision, recommendations }: Report, locale: Locale): Block[] {
  const words = reportWords[locale];
  if (decision === 'none') return [p(words.decision.none)];
  const changes = decision === 'adjust' ? recommendations.map((id) => words.proposedChange[id]) : [];
  return [
    h2(words.heading.decision),
    p(words.decision[decision]),
    ...(changes.length === 0 ? [] : [list(...changes)]),
  ];
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

function bar(label: string, { value, note }: FigureText, figure: Share): Block {
  return {
    type: 'bar',
    label,
    value: note ? `${value} (${note})` : value,
    share: figure.count.low / figure.n,
  };
}
