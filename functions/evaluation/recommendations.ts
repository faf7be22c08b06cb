import type {
  Change,
  Contradiction,
  Counted,
  Decision,
  Masked,
  ObjectiveResult,
  Outcome,
  RecommendationId,
  Report,
  Share,
  Verdict,
} from './report.ts';

type Results = Pick<
  Report,
  'participation' | 'sides' | 'changes' | 'objectives' | 'verdict' | 'withoutMentor'
>;

/** Fewer than six in ten, at the most that is known: a proposal of ours, there is no published line. */
const FEW = 0.6;
/** A pair in five lost is what programmes plan for; more deserves a question. A proposal of ours. */
const ACTIVE = 0.8;
/** Once a month over six months, less holidays. */
const FEWEST_MEETINGS = 4;
/** So many pairs in ten below that are enough to plan for it. A proposal of ours. */
const MET_RARELY = 0.2;
/** A quarter of a step on a scale of five: what half of a group would tell by one step for every second of them. */
const SEEN = 0.25;
/** Below this a mean change is nothing that anybody would notice. */
const UNSEEN = 0.1;

const MET: ReadonlySet<Outcome> = new Set(['met', 'metAmongAnswered']);
const MISSED: ReadonlySet<Outcome> = new Set(['missed', 'missedAmongAnswered']);
const CLOSE: ReadonlySet<Outcome> = new Set(['metOrJustShort', 'missedOrJustMet']);

/** What to do next time, each by a rule on told figures: whoever reads the report can check it. */
export function recommendations(results: Results): RecommendationId[] {
  const { participation, sides, objectives, withoutMentor, verdict } = results;
  const { pairsActiveAtEnd, pairsByMeetings, pairsFormed } = participation;
  const mentees = sides.mentee.statements;
  // Those who never told how often they met may have met: it is not said of them that they hardly did.
  const untold = pairsFormed.count - participation.meetingsPerPair.of;
  const rarely =
    pairsByMeetings
      .filter(({ upTo }) => upTo !== undefined && upTo < FEWEST_MEETINGS)
      .reduce((sum, { pairs }) => sum + pairs, 0) - untold;
  const rules: [RecommendationId, boolean][] = [
    ['findMoreMentors', withoutMentor > 0],
    ['interviewNonRespondents', pairsFormed.count > 0 && !verdict.representative],
    ['learnWhyPairsEnded', isBelow(pairsActiveAtEnd, ACTIVE)],
    ['planMeetingsAtKickoff', pairsFormed.count > 0 && rarely / pairsFormed.count >= MET_RARELY],
    ['prepareMenteesBetter', atMost(mentees.trainingPrepared.favourable, FEW)],
    ['prepareMentorsBetter', atMost(sides.mentor.statements.trainingPrepared.favourable, FEW)],
    ['renewConfidentiality', atMost(mentees.openness.favourable, FEW)],
    ['reviewCommitments', atMost(mentees.partnerKeptCommitments.favourable, FEW)],
    ['workOnGoals', atMost(mentees.goalAttainment.favourable, FEW)],
    ['involveManagers', verdict.contradictions.includes('managersSeeNoChange')],
    ['enterReportedFigures', objectives.some(isUnreported)],
  ];
  return rules.filter(([, applies]) => applies).map(([id]) => id);
}

/**
 * The one question put to leadership, by all objectives together: never "as it is" while one is missed, what people
 * say does not agree, or most of the objectives cannot be told; and none where nothing is known to decide by: that pairs
 * were formed and went on says nothing of what came of them, while nobody has answered.
 */
export function decisionAsked(results: Results): Decision {
  const { participation, sides, objectives, verdict } = results;
  const count = (outcomes: ReadonlySet<Outcome>) =>
    objectives.filter(({ outcome }) => outcomes.has(outcome)).length;
  const [met, missed, close] = [count(MET), count(MISSED), count(CLOSE)];
  if (participation.pairsFormed.count === 0) return 'none';
  if (sides.mentee.response.count + sides.mentor.response.count === 0) return 'none';
  if (objectives.length === 0) {
    const isTold = Object.values(sides.mentee.statements).some(
      ({ favourable }) => favourable.kind === 'share',
    );
    return isTold && verdict.representative ? 'discuss' : 'none';
  }
  if (met + missed + close === 0) return 'none';
  // No change can be agreed to that the report does not propose.
  if (missed > 0) return recommendations(results).length > 0 ? 'adjust' : 'discuss';
  const agrees = verdict.representative && verdict.contradictions.length === 0;
  return agrees && 2 * met > objectives.length ? 'continue' : 'discuss';
}

export function verdictOf(
  objectives: readonly ObjectiveResult[],
  { sides, changes }: Pick<Report, 'sides' | 'changes'>,
): Verdict {
  const outcomes: Verdict['outcomes'] = {
    met: 0,
    missed: 0,
    metAmongAnswered: 0,
    missedAmongAnswered: 0,
    metOrJustShort: 0,
    missedOrJustMet: 0,
    notRepresentative: 0,
    notTold: 0,
    notMeasured: 0,
  };
  for (const { outcome } of objectives) outcomes[outcome] += 1;
  const { of, count } = sides.mentee.response;
  return {
    outcomes,
    representative: of > 0 && 2 * count >= of,
    contradictions: contradictions({ sides, changes }),
  };
}

/** By told figures, so that whoever has the report can see the same. */
function contradictions({ sides, changes }: Pick<Report, 'sides' | 'changes'>): Contradiction[] {
  const { usesLearning, goalAttainment } = sides.mentee.statements;
  const found: [Contradiction, boolean][] = [
    [
      'managersSeeNoChange',
      changesBy(changes.selfView.overall, SEEN) && staysBelow(changes.managerView.overall, UNSEEN),
    ],
    ['usedWithoutGoals', atLeast(usesLearning.favourable, ACTIVE) && atMost(goalAttainment.favourable, FEW)],
  ];
  return found.filter(([, is]) => is).map(([id]) => id);
}

const isBelow = ({ of, count }: Counted, share: number) => of > 0 && count / of < share;
const atMost = (figure: Share | Masked, share: number) =>
  figure.kind === 'share' && figure.count.high / figure.n < share;
const atLeast = (figure: Share | Masked, share: number) =>
  figure.kind === 'share' && figure.count.low / figure.n >= share;
const changesBy = (figure: Change | Masked, steps: number) =>
  figure.kind === 'change' && figure.change.low >= steps;
const staysBelow = (figure: Change | Masked, steps: number) =>
  figure.kind === 'change' && figure.change.high < steps;

const isUnreported = ({ indicator, outcome }: ObjectiveResult) =>
  indicator.measure === 'reported' && outcome === 'notMeasured';
