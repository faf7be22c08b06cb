import { directoryReading, notKept, onlyWhatIsKept } from '../../../definition/directory-reading.ts';
import { readKnownDirectory } from '../../../people/difference/known-directory.ts';
import { jsonPointer } from '../../../web/api/problem.ts';
import { cohortOf } from '../cohort-of.ts';
import type { Endpoint } from '../endpoint.ts';
import { changeDirectory } from './change-directory.ts';
import { noSuchPerson } from './no-such-person.ts';
import { changedBy } from './person-change.ts';

/** One person corrected. What pauses or ends a pair is shown first, as that of a whole file is. */
export const patchPerson: Endpoint<'PATCH /cohorts/{id}/people/{personId}'> = async (
  request,
  collaborators,
) => {
  const { event } = request;
  const cohort = await cohortOf(collaborators.table, request);
  const staffId = request.pathParameter('personId');
  const known = (await readKnownDirectory(collaborators.table, cohort.cohortId)).people.get(staffId);
  if (!known) throw noSuchPerson(staffId);
  const change = request.body();
  const { keeps } = directoryReading(cohort.settings, collaborators.now());
  const wanted = changedBy(known.person, change);
  const person = onlyWhatIsKept(wanted, keeps);
  const leaves = change.left ?? known.hasLeft;
  const posted = { people: [person], uncalled: [], leavers: new Set(leaves ? [staffId] : []) };
  const difference = await changeDirectory(
    {
      event,
      cohort,
      wanted: { posted, isWhole: false, gone: 'keep', own: 'file' },
      place: ({ field, detail }) => ({
        pointer: jsonPointer([field]),
        detail: { en: `The ${field} ${detail.en}`, fr: `Le champ ${field} ${detail.fr}` },
      }),
      isHarmless: ({ pairs: { pausing, falling, ending } }) =>
        pausing.length + falling.length + ending.length === 0,
    },
    collaborators,
  );
  return { ...difference, notKept: notKept([wanted], keeps) };
};
