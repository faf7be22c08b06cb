import type { Calendar } from '../../../definition/cohort-calendar.ts';
import type { CohortDefinition } from '../../../definition/definition.ts';
import { isShareOfAnswers } from '../../../definition/indicator.ts';
import { type AttainableShare, attainableShare } from '../../../evaluation/verdict/attainable-share.ts';
import type { Locale, Localised } from '../../../locales/locale.ts';
import { numbersIn } from '../../../locales/numbers.ts';
import { expectedAnswers } from '../../../stages/plan/expected-answers.ts';
import { expectedAudiences } from '../../../stages/plan/expected-audiences.ts';
import type { Supply } from '../../../stages/plan/expected-supply.ts';

/** What may be told of one objective that is a share of answers, if as many answer as are expected to. */
export interface AttainableObjective extends AttainableShare {
  id: string;
  /** 0 to 1, as in the definition. */
  target: number;
  /** People expected to be asked. */
  asked: number;
  /** The share of them that is expected to answer, 0 to 1. */
  response: number;
}

/**
 * For each objective that is a share of answers, in their order: how many answers could tell that it is met, and what
 * the expected cohort can say at best. Objectives of other kinds are left out.
 */
export function attainableObjectives(
  definition: CohortDefinition,
  supply: Supply,
  calendar: Calendar,
): AttainableObjective[] {
  const { pairedMentors, pairedMentees } = expectedAudiences(definition, supply);
  const people = { mentor: pairedMentors.to, mentee: pairedMentees.to };
  return definition.objectives.flatMap(({ id, indicator, target }) => {
    if (!isShareOfAnswers(indicator)) return [];
    const { answersExpected, ...expected } = expectedAnswers(indicator, people, calendar);
    const attainable = attainableShare(target, answersExpected, definition.anonymity.scores);
    return [{ id, target, ...expected, ...attainable }];
  });
}

/** In words, the objectives that the expected cohort could not be told to have met. */
export function attainableWarnings(objectives: readonly AttainableObjective[]): Localised[] {
  return objectives.filter(({ canBeToldMet }) => !canBeToldMet).map(warning);
}

function warning(objective: AttainableObjective): Localised {
  const { id, target, asked, response, answersExpected, answersToTellMet, highestTarget } = objective;
  const when =
    answersToTellMet === undefined
      ? {
          en: 'can be told of no number of answers, as it would tell everybody’s',
          fr: 'ne peut se dire d’aucun nombre de réponses, car cela dirait celles de tout le monde',
        }
      : {
          en: `can be told as from ${answersToTellMet} answers`,
          fr: `peut se dire à partir de ${answersToTellMet} réponses`,
        };
  const atBest =
    highestTarget === 0
      ? {
          en: 'no target can be told as met of so few',
          fr: 'aucune cible ne peut être dite atteinte avec si peu',
        }
      : {
          en: `the highest target that can be told as met is ${perCent(highestTarget, 'en')}`,
          fr: `la plus haute cible qui puisse être dite atteinte est ${perCent(highestTarget, 'fr')}`,
        };
  return {
    en: `Objective "${id}": that ${perCent(target, 'en')} is met ${when.en}. Some ${answersExpected} answers are expected (${asked} people asked, of whom ${perCent(response, 'en')} answer with the reminders planned): ${atBest.en}.`,
    fr: `Objectif "${id}" : qu’il soit atteint à ${perCent(target, 'fr')} ${when.fr}. Environ ${answersExpected} réponses sont attendues (${asked} personnes interrogées, dont ${perCent(response, 'fr')} répondent avec les rappels prévus) : ${atBest.fr}.`,
  };
}

/** Whole per cent where it is whole: a target of 0.925 is "92.5 %". */
function perCent(share: number, locale: Locale): string {
  return `${numbersIn(locale).typed(Math.round(1000 * share) / 10)} %`;
}
