import * as z from 'zod';
import { findCohort } from '../../cohorts/cohort.ts';
import { readDefinition } from '../../definition/read-definition.ts';
import { DEFAULT_LOCALE } from '../../locales/locale.ts';
import { MAIL_KINDS } from '../../stages/mail-kinds.ts';
import { key } from '../../store/keys.ts';
import { ApiError } from '../../web/api/api-error.ts';
import { caller, json, jsonBody, pathId } from '../../web/api/api-handler.ts';
import { viewLocale } from '../../web/view-language.ts';
import { cohortOf } from './cohort-of.ts';
import type { Endpoint } from './endpoint.ts';
import { EXPORTS, exported } from './exports.ts';
import { launch } from './launch.ts';
import { preview } from './preview/preview.ts';
import { overview, VIEWS, view } from './views.ts';

/** Long enough for any UUID or ticket number, short enough for a key. */
const IdempotencyKey = z.string().trim().min(1).max(200);
const Listing = z.object({ cohortId: z.string() });

export const postCohort: Endpoint = async (event, { table, executions, now }) => {
  const idempotencyKey = IdempotencyKey.safeParse(event.headers['idempotency-key']);
  if (!idempotencyKey.success) {
    throw new ApiError({
      status: 400,
      title: 'The header Idempotency-Key is missing.',
      detail:
        'Send one of your own, a UUID for instance, and the same one when you repeat the call: so that a cohort is never launched twice.',
    });
  }
  const result = await launch(
    jsonBody(event),
    { idempotencyKey: idempotencyKey.data, by: caller(event) },
    { table, executions, now: now() },
  );
  if (result.outcome === 'refused') {
    throw new ApiError({
      status: 422,
      title: 'The definition of the cohort is not right yet. Nothing was launched.',
      errors: result.problems,
    });
  }
  if (result.outcome === 'keyReused') {
    throw new ApiError({
      status: 409,
      title: 'This Idempotency-Key came before with another definition.',
      detail: `It launched cohort ${result.cohortId}. Use a new key to launch another cohort.`,
    });
  }
  const { cohort } = result;
  return json(202, await overview(table, cohort), { location: `/cohorts/${cohort.cohortId}` });
};

export const postPreview: Endpoint = async (event, { now }) => {
  const read = readDefinition(jsonBody(event), { now: now(), mailKinds: MAIL_KINDS });
  if (read.ok) return json(200, preview(read.definition, now()));
  throw new ApiError({
    status: 422,
    title: 'The definition of the cohort is not right yet.',
    errors: read.problems,
  });
};

export const getCohorts: Endpoint = async (_event, { table }) => {
  const listed = await table.list(key.cohortListing.all(), Listing);
  const cohorts = await Promise.all(listed.map(({ cohortId }) => findCohort(table, cohortId)));
  return json(200, {
    cohorts: cohorts
      .filter((cohort) => cohort !== undefined)
      .map(({ cohortId, settings, status, stages, startsAt, closedAt, peopleCount }) => ({
        id: cohortId,
        name: settings.name,
        status,
        stage: stages.at(-1)?.name ?? null,
        startsAt,
        closedAt: closedAt ?? null,
        people: peopleCount,
      })),
  });
};

export const getCohortOverview: Endpoint = async (event, { table }) =>
  json(200, await overview(table, await cohortOf(table, event)));

export const getView: Endpoint = async (event, { table }) => {
  const cohort = await cohortOf(table, event);
  const asked = pathId(event, 'view');
  const file = EXPORTS.find((name) => name === asked);
  if (file) {
    const locale = viewLocale(
      event.queryStringParameters?.lang,
      cohort.settings.hr[0]?.language ?? DEFAULT_LOCALE,
    );
    return exported(table, cohort, file, locale);
  }
  const which = VIEWS.find((name) => name === asked);
  if (!which) {
    throw new ApiError({
      status: 404,
      title: 'There is no such view of a cohort.',
      detail: `Known are ${[...VIEWS, ...EXPORTS].join(', ')}.`,
    });
  }
  return json(200, await view(table, cohort, which));
};
