import * as z from 'zod';
import { Indicator, type Measure, ViewItem } from '../definition/indicator.ts';
import { Side } from '../definition/side.ts';
import { LocalisedText } from '../locales/locale.ts';
import { ReportZone } from './frozen/report-zone.ts';
import { NextTime } from './verdict/next-time.ts';
import { OpinionVerdict } from './verdict/verdict.ts';

const Count = z.int().min(0);

/** Both ends are equal where the figure is told exactly; otherwise it is known to lie between them, and no more. */
export const Range = z.object({ low: z.number(), high: z.number() });
export type Range = z.infer<typeof Range>;

export const MaskReason = z.enum([
  /** Fewer people than the threshold answered. */
  'tooFew',
  /** Beside another figure of the same answers it would give some of them away. */
  'tooClose',
  /** The mid-point summary has told these answers, and no pulse has asked since. */
  'toldAtMidPoint',
  /** The cohort did not ask, or HR has not brought the figure. */
  'notMeasured',
]);
export type MaskReason = z.infer<typeof MaskReason>;

export const Masked = z.object({ kind: z.literal('masked'), reason: MaskReason });
export type Masked = z.infer<typeof Masked>;

/** A fact of the programme, counted in full: no answer was given in confidence, and everybody may know it. */
export const Headcount = z.object({ kind: z.literal('count'), count: Count });
export type Headcount = z.infer<typeof Headcount>;

/** The same of a group: so many of so many. */
export const Counted = z.object({ kind: z.literal('counted'), of: Count, count: Count });
export type Counted = z.infer<typeof Counted>;

/** The same as a mean over a group. */
const Average = z.object({ kind: z.literal('average'), of: Count, value: z.number() });

const answers = { n: Count.describe('How many answered'), asked: Count.describe('How many were asked') };

/** Answers given in confidence, as far as they may be told: how many agreed. */
export const Share = z.object({ kind: z.literal('share'), ...answers, count: Range });
export type Share = z.infer<typeof Share>;

export const Mean = z.object({ kind: z.literal('mean'), ...answers, mean: Range });
export type Mean = z.infer<typeof Mean>;

/** The recommendation score, -100 to 100. */
export const Score = z.object({ kind: z.literal('score'), ...answers, score: Range });
export type Score = z.infer<typeof Score>;

/** The mean change from one view to the other, in steps of a scale of 1 to 5. A change, never an effect. */
export const Change = z.object({ kind: z.literal('change'), ...answers, change: Range });
export type Change = z.infer<typeof Change>;

const Reported = z.object({ kind: z.literal('reported'), value: z.number() });

export const Figure = z.discriminatedUnion('kind', [
  Masked,
  Headcount,
  Counted,
  Average,
  Share,
  Mean,
  Score,
  Change,
  Reported,
]);
export type Figure = z.infer<typeof Figure>;

export const ShareOrMasked = z.discriminatedUnion('kind', [Share, Masked]);
const MeanOrMasked = z.discriminatedUnion('kind', [Mean, Masked]);
const ScoreOrMasked = z.discriminatedUnion('kind', [Score, Masked]);
const ChangeOrMasked = z.discriminatedUnion('kind', [Change, Masked]);

export const FunnelStep = z.enum(['called', 'applied', 'accepted', 'trained', 'paired']);
export type FunnelStep = z.infer<typeof FunnelStep>;

/** Mentees are prepared when they begin, and confirm nothing: of their training there is nothing to count. */
export const Funnel = z.object({
  mentor: z.record(FunnelStep, Headcount),
  mentee: z.record(FunnelStep.exclude(['trained']), Headcount),
});
export type Funnel = z.infer<typeof Funnel>;

/** How often pairs met, in groups that a reader takes in at a glance: `upTo` is the last number in the group. */
export const MeetingsGroup = z.object({ from: Count, upTo: Count.optional(), pairs: Count });
export type MeetingsGroup = z.infer<typeof MeetingsGroup>;

export const Participation = z.object({
  funnel: Funnel,
  pairsFormed: Headcount,
  pairsActiveAtEnd: Counted,
  /** Over the whole programme, as told in the pulses: a lower bound. */
  meetingsPerPair: Average,
  pairsByMeetings: z.array(MeetingsGroup),
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
    .describe('Only where none of the three groups is small enough to point at somebody')
    .optional(),
});
export type StatementResult = z.infer<typeof StatementResult>;

