import type { Side } from '../../../definition/side.ts';
import type { EvaluatedObjective, EvaluationData } from '../../data.ts';
import { shareFigure } from '../../figures/share-figure.ts';
import { judge } from '../../outcome.ts';
import type { Counted, Masked, ObjectiveResult, Share } from '../../report.ts';
import type { FollowedObjective, FollowUpReport, FollowUpStatement } from './follow-up-report.ts';

/** One answer to a follow-up. Somebody of two pairs gives two, and is one person. */
export type FollowUpRecord = { participant: string; side: Side } & {
  [Statement in FollowUpStatement]?: boolean | undefined;
};

/** What a follow-up report is made of, as plain data. */
export type FollowUpData = Pick<EvaluationData, 'frozenAt' | 'anonymity' | 'objectives'> &
  Pick<FollowUpReport, 'cohort' | 'number' | 'monthsSince'> & {
    /** How many different people were asked this time. */
    asked: Readonly<Record<Side, number>>;
    answers: readonly FollowUpRecord[];
    /** What the final report says of the objectives, if there is one that can be read. */
    atEnd: readonly Pick<ObjectiveResult, 'id' | 'outcome'>[];
  };

/**
 * Store it as it is. Of this follow-up's answers alone, of everybody asked: never of those who said yes before, and never
 * the last answer so far, by which answers would be in two reports.
 */
export function reportFollowUp(data: FollowUpData): FollowUpReport {
  const { frozenAt, number, monthsSince, cohort, anonymity, objectives } = data;
  const sides = { mentor: statements(data, 'mentor'), mentee: statements(data, 'mentee') };
  return {
    schemaVersion: 1,
    frozenAt,
    number,
    monthsSince,
    cohort: { ...cohort },
    anonymity: { scores: anonymity.scores },
    response: { mentor: response(data, 'mentor'), mentee: response(data, 'mentee') },
    sides,
    objectives: objectives.map((objective) => followed(objective, data, sides)),
  };
}

function response({ answers, asked }: FollowUpData, side: Side): Counted {
  const people = new Set(answers.filter((answer) => answer.side === side).map((one) => one.participant));
  return { kind: 'counted', of: asked[side], count: people.size };
}

type Told = Record<FollowUpStatement, Share | Masked>;

function statements(data: FollowUpData, side: Side): Told {
  const figure = (statement: FollowUpStatement) =>
    shareFigure(saidOncePerPerson(data, side, statement), data.asked[side], data.anonymity.scores);
  return { usesLearning: figure('usesLearning'), inTouch: figure('inTouch') };
}

/** Somebody of two pairs says yes if it is so of one of them. */
function saidOncePerPerson(
  { answers }: FollowUpData,
  side: Side,
  statement: FollowUpStatement,
): readonly boolean[] {
  const said = new Map<string, boolean>();
  for (const { participant, side: of, [statement]: answer } of answers)
    if (of === side && answer !== undefined) said.set(participant, answer || said.get(participant) === true);
  return [...said.values()];
}

function followed(
  { id, statement, indicator, target }: EvaluatedObjective,
  { atEnd }: FollowUpData,
  sides: Record<Side, Told>,
): FollowedObjective {
  const before = atEnd.find((objective) => objective.id === id);
  return {
    id,
    statement,
    indicator,
    target,
    ...(before && { atEnd: before.outcome }),
    ...(indicator.measure === 'usesLearning' && {
      now: judged(sides[indicator.side].usesLearning, { target, indicator }),
    }),
  };
}

function judged(
  figure: Share | Masked,
  { target, indicator }: Pick<EvaluatedObjective, 'target' | 'indicator'>,
): FollowedObjective['now'] {
  const { outcome, likelyOfAll } = judge(figure, target, indicator, []);
  return { figure, outcome, likelyOfAll };
}
