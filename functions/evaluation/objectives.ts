import { isDeepStrictEqual } from 'node:util';
import type { Indicator, ViewItem } from '../definition/indicator.ts';
import type { EvaluatedObjective, EvaluationData } from './data.ts';
import { masked } from './figures/masked.ts';
import { meetingsPerPair } from './figures/meetings.ts';
import { pairsMeeting } from './figures/pairs-meeting.ts';
import { judge } from './outcome.ts';
import type { Figure, ObjectiveResult, Report } from './report.ts';

type Results = Pick<Report, 'participation' | 'sides' | 'changes'>;

/** Every objective of the definition against what was measured; none is left out because it looks bad. */
export function objectiveResults(data: EvaluationData, results: Results): ObjectiveResult[] {
  return data.objectives.map((objective) => objectiveResult(objective, data, results));
}

function objectiveResult(
  { id, statement, indicator, baseline, target }: EvaluatedObjective,
  data: EvaluationData,
  results: Results,
): ObjectiveResult {
  const figure =
    indicator.measure === 'pairsMeeting'
      ? pairsMeetingFigure(data, indicator.atLeast)
      : (figureOf(indicator, results) ?? reportedFigure(data.reported[id]));
  const before = earlierResults(indicator, data);
  return {
    id,
    statement,
    indicator,
    ...(baseline !== undefined && { baseline }),
    target,
    figure,
    ...judge(
      figure,
      target,
      indicator,
      before.map((one) => one.figure),
    ),
    earlier: before.map(({ cohort, endedOn, outcome }) => ({ cohort, endedOn, outcome })),
  };
}

/** What was told of the same indicator before, whatever it was promised then. */
function earlierResults(indicator: Indicator, { earlier }: EvaluationData) {
  return earlier.flatMap(({ name, endedOn, objectives }) =>
    objectives
      .filter((objective) => isDeepStrictEqual(objective.indicator, indicator))
      .slice(0, 1)
      .map(({ figure, outcome }) => ({ cohort: name, endedOn, figure, outcome })),
  );
}

/**
 * How often pairs met is a fact of the programme, counted in full and told as it is. Where no pair ever told, it was not
 * measured: it cannot be said that the promise was broken.
 */
function pairsMeetingFigure({ pulses, pairs }: EvaluationData, atLeast: number): Figure {
  const { count, of } = pairsMeeting(pulses, pairs, atLeast);
  if (of > 0 && meetingsPerPair(pulses, pairs).length === 0) return masked('notMeasured');
  return { kind: 'counted', of, count };
}

type Published = Exclude<Indicator, { measure: 'pairsMeeting' }>;

/** The published figure an indicator names; undefined for a figure of HR's own. */
function figureOf(indicator: Published, { participation, sides, changes }: Results): Figure | undefined {
  switch (indicator.measure) {
    case 'mentorApplications':
      return participation.funnel.mentor.applied;
    case 'menteeApplications':
      return participation.funnel.mentee.applied;
    case 'pairsFormed':
    case 'pairsActiveAtEnd':
    case 'meetingsPerPair':
      return participation[indicator.measure];
    case 'responseRate':
      return sides[indicator.side].response;
    case 'recommendScore':
      return sides[indicator.side].recommendScore;
    case 'selfViewChange':
      return viewFigure(changes.selfView, indicator.item);
    case 'selfViewChangeLookingBack':
      return viewFigure(changes.selfViewLookingBack, indicator.item);
    case 'managerViewChange':
      return viewFigure(changes.managerView, indicator.item);
    case 'reported':
      return undefined;
    default:
      return sides[indicator.side].statements[indicator.measure].favourable;
  }
}

function viewFigure(views: Results['changes']['selfView'], item: ViewItem | undefined): Figure {
  return item === undefined ? views.overall : views.items[item];
}

function reportedFigure(value: number | undefined): Figure {
  return value === undefined ? masked('notMeasured') : { kind: 'reported', value };
}
