import { reportInWords } from '../../../directory/report/report-in-words.ts';
import { ApiError } from '../../../web/api/api-error.ts';
import { caller } from '../../../web/api/api-handler.ts';
import type { Endpoint } from '../endpoint.ts';
import { IdempotencyKey } from './idempotency-key.ts';
import { launch } from './launch.ts';
import { overview } from './overview.ts';

export const launchCohort: Endpoint<'POST /cohorts'> = async (
  { event, body, locale, caller: { teams } },
  { table, executions, now },
) => {
  const given = event.headers['idempotency-key'];
  const idempotencyKey = IdempotencyKey.safeParse(given);
  if (!idempotencyKey.success) {
    throw new ApiError({
      status: 400,
      title:
        given === undefined || given.trim() === ''
          ? { en: 'The header Idempotency-Key is missing.', fr: 'L’en-tête Idempotency-Key manque.' }
          : {
              en: 'The header Idempotency-Key cannot be used.',
              fr: 'L’en-tête Idempotency-Key ne peut pas servir.',
            },
      detail: {
        en: 'Send one of your own, a UUID for instance, and the same one when you repeat the call: so that a cohort is never launched twice. It has at most 200 letters, digits and signs of ASCII without a comma, and comes once.',
        fr: 'Envoyez-en un à vous, un UUID par exemple, et le même quand vous répétez l’appel : ainsi une cohorte n’est jamais lancée deux fois. Il compte au plus 200 lettres, chiffres et signes ASCII sans virgule, et ne vient qu’une fois.',
      },
    });
  }
  const { posted, peopleFile } = body();
  const result = await launch(
    posted,
    { idempotencyKey: idempotencyKey.data, by: caller(event), teams, peopleFile },
    { table, executions, now: now() },
  );
  if (result.outcome === 'refused') {
    throw new ApiError({
      status: 422,
      title: {
        en: 'The definition of the cohort is not right yet. Nothing was launched.',
        fr: 'La définition de la cohorte n’est pas encore correcte. Rien n’a été lancé.',
      },
      errors: result.problems,
      ...(result.directory && { directory: reportInWords(result.directory, locale) }),
    });
  }
  if (result.outcome === 'keyReused') {
    throw new ApiError({
      status: 409,
      title: {
        en: 'This Idempotency-Key came before with another definition.',
        fr: 'Cette Idempotency-Key est déjà venue avec une autre définition.',
      },
      detail: {
        en: `It launched cohort ${result.cohortId}. Use a new key to launch another cohort.`,
        fr: `Elle a lancé la cohorte ${result.cohortId}. Prenez une nouvelle clé pour lancer une autre cohorte.`,
      },
    });
  }
  if (result.outcome === 'ofAnotherTeam') {
    throw new ApiError({
      status: 409,
      title: {
        en: 'This Idempotency-Key came before, for a team that you are in no longer.',
        fr: 'Cette Idempotency-Key est déjà venue, pour une équipe dont vous n’êtes plus.',
      },
      detail: {
        en: 'Its cohort is theirs. Use a new key to launch another.',
        fr: 'Sa cohorte est à cette équipe. Prenez une nouvelle clé pour en lancer une autre.',
      },
    });
  }
  return overview(table, result.cohort, locale);
};
