import { readDefinition } from '../../../definition/read-definition.ts';
import { reportInWords } from '../../../directory/report/report-in-words.ts';
import { WORDABLE_MAILS } from '../../../stages/mail-kinds.ts';
import { ApiError } from '../../../web/api/api-error.ts';
import type { ApiEvent } from '../../../web/api/api-handler.ts';
import type { Endpoint } from '../endpoint.ts';
import { wrongQuery } from '../list-page.ts';
import { peopleElsewhere } from '../preview/people-elsewhere.ts';
import { preview, previewBeside } from '../preview/preview.ts';

export const previewCohort: Endpoint<'POST /cohorts/preview'> = async (
  { body, caller, event, locale },
  { table, now },
) => {
  const { posted, peopleFile } = body();
  const { teams } = caller;
  const withMailTexts = asksForMails(event);
  const read = readDefinition(posted, { now: now(), mailKinds: WORDABLE_MAILS, teams, peopleFile });
  if (read.ok) {
    const alone = preview(read, now(), locale, { withMailTexts });
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

function asksForMails({ queryStringParameters = {} }: Pick<ApiEvent, 'queryStringParameters'>): boolean {
  const { mails = 'false' } = queryStringParameters;
  if (mails !== 'true' && mails !== 'false')
    throw wrongQuery('mails', { en: 'must be true or false', fr: 'doit être true ou false' });
  return mails === 'true';
}
