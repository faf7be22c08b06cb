import { readDefinition } from '../../../definition/read-definition.ts';
import { reportInWords } from '../../../directory/report/report-in-words.ts';
import { MAIL_KINDS } from '../../../stages/mail-kinds.ts';
import { ApiError } from '../../../web/api/api-error.ts';
import type { Endpoint } from '../endpoint.ts';
import { preview } from '../preview/preview.ts';

export const previewCohort: Endpoint<'POST /cohorts/preview'> = async ({ body, caller }, { now }) => {
  const { posted, peopleFile } = body();
  const { teams } = caller;
  const read = readDefinition(posted, { now: now(), mailKinds: MAIL_KINDS, teams, peopleFile });
  if (read.ok) return preview(read, now());
  throw new ApiError({
    status: 422,
    title: 'The definition of the cohort is not right yet.',
    errors: read.problems,
    ...(read.directory && { directory: reportInWords(read.directory, 'en') }),
  });
};
