import { readDefinition } from '../../../definition/read-definition.ts';
import { reportInWords } from '../../../directory/report/report-in-words.ts';
import { MAIL_KINDS } from '../../../stages/mail-kinds.ts';
import { ApiError } from '../../../web/api/api-error.ts';
import type { Endpoint } from '../endpoint.ts';
import { peopleElsewhere } from '../preview/people-elsewhere.ts';
import { preview, previewBeside } from '../preview/preview.ts';

export const previewCohort: Endpoint<'POST /cohorts/preview'> = async (
  { body, caller, locale },
  { table, now },
) => {
  const { posted, peopleFile } = body();
  const { teams } = caller;
  const read = readDefinition(posted, { now: now(), mailKinds: MAIL_KINDS, teams, peopleFile });
  if (read.ok) {
    const alone = preview(read, now(), locale);
    return previewBeside(
      await peopleElsewhere(table, read.definition, { calendar: alone.calendar, teams }),
      alone,
      locale,
    );
  }
  throw new ApiError({
    status: 422,
    title: {
      en: 'The definition of the cohort is not right yet.',
      fr: 'La définition de la cohorte n’est pas encore correcte.',
    },
    errors: read.problems,
    ...(read.directory && { directory: reportInWords(read.directory, locale) }),
  });
};