export const SideResults = z.object({
  asked: Headcount.describe('Everybody who was ever in a pair: who left is not forgotten'),
  response: Counted,
  unreachable: Headcount,
  statements: z.record(z.enum(STATEMENTS), StatementResult),
  recommendScore: ScoreOrMasked,
  // Reports frozen before this was told have none.
  wantsNext: ShareOrMasked.default({ kind: 'masked', reason: 'notMeasured' }).describe(
    'Mentees who would be mentors one day; mentors who would be called for the next cohort',
  ),
  hours: MeanOrMasked,
  comments: z.record(z.enum(['success', 'oneThingToChange']), z.union([z.array(z.string()), Masked])),
});
export type SideResults = z.infer<typeof SideResults>;

export const ViewChanges = z.object({
  overall: ChangeOrMasked.describe('The mean of the items, from what is told of them'),
  items: z.record(ViewItem, ChangeOrMasked),
});
export type ViewChanges = z.infer<typeof ViewChanges>;

export const Changes = z.object({
  selfView: ViewChanges,
  selfViewLookingBack: ViewChanges,
  managerView: ViewChanges,
});
export type Changes = z.infer<typeof Changes>;

/** What became of an objective. Facts that are counted in full are met or missed. */
export const Outcome = z.enum([...OpinionVerdict.options, 'notMeasured']);
export type Outcome = z.infer<typeof Outcome>;

export const ObjectiveResult = z.object({
  id: z.string(),
  statement: LocalisedText,
  indicator: Indicator,
  baseline: z.number().optional(),
  target: z.number(),
  figure: Figure,
  outcome: Outcome,
  likelyOfAll: z
    .boolean()
    .describe(
      'Of a verdict among those who answered: whether it holds for all who were asked, if the silent are like them',
    ),
  earlier: z
    .array(z.object({ cohort: z.string(), endedOn: z.iso.date(), outcome: Outcome }))
    .describe('What became of the same in cohorts before, the first one first'),
  nextTime: NextTime.optional().describe('Whether a similar cohort would meet it again; of shares only'),
});
export type ObjectiveResult = z.infer<typeof ObjectiveResult>;

/** Figures that look at the same thing from two sides and do not agree. */
export const Contradiction = z.enum([
  /** Mentees see themselves changed, their managers do not. */
  'managersSeeNoChange',
  /** They use what they learned, by their own word, and did not reach their goals. */
  'usedWithoutGoals',
]);
export type Contradiction = z.infer<typeof Contradiction>;

export const Verdict = z.object({
  outcomes: z.record(Outcome, Count),
  /** At least half of the mentees answered the end form. */
  representative: z.boolean(),
  contradictions: z.array(Contradiction),
});
export type Verdict = z.infer<typeof Verdict>;

/** The one question put to leadership; none where the figures cannot carry one. */
export const Decision = z.enum(['continue', 'adjust', 'discuss', 'none']);
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
  'involveManagers',
  'findMoreMentors',
  'enterReportedFigures',
]);
export type RecommendationId = z.infer<typeof RecommendationId>;

/**
 * The report as it is frozen: plain JSON, holding only what leadership may see. The mail, the page and the PDF
 * are drawn from it and from nothing else, so that no two of them can be subtracted.
 */
export const Report = z.object({
  schemaVersion: z.literal(2),
  frozenAt: z.iso.datetime({ offset: true }),
  cohort: z.object({
    id: z.string(),
    name: z.string(),
    timeZone: ReportZone,
    startedOn: z.iso.date(),
    endedOn: z.iso.date(),
  }),
  anonymity: z.object({ scores: Count, comments: Count }),
  participation: Participation,
  sides: z.record(Side, SideResults),
  changes: Changes,
  objectives: z.array(ObjectiveResult),
  verdict: Verdict,
  /** Accepted mentees who never were in a pair, without those who left. */
  withoutMentor: Count,
  recommendations: z.array(RecommendationId),
  decision: Decision,
});
export type Report = z.infer<typeof Report>;
