import { OUTCOMES, type Report } from '../report.ts';
import type { ReportWords } from './words.ts';

/** The verdict in one sentence, and a second that doubts it when too few answered. */
export function verdictText(
  { verdict, participation }: Pick<Report, 'verdict' | 'participation'>,
  { verdict: words }: ReportWords,
): string {
  if (participation.pairsFormed.kind === 'masked') return words.tooSmall;
  const judged = outcomesText(verdict, words);
  return verdict.representative ? judged : `${judged} ${words.doubt}`;
}

function outcomesText({ outcomes }: Report['verdict'], words: ReportWords['verdict']): string {
  const found = OUTCOMES.filter((outcome) => outcomes[outcome] > 0);
  const total = found.reduce((sum, outcome) => sum + outcomes[outcome], 0);
  if (total === 0) return words.noObjective;
  if (outcomes.met === total) return words.allMet(total);
  const [only] = found;
  if (total === 1 && only !== undefined && only !== 'met') return words.one[only];
  // How many were met is said also when it is none.
  const told = OUTCOMES.filter((outcome) => outcome === 'met' || outcomes[outcome] > 0);
  return words.several(
    total,
    told.map((outcome) => words.found[outcome](outcomes[outcome])),
  );
}
