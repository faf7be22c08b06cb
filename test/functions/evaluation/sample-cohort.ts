import { ViewItem } from '../../../functions/definition/indicator.ts';
import type { Side } from '../../../functions/definition/side.ts';
import type { EvaluatedObjective, EvaluationData, View } from '../../../functions/evaluation/data.ts';

/** A believable cohort of any size, the same for the same seed: for tests and for looking at. */
interface Sample {
  pairs: number;
  name?: string;
  seed?: number;
  /** Share of each side that answers the end form. */
  response?: number;
  objectives?: readonly EvaluatedObjective[];
}

const OBJECTIVES: readonly EvaluatedObjective[] = [
  {
    id: 'pairs',
    statement: {
      en: 'Give every accepted mentee a mentor',
      fr: 'Donner un mentor à chaque personne retenue',
    },
    indicator: { measure: 'pairsFormed' },
    target: 18,
  },
  {
    id: 'goals',
    statement: {
      en: 'Two mentees in three reach at least half of their goals',
      fr: 'Deux personnes sur trois atteignent au moins la moitié de leurs objectifs',
    },
    indicator: { measure: 'goalAttainment', side: 'mentee' },
    target: 0.66,
  },
  {
    id: 'leadership',
    statement: {
      en: 'New managers see themselves half a step further on',
      fr: 'Les nouveaux responsables gagnent un demi-point sur leur propre échelle',
    },
    indicator: { measure: 'selfViewChange' },
    target: 0.3,
  },
  {
    id: 'turnover',
    statement: {
      en: 'Fewer new managers leave in their first two years',
      fr: 'Moins de départs parmi les nouveaux responsables dans les deux premières années',
    },
    indicator: {
      measure: 'reported',
      name: { en: 'Departures in two years', fr: 'Départs en deux ans' },
      unit: '%',
      better: 'lower',
    },
    baseline: 14,
    target: 10,
  },
];

const SUCCESSES = [
  'I ran my first difficult conversation and it went well.',
  'My team now prepares the weekly meeting without me.',
  'I said no to a project and explained why.',
  'J’ai confié un dossier entier à une collègue, et je ne l’ai pas repris.',
  'I ask for feedback after every steering committee.',
  'Nous avons préparé ensemble ma présentation au comité de direction.',
  'Two people who avoided each other now share a project.',
  'J’ai fixé un cap pour l’équipe en une page, et tout le monde l’a lu.',
  'I decided on the supplier with half of the figures, and it held.',
  'I stopped answering mails for my team members.',
  'J’ai annoncé une mauvaise nouvelle sans l’enrober.',
  'One person in my team got the promotion we had worked towards.',
  'I give each new colleague ten minutes of feedback a week.',
];

export function sampleCohort({
  pairs,
  name = 'Atelier 2027',
  seed = 1,
  response = 0.85,
  objectives = OBJECTIVES,
}: Sample): EvaluationData {
  const random = generator(seed);
  const chance = (share: number) => random() < share;
  const step = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const keys = Array.from({ length: pairs }, (_, i) => i);
  const applicants = (side: Side, count: number) =>
    Array.from({ length: count }, (_, i) => ({
      key: `${side}-${i}`,
      side,
      accepted: i < count - Math.ceil(pairs / 4),
      trained: i < count - Math.ceil(pairs / 3),
      unreachable: false,
    }));
  const answering = (side: Side) => keys.filter(() => chance(response)).map((i) => `${side}-${i}`);
  const agreement = () => (chance(0.7) ? step(4, 5) : step(2, 4));
  const view = (level: number): View =>
    Object.fromEntries(
      ViewItem.options.map((item) => [item, Math.min(5, Math.max(1, step(level, level + 2)))]),
    );
  return {
    cohort: { id: `cohort-${seed}-${pairs}`, name, startedOn: '2027-01-11', endedOn: '2027-07-12' },
    frozenAt: '2027-07-26T07:00:00Z',
    anonymity: { scores: 5, comments: 10 },
    objectives,
    reported: { turnover: 9 },
    called: { mentor: pairs * 3, mentee: pairs * 6 },
    participants: [
      ...applicants('mentor', pairs + Math.ceil(pairs / 2)),
      ...applicants('mentee', pairs + Math.ceil(pairs / 1.5)),
    ],
    pairs: keys.map((i) => ({
      key: `pair-${i}`,
      mentor: `mentor-${i}`,
      mentee: `mentee-${i}`,
      activeAtEnd: chance(0.86),
    })),
    pulses: (['mentor', 'mentee'] as const).flatMap((side) =>
      [1, 2, 3, 4, 5, 6].flatMap((number) =>
        answering(side).map((participant) => ({
          participant,
          side,
          pair: participant.replace(side, 'pair'),
          number,
          meetings: step(0, 2),
          helps: agreement(),
          open: chance(0.85) ? 5 : step(2, 4),
        })),
      ),
    ),
    endForms: (['mentor', 'mentee'] as const).flatMap((side) =>
      answering(side).map((participant) => ({
        participant,
        side,
        goals: Array.from({ length: step(1, 3) }, () => step(1, 4)),
        usesLearning: chance(0.78),
        partnerKeptCommitments: agreement(),
        trainingPrepared: step(2, 5),
        again: chance(0.8)
          ? ('yes' as const)
          : chance(0.5)
            ? ('yesWithAnotherPartner' as const)
            : ('no' as const),
        recommend: chance(0.6) ? step(9, 10) : step(5, 8),
        hours: step(6, 14),
      })),
    ),
    selfViews: keys.map((i) => ({
      mentee: `mentee-${i}`,
      start: view(2),
      ...(chance(response) && { end: view(3), lookingBack: view(1) }),
    })),
    managerViews: [],
    earlier: [],
    managerViewsAsked: pairs,
    comments: keys
      .filter(() => chance(0.7))
      .map((i) => ({
        author: `mentee-${i}`,
        side: 'mentee' as const,
        about: 'success' as const,
        text: `${SUCCESSES[i % SUCCESSES.length]}${i < SUCCESSES.length ? '' : ` (${i})`}`,
      })),
  };
}

/** A small linear congruential generator (Numerical Recipes): the samples must not change between runs. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
