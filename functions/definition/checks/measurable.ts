import { betterWhen, type Indicator, type Measure, SCALES } from '../indicator.ts';

/** What the cohort is going to ask: an objective about anything else could never be measured. */
export interface Asked {
  managerView: boolean;
  /** Number of pulses. */
  pulses: number;
}

/** "Three times or more", the pulse's highest answer, counts as three: the sums are lower bounds. */
const MOST_TOLD_IN_A_PULSE = 3;

/** What is learned from the pulses alone. */
const FROM_PULSES: readonly Measure[] = ['openness', 'helpfulness', 'meetingsPerPair', 'pairsMeeting'];

interface Target {
  indicator: Indicator;
  baseline?: number | undefined;
  target: number;
}

/**
 * Why this objective cannot be measured, and what to write instead; undefined when it can.
 * In English, for the API's field errors.
 */
export function whyNotMeasurable(objective: Target, asked: Asked): string | undefined {
  const { measure } = objective.indicator;
  const { unit, min, max } = SCALES[measure];
  for (const value of [objective.target, objective.baseline]) {
    if (value === undefined || (value >= min && value <= max)) continue;
    return unit === 'share'
      ? `${measure} is a share between 0 and 1: write 0.75 for 75 %`
      : `${measure} can only lie between ${min} and ${max}`;
  }
  if (measure === 'managerViewChange' && !asked.managerView)
    return 'the managers are not asked in this cohort: set evaluation.managerView to true, or choose selfViewChange';
  if (FROM_PULSES.includes(measure) && asked.pulses === 0)
    return `${measure} is learned from the pulses, and this cohort sends none: add one to checkIns.pulses`;
  const most = MOST_TOLD_IN_A_PULSE * asked.pulses;
  if (meetingsAimedFor(objective) > most)
    return `${measure} can count ${most} meetings at most: each pulse tells of three, and checkIns.pulses has ${asked.pulses}. Aim for no more, or add pulses`;
  if (objective.baseline !== undefined && !isBetter(objective, objective.baseline))
    return 'the target is not better than the baseline: nothing would have to change to reach it';
  return undefined;
}

/** Meetings a pair must have had for the objective to be met; 0 when it is about something else. */
function meetingsAimedFor({ indicator, target }: Target): number {
  if (indicator.measure === 'pairsMeeting') return indicator.atLeast;
  return indicator.measure === 'meetingsPerPair' ? target : 0;
}

function isBetter({ indicator, target }: Target, baseline: number): boolean {
  return betterWhen(indicator) === 'higher' ? target > baseline : target < baseline;
}
