import type { Indicator, Measure, ViewItem } from '../definition/indicator.ts';
import type { Side } from '../definition/side.ts';
import type { LocalisedText } from '../locales/locale.ts';
import type { Interval } from './statistics/interval.ts';

/**
 * The report as it is frozen: plain JSON, holding only what leadership may see. The mail, the page and the PDF
 * are drawn from it and from nothing else, so that no two of them can be subtracted.
 */
export interface Report {
  schemaVersion: 1;
  frozenAt: string;
  cohort: { id: string; name: string; startedOn: string; endedOn: string };
  anonymity: { scores: number; comments: number };
  participation: Participation;
  sides: Record<Side, SideResults>;
  changes: Changes;
  objectives: ObjectiveResult[];
  verdict: Verdict;
  recommendations: RecommendationId[];
  decision: Decision;
}

/** A number of people: exact when both ends are equal, otherwise known to lie between them. */
export type CountRange = Interval;

export type MaskReason =
  /** Nobody, or fewer people than the threshold, stand behind the figure. */
  | 'belowThreshold'
  /** About too few people: alone, or once another published figure is subtracted. */
  | 'remainder'
  /** A score of so few people says next to nothing (see `scoreFigure`). */
  | 'needsMoreAnswers'
  /** The cohort did not ask, or HR has not brought the figure. */
  | 'notMeasured';

export interface Masked {
  kind: 'masked';
  reason: MaskReason;
}
export interface Headcount {
  kind: 'count';
  count: number;
}
export interface Share {
  kind: 'share';
  /** Of how many who answered (or of how many pairs). */
  of: number;
  count: CountRange;
  /** 95 %, from 0 to 1, of what is published: wider than the sample's when `count` is a range. */
  interval: Interval;
}
export interface Mean {
  kind: 'mean';
  n: number;
  mean: number;
  interval: Interval;
}
export interface Score {
  kind: 'score';
  n: number;
  /** -100 to 100, rounded so that it says nothing about fewer people than the threshold. */
  score: number;
  interval: Interval;
}
export interface Change {
  kind: 'change';
  n: number;
  before: number;
  after: number;
  change: number;
  interval: Interval;
}
/**
 * Below ten people no mean is given. How many got worse is not told either: "half or more improved" and "half or more
 * got worse" together would be exact.
 */
export interface Direction {
  kind: 'direction';
  of: number;
  improved: CountRange;
}
export interface Reported {
  kind: 'reported';
  value: number;
}
export type Figure = Masked | Headcount | Share | Mean | Score | Change | Direction | Reported;

export type FunnelStep = 'called' | 'applied' | 'accepted' | 'trained' | 'paired';

export interface Participation {
  funnel: Record<Side, Record<FunnelStep, Headcount | Masked>>;
  pairsFormed: Headcount | Masked;
  pairsActiveAtEnd: Share | Masked;
  /** Per pair, over the whole programme, as told in the pulses: a lower bound. */
  meetingsPerPair: Mean | Masked;
}

/** Statements people agreed with or not, in the order they are shown. */
export const STATEMENTS = [
  'goalAttainment',
  'usesLearning',
  'helpfulness',
  'openness',
  'partnerKeptCommitments',
  'trainingPrepared',
  'wouldDoAgain',
] as const satisfies readonly Measure[];
export type Statement = (typeof STATEMENTS)[number];

export interface StatementResult {
  favourable: Share | Masked;
  /** Only when none of the three groups is small enough to point at somebody. */
  levels?: { unfavourable: number; neutral: number; favourable: number };
  /** Whatever those who did not answer think, the share among all lies here. */
  bounds?: Interval;
}

export interface SideResults {
  /** Everybody who was ever in a pair: who left is not forgotten. */
  asked: Headcount | Masked;
  response: Share | Masked;
  /** At least half of those asked answered the end form. */
  representative: boolean;
  unreachable: CountRange;
  statements: Record<Statement, StatementResult>;
  recommendScore: Score | Masked;
  hours: Mean | Masked;
  comments: Record<'success' | 'oneThingToChange', string[] | Masked>;
}

export interface ViewChanges {
  /** How many mentees have the first of the two views: those missing from `n` were lost on the way. */
  before: CountRange;
  overall: Change | Direction | Masked;
  items: Record<ViewItem, Change | Direction | Masked>;
}

export interface Changes {
  selfView: ViewChanges;
  selfViewLookingBack: ViewChanges;
  managerView: ViewChanges;
}

/** What became of an objective, in the order the verdict tells it. */
export const OUTCOMES = [
  'met',
  'notMet',
  /** The interval holds the target, or too few answered: these numbers cannot tell. */
  'undecided',
  'notShown',
  'notMeasured',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface ObjectiveResult {
  id: string;
  statement: LocalisedText;
  indicator: Indicator;
  baseline?: number;
  target: number;
  figure: Figure;
  outcome: Outcome;
}

export interface Verdict {
  outcomes: Record<Outcome, number>;
  /** The mentees' response is below one half, or too small to be shown. */
  representative: boolean;
}

export type Decision = 'continue' | 'adjust' | 'repeat' | 'combine';

export type RecommendationId =
  | 'interviewNonRespondents'
  | 'learnWhyPairsEnded'
  | 'planMeetingsAtKickoff'
  | 'prepareMentorsBetter'
  | 'prepareMenteesBetter'
  | 'renewConfidentiality'
  | 'reviewCommitments'
  | 'workOnGoals'
  | 'findMoreMentors'
  | 'repeatToDecide'
  | 'enterReportedFigures'
  | 'evaluateTogetherWithNext';
