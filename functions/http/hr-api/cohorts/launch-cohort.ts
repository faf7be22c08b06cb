import { reportInWords } from '../../../directory/report/report-in-words.ts';
import { ApiError } from '../../../web/api/api-error.ts';
import { caller } from '../../../web/api/api-handler.ts';
import type { Endpoint } from '../endpoint.ts';
import { IdempotencyKey } from './idempotency-key.ts';
import { launch } from './launch.ts';
import { overview } from './overview.ts';

export const launchCohort: Endpoint<'POST /cohorts'> = async (
  { event, body, caller: { teams } },
  { table, executions, now },
) => {
  const given = event.headers['idempotency-key'];
  const idempotencyKey = IdempotencyKey.safeParse(given);
  if (!idempotencyKey.success) {
    throw new ApiError({
      status: 400,
      title:
        given === undefined || given.trim() === ''
          ? 'The header Idempotency-Key is missing.'
          : 'The header Idempotency-Key cannot be used.',
      detail:
        'Send one of your own, a UUID for instance, and the same one when you repeat the call: so that a cohort is never launched twice. It has at most 200 letters, digits and signs of ASCII without a comma, and comes once.',
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
      title: 'The definition of the cohort is not right yet. Nothing was launched.',
      errors: result.problems,
      ...(result.directory && { directory: reportInWords(result.directory, 'en') }),
    });
  }
  if (result.outcome === 'keyReused') {
    throw new ApiError({
      status: 409,
      title: 'This Idempotency-Key came before with another definition.',
      detail: `It launched cohort ${result.cohortId}. Use a new key to launch another cohort.`,
    });
  }
  if (result.outcome === 'ofAnotherTeam') {
    throw new ApiError({
      status: 409,
      title: 'This Idempotency-Key came before, for a team that you are in no longer.',
      detail: 'Its cohort is theirs. Use a new key to launch another.',
    });
  }
  return overview(table, result.cohort);
};
