import { readDefinition } from '../../../definition/read-definition.ts';
import { reportInWords } from '../../../directory/report/report-in-words.ts';
import { MAIL_KINDS } from '../../../stages/mail-kinds.ts';
import { ApiError } from '../../../web/api/api-error.ts';
import type { Endpoint } from '../endpoint.ts';
import { peopleElsewhere } from '../preview/people-elsewhere.ts';
import { preview, previewBeside } from '../preview/preview.ts';

export const previewCohort: Endpoint<'POST /cohorts/preview'> = async ({ body, caller }, { table, now }) => {
  const { posted, peopleFile } = body();
  const { teams } = caller;
  const read = readDefinition(posted, { now: now(), mailKinds: MAIL_KINDS, teams, peopleFile });
  if (read.ok) {
    const alone = preview(read, now());
    return previewBeside(
      await peopleElsewhere(table, read.definition, { calendar: alone.calendar, teams }),
      alone,
    );
  }
  throw new ApiError({
    status: 422,
    title: 'The definition of the cohort is not right yet.',
    errors: read.problems,
    ...(read.directory && { directory: reportInWords(read.directory, 'en') }),
  });
};
