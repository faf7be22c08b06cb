import type {
  Decision,
  Masked,
  ObjectiveResult,
  RecommendationId,
  Report,
  Share,
  Verdict,
} from './report.ts';

type Results = Pick<Report, 'participation' | 'sides' | 'objectives' | 'verdict'>;

/** Fewer than six in ten, at the most that is known: a proposal of ours, there is no published line. */
const FEW = 0.6;
/** A pair in five lost is what programmes plan for; more deserves a question. A proposal of ours. */
const ACTIVE = 0.8;
/** Once a month over six months, less holidays. */
const FEWEST_MEETINGS = 4;

/** What to do next time, each by a rule on published figures: whoever reads the report can check it. */
export function recommendations(results: Results): RecommendationId[] {
  const { participation, sides, objectives } = results;
  const { pairsActiveAtEnd, meetingsPerPair, funnel } = participation;
  const mentees = sides.mentee.statements;
  const rules: [RecommendationId, boolean][] = [
    ['evaluateTogetherWithNext', participation.pairsFormed.kind === 'masked'],
    ['interviewNonRespondents', !results.verdict.representative],
    ['learnWhyPairsEnded', atMost(pairsActiveAtEnd, ACTIVE)],
    ['planMeetingsAtKickoff', meetingsPerPair.kind === 'mean' && meetingsPerPair.mean < FEWEST_MEETINGS],
    ['prepareMenteesBetter', atMost(mentees.trainingPrepared.favourable, FEW)],
    ['prepareMentorsBetter', atMost(sides.mentor.statements.trainingPrepared.favourable, FEW)],
    ['renewConfidentiality', atMost(mentees.openness.favourable, FEW)],
    ['reviewCommitments', atMost(mentees.partnerKeptCommitments.favourable, FEW)],
    ['workOnGoals', atMost(mentees.goalAttainment.favourable, FEW)],
    ['findMoreMentors', exceeds(funnel.mentee.accepted, funnel.mentee.paired)],
    ['repeatToDecide', objectives.some(({ outcome }) => outcome === 'undecided')],
    ['enterReportedFigures', objectives.some(isUnreported)],
  ];
  return rules.filter(([, applies]) => applies).map(([id]) => id);
}

/** The one question put to leadership. */
export function decisionAsked({
  participation,
  verdict,
}: Pick<Results, 'participation' | 'verdict'>): Decision {
  const { met, notMet } = verdict.outcomes;
  if (participation.pairsFormed.kind === 'masked') return 'combine';
  if (notMet > 0) return 'adjust';
  return met > 0 && verdict.representative ? 'continue' : 'repeat';
}

export function verdictOf(objectives: readonly ObjectiveResult[], sides: Report['sides']): Verdict {
  const outcomes = { met: 0, notMet: 0, undecided: 0, notShown: 0, notMeasured: 0 };
  for (const { outcome } of objectives) outcomes[outcome] += 1;
  return { outcomes, representative: sides.mentee.representative };
}

const atMost = (figure: Share | Masked, share: number) =>
  figure.kind === 'share' && figure.count.high / figure.of < share;

function exceeds(
  one: Results['participation']['funnel']['mentee']['accepted'],
  other: Results['participation']['funnel']['mentee']['paired'],
): boolean {
  return one.kind === 'count' && other.kind === 'count' && one.count > other.count;
}

const isUnreported = ({ indicator, outcome }: ObjectiveResult) =>
  indicator.measure === 'reported' && outcome === 'notMeasured';
