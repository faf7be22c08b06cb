import type { Calendar } from '../../../definition/cohort-calendar.ts';
import type { CohortDefinition } from '../../../definition/definition.ts';
import { isShareOfAnswers, type Measure } from '../../../definition/indicator.ts';
import { fewestAnswersToTellMet, highestTargetToTell } from '../../../evaluation/verdict/attainable.ts';
import { expectedAudiences } from '../../../stages/plan/expected-audiences.ts';
import { expectedResponse } from '../../../stages/plan/expected-response.ts';
import type { Supply } from '../../../stages/plan/expected-supply.ts';

/** What may be told of one objective that is a share of answers, if as many answer as are expected to. */
export interface AttainableObjective {
  id: string;
  /** 0 to 1, as in the definition. */
  target: number;
  /** People expected to be asked. */
  asked: number;
  /** The share of them that is expected to answer, 0 to 1. */
  response: number;
  answersExpected: number;
  /** From so many answers on it can be told that the target is met; absent where no number of answers can. */
  answersToTellMet?: number;
  /** The highest target that the answers expected can be told to have met, in whole per cent, rounded down; 0 for none. */
  highestTarget: number;
  canBeToldMet: boolean;
}

/** Asked in every pulse; all other shares are asked in the end form. */
const ASKED_IN_PULSES: readonly Measure[] = ['openness', 'helpfulness'];

/**
 * For each objective that is a share of answers, in their order: how many answers could tell that it is met, and what
 * the expected cohort can say at best. Objectives of other kinds are left out.
 */
export function attainableObjectives(
  definition: CohortDefinition,
  supply: Supply,
  calendar: Calendar,
): AttainableObjective[] {
  const threshold = definition.anonymity.scores;
  const { pairedMentors, pairedMentees } = expectedAudiences(definition, supply);
  return definition.objectives.flatMap(({ id, indicator, target }) => {
    if (!isShareOfAnswers(indicator)) return [];
    const asked = (indicator.side === 'mentor' ? pairedMentors : pairedMentees).to;
    // Of several pulses one is counted on: who answers none of them is silent in each.
    const form = ASKED_IN_PULSES.includes(indicator.measure) ? calendar.pulses.at(-1) : calendar.endForms;
    const response = form ? expectedResponse(form) : 0;
    const answersExpected = Math.floor(asked * response);
    const fewest = fewestAnswersToTellMet(target, { threshold });
    return [
      {
        id,
        target,
        asked,
        response,
        answersExpected,
        ...(fewest !== undefined && { answersToTellMet: fewest }),
        highestTarget: wholePerCentBelow(highestTargetToTell(answersExpected, { threshold }) ?? 0),
        canBeToldMet: fewest !== undefined && answersExpected >= fewest,
      },
    ];
  });
}

/** 48 of 50 are 0.96, and not, by an error of rounding, 0.95. */
function wholePerCentBelow(share: number): number {
  return Math.floor(100 * share + 1e-9) / 100;
}

/** In words, the objectives that the expected cohort could not be told to have met. */
export function attainableWarnings(objectives: readonly AttainableObjective[]): string[] {
  return objectives.filter(({ canBeToldMet }) => !canBeToldMet).map(warning);
}

function warning(objective: AttainableObjective): string {
  const { id, target, asked, response, answersExpected, answersToTellMet, highestTarget } = objective;
  const when =
    answersToTellMet === undefined
      ? 'can be told of no number of answers, as it would tell everybody’s'
      : `can be told as from ${answersToTellMet} answers`;
  const atBest =
    highestTarget === 0
      ? 'no target can be told as met of so few'
      : `the highest target that can be told as met is ${perCent(highestTarget)}`;
  return (
    `Objective "${id}": that ${perCent(target)} is met ${when}. Some ${answersExpected} answers are expected ` +
    `(${asked} people asked, of whom ${perCent(response)} answer with the reminders planned): ${atBest}.`
  );
}

/** Whole per cent where it is whole: a target of 0.925 is "92.5 %". */
function perCent(share: number): string {
  return `${Math.round(1000 * share) / 10} %`;
}
