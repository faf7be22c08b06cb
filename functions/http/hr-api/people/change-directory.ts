import type * as z from 'zod';
import type { Cohort } from '../../../cohorts/cohort.ts';
import type { NewDirectoryProblem } from '../../../people/difference/new-directory-problems.ts';
import {
  type ChangeWanted,
  confirmChange,
  type PlannedChange,
  planChange,
  startAgain,
} from '../../../stages/directory-change/plan-change.ts';
import { ApiError } from '../../../web/api/api-error.ts';
import { type ApiEvent, caller } from '../../../web/api/api-handler.ts';
import type { ProblemError } from '../../../web/api/problem.ts';
import { conflict } from '../actions/conflict.ts';
import type { ApiCollaborators } from '../endpoint.ts';
import { type DirectoryDifference, differenceAnswer } from './directory-difference.ts';

interface Asked {
  event: ApiEvent;
  cohort: Cohort;
  wanted: ChangeWanted;
  /** Where in the body what is wrong stands. */
  place: (problem: NewDirectoryProblem) => ProblemError;
  /** Whether it may be done without being shown first. */
  isHarmless: (plan: PlannedChange) => boolean;
}

/** Shows what a change would do, or has it done where HR has said yes to just that. */
export async function changeDirectory(
  { event, cohort, wanted, place, isHarmless }: Asked,
  { table, executions, now }: ApiCollaborators,
): Promise<z.infer<typeof DirectoryDifference>> {
  if (cohort.erasedAt !== undefined)
    throw conflict({
      en: 'The personal data of this cohort has been erased.',
      fr: 'Les données personnelles de cette cohorte ont été effacées.',
    });
  const { confirm: said, endingPairs } = event.queryStringParameters ?? {};
  const planning = await planChange(cohort, wanted, table);
  if (!planning.ok) {
    throw new ApiError({
      status: 422,
      title: {
        en: 'The directory cannot become like this. Nothing was changed.',
        fr: 'L’annuaire ne peut pas devenir ainsi. Rien n’a été changé.',
      },
      errors: planning.problems.map(place),
    });
  }
  const { plan } = planning;
  if (said !== undefined && (await startAgain(cohort, said, { table, executions })))
    return differenceAnswer(plan, true);
  if (plan.confirm === undefined) return differenceAnswer(plan, false);
  if (said === undefined && !isHarmless(plan)) return differenceAnswer(plan, false);
  if (said !== undefined && said !== plan.confirm) {
    throw new ApiError({
      status: 409,
      title: {
        en: 'Something has changed since the difference was shown. Nothing was done.',
        fr: 'Quelque chose a changé depuis que la différence a été montrée. Rien n’a été fait.',
      },
      detail: {
        en: 'The directory, a pair, or what you sent is another now. Send it without "confirm" to see what it would do.',
        fr: 'L’annuaire, un binôme ou votre envoi n’est plus le même. Envoyez-le sans "confirm" pour voir ce qu’il ferait.',
      },
    });
  }
  if (plan.endsMany && endingPairs !== String(plan.endingPairs)) {
    throw new ApiError({
      status: 409,
      title: {
        en: `This would end ${plan.endingPairs} pairs under way, more than a tenth of them. Nothing was done.`,
        fr: `Cela mettrait fin à ${plan.endingPairs} binômes en cours, plus d’un dixième. Rien n’a été fait.`,
      },
      detail: {
        en: `If it is meant, send "endingPairs=${plan.endingPairs}" as well.`,
        fr: `Si c’est voulu, envoyez aussi "endingPairs=${plan.endingPairs}".`,
      },
    });
  }
  const outcome = await confirmChange(cohort, plan, caller(event), { table, executions, now: now() });
  if (outcome === 'anotherIsOpen')
    throw conflict({
      en: 'Another change of the directory is being taken over. Send this one again in a minute.',
      fr: 'Une autre modification de l’annuaire est en cours. Renvoyez celle-ci dans une minute.',
    });
  return differenceAnswer(plan, true);
}
