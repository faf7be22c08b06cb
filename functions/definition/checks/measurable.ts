import { betterWhen, type Indicator, SCALES } from '../indicator.ts';

/** What the cohort is going to ask: an objective about anything else could never be measured. */
export interface Asked {
  managerView: boolean;
  /** Number of pulses. */
  pulses: number;
}

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
  if (['openness', 'helpfulness', 'meetingsPerPair'].includes(measure) && asked.pulses === 0)
    return `${measure} is learned from the pulses, and this cohort sends none: add one to checkIns.pulses`;
  if (objective.baseline !== undefined && !isBetter(objective, objective.baseline))
    return 'the target is not better than the baseline: nothing would have to change to reach it';
  return undefined;
}

function isBetter({ indicator, target }: Target, baseline: number): boolean {
  return betterWhen(indicator) === 'higher' ? target > baseline : target < baseline;
}
