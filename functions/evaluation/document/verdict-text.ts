import type { Outcome, Report } from '../report.ts';
import type { ReportWords } from './words.ts';

type Verdict = ReportWords['verdict'];
type Group = keyof Verdict['found'];

/** What a reader tells apart at first sight; how sure each is, the table says. */
const GROUP: Readonly<Record<Outcome, Group>> = {
  met: 'met',
  metAmongAnswered: 'met',
  missed: 'missed',
  missedAmongAnswered: 'missed',
  metOrJustShort: 'close',
  missedOrJustMet: 'close',
  notRepresentative: 'cannotBeTold',
  notTold: 'cannotBeTold',
  notMeasured: 'cannotBeTold',
};
const GROUPS = ['met', 'missed', 'close', 'cannotBeTold'] as const satisfies readonly Group[];

/** The verdict in a sentence, and what a reader has to know before relying on it. */
export function verdictText(
  {
    verdict,
    participation,
    objectives,
    sides,
  }: Pick<Report, 'verdict' | 'participation' | 'objectives' | 'sides'>,
  words: ReportWords,
): string {
  if (participation.pairsFormed.count === 0) return words.verdict.noPairs;
  const among = verdict.outcomes.metAmongAnswered + verdict.outcomes.missedAmongAnswered;
  return [
    judgedText(
      objectives.map(({ outcome }) => GROUP[outcome]),
      words.verdict,
    ),
    ...(among > 0 ? [words.verdict.amongAnswered(among, objectives.length)] : []),
    ...verdict.contradictions.map((contradiction) => words.contradiction[contradiction]),
    ...(verdict.representative
      ? []
      : [sides.mentee.response.count === 0 ? words.verdict.nobodyAnswered : words.verdict.doubt]),
  ].join(' ');
}

function judgedText(groups: readonly Group[], words: Verdict): string {
  const total = groups.length;
  if (total === 0) return words.noObjective;
  const count = (wanted: Group) => groups.filter((group) => group === wanted).length;
  if (count('met') === total) return words.allMet(total);
  const [only] = groups;
  if (total === 1 && only !== undefined && only !== 'met') return words.one[only];
  // How many were met is said also when it is none.
  const told = GROUPS.filter((group) => group === 'met' || count(group) > 0);
  return words.several(
    total,
    told.map((group) => words.found[group](count(group))),
  );
}
