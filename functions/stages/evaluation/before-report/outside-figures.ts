import type { Cohort } from '../../../cohorts/cohort.ts';
import type { Indicator } from '../../../definition/indicator.ts';
import type { EvaluatedObjective } from '../../../evaluation/data.ts';
import type { Answers } from '../../../forms/answers/answer.ts';
import { inLocale, type Localised } from '../../../locales/locale.ts';
import { numbersIn } from '../../../locales/numbers.ts';

/** An objective whose figure HR brings from outside the programme. */
export type OutsideObjective = EvaluatedObjective & {
  indicator: Extract<Indicator, { measure: 'reported' }>;
};

export function outsideObjectives({ settings }: Pick<Cohort, 'settings'>): OutsideObjective[] {
  return settings.objectives.flatMap((objective) => {
    const { indicator } = objective;
    return indicator.measure === 'reported' ? [{ ...objective, indicator }] : [];
  });
}

/** The question about an objective's figure. */
export const figureQuestionOf = ({ id }: Pick<OutsideObjective, 'id'>) => `figure-${id}`;

/**
 * The figures that go into the report, by the id of their objective: the one from the form or from the API, whichever
 * came later. What the form leaves empty stays as the API brought it.
 *
 * @param decision what HR decided, and when; none while nobody has
 */
export function figuresBrought(
  { settings, reported, reportedAt }: Pick<Cohort, 'settings' | 'reported' | 'reportedAt'>,
  decision: { answers: Answers; at: string } | undefined,
): Record<string, number> {
  const brought = { ...reported };
  for (const objective of outsideObjectives({ settings })) {
    const typed = decision?.answers[figureQuestionOf(objective)];
    if (typeof typed !== 'number') continue;
    const sinceThen = Date.parse(reportedAt[objective.id] ?? '') > Date.parse(decision?.at ?? '');
    if (!sinceThen) brought[objective.id] = typed;
  }
  return brought;
}

/** A value in the objective's unit, which never stands at the beginning of a line. */
export function inUnit(value: number, { indicator: { unit } }: OutsideObjective): Localised {
  return {
    en: `${numbersIn('en').plain(value)}\u00a0${inLocale(unit, 'en')}`,
    fr: `${numbersIn('fr').plain(value)}\u00a0${inLocale(unit, 'fr')}`,
  };
}

/** What is to be reached: at least so much, or at most where less is better. */
export function targetText(objective: OutsideObjective): Localised {
  const target = inUnit(objective.target, objective);
  return objective.indicator.better === 'higher'
    ? { en: `at least ${target.en}`, fr: `au moins ${target.fr}` }
    : { en: `at most ${target.en}`, fr: `au plus ${target.fr}` };
}
