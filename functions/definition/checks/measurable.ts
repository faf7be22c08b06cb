import type { Localised } from '../../locales/locale.ts';
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
 */
export function whyNotMeasurable(objective: Target, asked: Asked): Localised | undefined {
  const { measure } = objective.indicator;
  const { unit, min, max } = SCALES[measure];
  for (const value of [objective.target, objective.baseline]) {
    if (value === undefined || (value >= min && value <= max)) continue;
    return unit === 'share'
      ? {
          en: `${measure} is a share between 0 and 1: write 0.75 for 75 %`,
          fr: `${measure} est une part entre 0 et 1 : écrivez 0.75 pour 75 %`,
        }
      : {
          en: `${measure} can only lie between ${min} and ${max}`,
          fr: `${measure} ne peut aller que de ${min} à ${max}`,
        };
  }
  if (measure === 'managerViewChange' && !asked.managerView)
    return {
      en: 'the managers are not asked in this cohort: set evaluation.managerView to true, or choose selfViewChange',
      fr: 'les responsables ne sont pas interrogés dans cette cohorte : mettez evaluation.managerView à true, ou choisissez selfViewChange',
    };
  if (FROM_PULSES.includes(measure) && asked.pulses === 0)
    return {
      en: `${measure} is learned from the pulses, and this cohort sends none: add one to checkIns.pulses`,
      fr: `${measure} s’apprend des points d’étape, et cette cohorte n’en a aucun : ajoutez-en un à checkIns.pulses`,
    };
  const most = MOST_TOLD_IN_A_PULSE * asked.pulses;
  if (meetingsAimedFor(objective) > most)
    return {
      en: `${measure} can count ${most} meetings at most: each pulse tells of three, and checkIns.pulses has ${asked.pulses}. Aim for no more, or add pulses`,
      fr: `${measure} ne peut compter que ${most} rencontres : chaque point d’étape en dit trois, et checkIns.pulses en a ${asked.pulses}. Ne visez pas plus, ou ajoutez des points d’étape`,
    };
  if (objective.baseline !== undefined && !isBetter(objective, objective.baseline))
    return {
      en: 'the target is not better than the baseline: nothing would have to change to reach it',
      fr: 'la cible n’est pas meilleure que la valeur de départ : rien n’aurait à changer pour l’atteindre',
    };
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
