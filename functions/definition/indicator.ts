import * as z from 'zod';
import { issueText, LocalisedText } from '../locales/locale.ts';
import { Side } from './side.ts';

/** The six behaviours of the leadership view (ours, not a validated scale). */
export const ViewItem = z.enum([
  'giveFeedback',
  'delegate',
  'decideWithIncompleteInformation',
  'handleConflict',
  'explainDirection',
  'developOthers',
]);
export type ViewItem = z.infer<typeof ViewItem>;

/** What the programme counts by itself: one number for the cohort. */
const PROGRAMME_MEASURES = [
  'mentorApplications',
  'menteeApplications',
  'pairsFormed',
  'pairsActiveAtEnd',
  'meetingsPerPair',
] as const;

/** The longest programme is a year: a meeting a week and some besides. Whoever writes more has mistyped it. */
export const MOST_MEETINGS_OF_A_PAIR = 60;

/** What people of one side say; `side` is the mentees' unless the definition says otherwise. */
const SIDE_MEASURES = [
  'responseRate',
  'goalAttainment',
  'usesLearning',
  'partnerKeptCommitments',
  'trainingPrepared',
  'wouldDoAgain',
  'recommendScore',
  'openness',
  'helpfulness',
] as const;

/** Before and after, for mentees: the mean of the six behaviours, or one of them. */
const CHANGE_MEASURES = ['selfViewChange', 'selfViewChangeLookingBack', 'managerViewChange'] as const;

const MEASURES = [
  ...PROGRAMME_MEASURES,
  'pairsMeeting',
  ...SIDE_MEASURES,
  ...CHANGE_MEASURES,
  'reported',
] as const;
export type Measure = (typeof MEASURES)[number];

const REFUSAL = issueText({
  en:
    'cannot be measured: this programme can only promise what it measures. ' +
    `Write {"measure": …} with one of ${MEASURES.join(', ')}. ` +
    'With pairsMeeting say how often a pair is to meet: {"measure": "pairsMeeting", "atLeast": 5}. ' +
    'For a figure of your own (turnover, internal moves) take ' +
    '{"measure": "reported", "name": …, "unit": …, "better": "higher" or "lower"} and enter its final value at the end',
  fr:
    'ne se mesure pas : ce programme ne promet que ce qu’il mesure. ' +
    `Écrivez {"measure": …} avec l’une de ces valeurs : ${MEASURES.join(', ')}. ` +
    'Avec pairsMeeting, dites combien de fois un binôme doit se rencontrer : {"measure": "pairsMeeting", "atLeast": 5}. ' +
    'Pour un chiffre à vous (départs, mobilités internes), prenez ' +
    '{"measure": "reported", "name": …, "unit": …, "better": "higher" ou "lower"} et donnez sa valeur finale à la fin',
});

/**
 * What an objective is measured by: only what the programme itself measures, or a figure HR brings at the end.
 * Anything else is refused with the reason and the remedy.
 */
export const Indicator = z.discriminatedUnion(
  'measure',
  [
    z.strictObject({ measure: z.enum(PROGRAMME_MEASURES) }),
    /** The share of pairs that met so often: what "each pair meets five times" promises, and no mean can tell. */
    z.strictObject({
      measure: z.literal('pairsMeeting'),
      atLeast: z.int().min(1).max(MOST_MEETINGS_OF_A_PAIR),
    }),
    z.strictObject({ measure: z.enum(SIDE_MEASURES), side: Side.default('mentee') }),
    z.strictObject({ measure: z.enum(CHANGE_MEASURES), item: ViewItem.optional() }),
    z.strictObject({
      measure: z.literal('reported'),
      name: LocalisedText,
      unit: LocalisedText,
      better: z.enum(['higher', 'lower']).default('higher'),
    }),
  ],
  { error: REFUSAL },
);
export type Indicator = z.infer<typeof Indicator>;

/** Either side of zero, in the indicator's unit. Up to here six decimals are exact; what is larger wants a larger unit. */
export const LARGEST_REPORTED = 1_000_000_000;

type Unit = 'people' | 'pairs' | 'meetings' | 'share' | 'points' | 'steps' | 'reported';

interface Scale {
  unit: Unit;
  /** Targets outside cannot be reached by anybody. */
  min: number;
  max: number;
}

const SHARE: Scale = { unit: 'share', min: 0, max: 1 };
/** Views are answered on a scale of 1 to 5, so a change is at most four steps. */
const CHANGE: Scale = { unit: 'steps', min: -4, max: 4 };

/** Unit and possible values of every measure. Shares run from 0 to 1, as everywhere in the definition. */
export const SCALES: Record<Measure, Scale> = {
  mentorApplications: { unit: 'people', min: 1, max: 50_000 },
  menteeApplications: { unit: 'people', min: 1, max: 50_000 },
  pairsFormed: { unit: 'pairs', min: 1, max: 50_000 },
  pairsActiveAtEnd: SHARE,
  meetingsPerPair: { unit: 'meetings', min: 0, max: 100 },
  pairsMeeting: SHARE,
  responseRate: SHARE,
  goalAttainment: SHARE,
  usesLearning: SHARE,
  partnerKeptCommitments: SHARE,
  trainingPrepared: SHARE,
  wouldDoAgain: SHARE,
  recommendScore: { unit: 'points', min: -100, max: 100 },
  openness: SHARE,
  helpfulness: SHARE,
  selfViewChange: CHANGE,
  selfViewChangeLookingBack: CHANGE,
  managerViewChange: CHANGE,
  reported: { unit: 'reported', min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY },
};

/** Everything the programme measures is better when it is higher; only HR's own figures may run the other way. */
export function betterWhen(indicator: Indicator): 'higher' | 'lower' {
  return indicator.measure === 'reported' ? indicator.better : 'higher';
}

/**
 * Whether this is a share of what people answered in confidence: told only as far as nobody's answer can be computed
 * back. How many answered at all is a fact of the programme, and no answer.
 */
export function isShareOfAnswers(indicator: Indicator): indicator is Extract<Indicator, { side: Side }> {
  return (
    'side' in indicator && SCALES[indicator.measure].unit === 'share' && indicator.measure !== 'responseRate'
  );
}
