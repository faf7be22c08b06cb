import * as z from 'zod';
import { readPostedPeople } from '../../../definition/posted-people.ts';
import { problemAt } from '../../../definition/problem.ts';
import { reportInWords } from '../../../directory/report/report-in-words.ts';
import { asReadBefore, readKnownDirectory } from '../../../people/difference/known-directory.ts';
import { ApiError } from '../../../web/api/api-error.ts';
import { jsonPointer } from '../../../web/api/problem.ts';
import { cohortOf } from '../cohort-of.ts';
import type { Endpoint } from '../endpoint.ts';
import { wrongQuery } from '../list-page.ts';
import { changeDirectory } from './change-directory.ts';

const Gone = z.enum(['keep', 'left']).default('keep');
const Corrections = z.enum(['keep', 'file']).default('keep');

/** HR's new file: first the difference, then, said yes to, its taking over. */
export const putPeople: Endpoint<'PUT /cohorts/{id}/people'> = async (request, collaborators) => {
  const { event, locale } = request;
  const cohort = await cohortOf(collaborators.table, request);
  const gone = Gone.safeParse(event.queryStringParameters?.gone);
  if (!gone.success) throw wrongQuery('gone', { en: 'must be keep or left', fr: 'doit être keep ou left' });
  const own = Corrections.safeParse(event.queryStringParameters?.corrections);
  if (!own.success)
    throw wrongQuery('corrections', { en: 'must be keep or file', fr: 'doit être keep ou file' });
  const { posted: body, peopleFile } = request.body();
  const known = asReadBefore(await readKnownDirectory(collaborators.table, cohort.cohortId));
  const read = readPostedPeople(body, cohort.settings, { peopleFile, known, now: collaborators.now() });
  const directory = read.directory && reportInWords(read.directory, locale);
  if ('problems' in read) {
    throw new ApiError({
      status: 422,
      title: {
        en: 'The people are not right yet. Nothing was changed.',
        fr: 'Les personnes ne sont pas encore correctes. Rien n’a été changé.',
      },
      errors: read.problems,
      ...(directory && { directory }),
    });
  }
  const { posted } = read;
  const indexOf = new Map(posted.people.map(({ id }, index) => [id, index]));
  const difference = await changeDirectory(
    {
      event,
      cohort,
      wanted: { posted, isWhole: true, gone: gone.data, own: own.data },
      place: ({ id, field, detail }) => {
        const index = indexOf.get(id);
        return index === undefined
          ? {
              pointer: jsonPointer(['people']),
              detail: {
                en: `The ${field} of "${id}", who is not in the file, ${detail.en}`,
                fr: `Le champ ${field} de "${id}", qui n’est pas dans le fichier, ${detail.fr}`,
              },
            }
          : problemAt(['people', index, field], detail);
      },
      isHarmless: () => false,
    },
    collaborators,
  );
  return { ...difference, notKept: read.notKept, directory: directory ?? null };
};
