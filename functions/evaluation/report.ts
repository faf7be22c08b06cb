import * as z from 'zod';
import { Indicator, type Measure, ViewItem } from '../definition/indicator.ts';
import { Side } from '../definition/side.ts';
import { LocalisedText } from '../locales/locale.ts';
import { Interval } from './statistics/interval.ts';

const Count = z.int().min(0);

/** A number of people: exact when both ends are equal, otherwise known to lie between them. */
export const CountRange = Interval;
export type CountRange = Interval;

export const MaskReason = z.enum([
  /** Nobody, or fewer people than the threshold, stand behind the figure. */
  'belowThreshold',
  /** About too few people: alone, or once another published figure is subtracted. */
  'remainder',
  /** A score of so few people says next to nothing (see `scoreFigure`). */
  'needsMoreAnswers',
  /** The cohort did not ask, or HR has not brought the figure. */
  'notMeasured',
]);
export type MaskReason = z.infer<typeof MaskReason>;

export const Masked = z.object({ kind: z.literal('masked'), reason: MaskReason });
export type Masked = z.infer<typeof Masked>;

export const Headcount = z.object({ kind: z.literal('count'), count: Count });
export type Headcount = z.infer<typeof Headcount>;

export const Share = z.object({
  kind: z.literal('share'),
  of: Count.describe('How many answered, or how many pairs there are'),
  count: CountRange,
  /** 95 %, from 0 to 1, of what is published: wider than the sample's when `count` is a range. */
  interval: Interval,
});
export type Share = z.infer<typeof Share>;

export const Mean = z.object({ kind: z.literal('mean'), n: Count, mean: z.number(), interval: Interval });
export type Mean = z.infer<typeof Mean>;

export const Score = z.object({
  kind: z.literal('score'),
  n: Count,
  /** Rounded so that it says nothing about fewer people than the threshold. */
  score: z.number().min(-100).max(100),
  interval: Interval,
});
export type Score = z.infer<typeof Score>;

export const Change = z.object({
  kind: z.literal('change'),
  n: Count,
  before: z.number(),
  after: z.number(),
  change: z.number(),
  interval: Interval,
});
export type Change = z.infer<typeof Change>;

/**
 * Below ten people no mean is given. How many got worse is not told either: "half or more improved" and "half or more
 * got worse" together would be exact.
 */
export const Direction = z.object({ kind: z.literal('direction'), of: Count, improved: CountRange });
export type Direction = z.infer<typeof Direction>;

const Reported = z.object({ kind: z.literal('reported'), value: z.number() });

export const Figure = z.discriminatedUnion('kind', [
  Masked,
  Headcount,
  Share,
  Mean,
  Score,
  Change,
  Direction,
  Reported,
]);
export type Figure = z.infer<typeof Figure>;

const HeadcountOrMasked = z.discriminatedUnion('kind', [Headcount, Masked]);
const ShareOrMasked = z.discriminatedUnion('kind', [Share, Masked]);
const MeanOrMasked = z.discriminatedUnion('kind', [Mean, Masked]);
const ScoreOrMasked = z.discriminatedUnion('kind', [Score, Masked]);
const ChangeOrMasked = z.discriminatedUnion('kind', [Change, Direction, Masked]);

export const FunnelStep = z.enum(['called', 'applied', 'accepted', 'trained', 'paired']);
export type FunnelStep = z.infer<typeof FunnelStep>;

export const Participation = z.object({
  funnel: z.record(Side, z.record(FunnelStep, HeadcountOrMasked)),
  pairsFormed: HeadcountOrMasked,
  pairsActiveAtEnd: ShareOrMasked,
  /** Per pair, over the whole programme, as told in the pulses: a lower bound. */
  meetingsPerPair: MeanOrMasked,
});
export type Participation = z.infer<typeof Participation>;

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

export const StatementResult = z.object({
  favourable: ShareOrMasked,
  levels: z
    .object({ unfavourable: Count, neutral: Count, favourable: Count })
    .describe('Only when none of the three groups is small enough to point at somebody')
    .optional(),
  bounds: Interval.describe(
    'Whatever those who did not answer think, the share among all lies here',
  ).optional(),
});
export type StatementResult = z.infer<typeof StatementResult>;

export const SideResults = z.object({
  asked: HeadcountOrMasked.describe('Everybody who was ever in a pair: who left is not forgotten'),
  response: ShareOrMasked,
  representative: z.boolean().describe('At least half of those asked answered the end form'),
  unreachable: CountRange,
  statements: z.record(z.enum(STATEMENTS), StatementResult),
  recommendScore: ScoreOrMasked,
  hours: MeanOrMasked,
  comments: z.record(z.enum(['success', 'oneThingToChange']), z.union([z.array(z.string()), Masked])),
});
export type SideResults = z.infer<typeof SideResults>;

export const ViewChanges = z.object({
  /** Those missing from `n` were lost on the way. */
  before: CountRange.describe('How many mentees have the first of the two views'),
  overall: ChangeOrMasked,
  items: z.record(ViewItem, ChangeOrMasked),
});
export type ViewChanges = z.infer<typeof ViewChanges>;

export const Changes = z.object({
  selfView: ViewChanges,
  selfViewLookingBack: ViewChanges,
  managerView: ViewChanges,
});
export type Changes = z.infer<typeof Changes>;

/** What became of an objective, in the order the verdict tells it. */
export const Outcome = z.enum([
  'met',
  'notMet',
  /** The interval holds the target, or too few answered: these numbers cannot tell. */
  'undecided',
  'notShown',
  'notMeasured',
]);
export type Outcome = z.infer<typeof Outcome>;
export const OUTCOMES = Outcome.options;

export const ObjectiveResult = z.object({
  id: z.string(),
  statement: LocalisedText,
  indicator: Indicator,
  baseline: z.number().optional(),
  target: z.number(),
  figure: Figure,
  outcome: Outcome,
});
export type ObjectiveResult = z.infer<typeof ObjectiveResult>;

export const Verdict = z.object({
  outcomes: z.record(Outcome, Count),
  /** The mentees' response is below one half, or too small to be shown. */
  representative: z.boolean(),
});
export type Verdict = z.infer<typeof Verdict>;

export const Decision = z.enum(['continue', 'adjust', 'repeat', 'combine']);
export type Decision = z.infer<typeof Decision>;

export const RecommendationId = z.enum([
  'interviewNonRespondents',
  'learnWhyPairsEnded',
  'planMeetingsAtKickoff',
  'prepareMentorsBetter',
  'prepareMenteesBetter',
  'renewConfidentiality',
  'reviewCommitments',
  'workOnGoals',
  'findMoreMentors',
  'repeatToDecide',
  'enterReportedFigures',
  'evaluateTogetherWithNext',
]);
export type RecommendationId = z.infer<typeof RecommendationId>;

/**
 * The report as it is frozen: plain JSON, holding only what leadership may see. The mail, the page and the PDF
 * are drawn from it and from nothing else, so that no two of them can be subtracted.
 */
export const Report = z.object({
  schemaVersion: z.literal(1),
  frozenAt: z.iso.datetime({ offset: true }),
  cohort: z.object({ id: z.string(), name: z.string(), startedOn: z.iso.date(), endedOn: z.iso.date() }),
  anonymity: z.object({ scores: Count, comments: Count }),
  participation: Participation,
  sides: z.record(Side, SideResults),
  changes: Changes,
  objectives: z.array(ObjectiveResult),
  verdict: Verdict,
  recommendations: z.array(RecommendationId),
  decision: Decision,
});
export type Report = z.infer<typeof Report>;
