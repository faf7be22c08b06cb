import { type FigureText, figureText } from '../../../evaluation/document/figure-text.ts';
import { reportWords } from '../../../evaluation/document/words.ts';
import { leadershipWords } from '../../../evaluation/leadership/words.ts';
import type { Figure, Report } from '../../../evaluation/report.ts';
import { inLocale, type Locale } from '../../../locales/locale.ts';
import { numbersIn } from '../../../locales/numbers.ts';

export interface Achieved {
  /** Three to five: what the programme counts, and what mentees said as far as it is told. */
  figures: (FigureText & { label: string })[];
  /** Every objective fixed at launch, with what became of it. */
  objectives: { statement: string; verdict: string }[];
  /** Whether anything is told of what people answered: without it there are only counts. */
  isAnyAnswerTold: boolean;
}

/** What mentees said that says most, in Kirkpatrick's order; one that is masked is left out. */
const SAID = ['goalAttainment', 'wouldDoAgain'] as const;

/** What the cohort came to, for those who took part and their managers: from the frozen report and nothing else. */
export function whatWasAchieved(report: Report, locale: Locale): Achieved {
  const words = reportWords[locale];
  const language = { words, numbers: numbersIn(locale), threshold: report.anonymity.scores };
  const { participation, sides, objectives } = report;
  const labelled = (label: string, figure: Figure) => ({ label, ...figureText(figure, language) });
  const said = SAID.flatMap((statement) => {
    const { favourable } = sides.mentee.statements[statement];
    if (favourable.kind === 'masked') return [];
    return [labelled(leadershipWords[locale].saidByMentees[statement], favourable)];
  });
  return {
    figures: [
      labelled(words.measure.pairsFormed, participation.pairsFormed),
      labelled(words.measure.pairsActiveAtEnd, participation.pairsActiveAtEnd),
      labelled(words.measure.meetingsPerPair, participation.meetingsPerPair),
      ...said,
    ],
    objectives: objectives.map(({ statement, outcome }) => ({
      statement: inLocale(statement, locale),
      verdict: words.outcome[outcome],
    })),
    isAnyAnswerTold: said.length > 0,
  };
}
