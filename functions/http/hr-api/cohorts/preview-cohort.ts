import { readDefinition } from '../../../definition/read-definition.ts';
import { MAIL_KINDS } from '../../../stages/mail-kinds.ts';
import { ApiError } from '../../../web/api/api-error.ts';
import type { Endpoint } from '../endpoint.ts';
import { peopleElsewhere } from '../preview/people-elsewhere.ts';
import { preview, previewBeside } from '../preview/preview.ts';

export const previewCohort: Endpoint<'POST /cohorts/preview'> = async ({ body, caller }, { table, now }) => {
  const read = readDefinition(body(), { now: now(), mailKinds: MAIL_KINDS, teams: caller.teams });
  if (read.ok) {
    const alone = preview(read.definition, now());
    const asked = { calendar: alone.calendar, teams: caller.teams };
    return previewBeside(await peopleElsewhere(table, read.definition, asked), alone);
  }
  throw new ApiError({
    status: 422,
    title: 'The definition of the cohort is not right yet.',
    errors: read.problems,
  });
};
