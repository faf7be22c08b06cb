import { SIDES } from '../../../definition/side.ts';
import type { Localised } from '../../../locales/locale.ts';
import { findProposal } from '../../../matching/record/proposal-record.ts';
import { textIdOf } from '../../../people/named/name-resolution.ts';
import { namesToAvoid } from '../../../people/named/names-to-avoid.ts';
import { Participant } from '../../../people/participant.ts';
import { personKnownAs } from '../../../people/staff-ids.ts';
import { resolveName } from '../../../stages/matching/match-review/resolve-name.ts';
import { reviewUnderWay } from '../../../stages/matching/match-review/review-under-way.ts';
import { key } from '../../../store/keys.ts';
import type { Table } from '../../../store/table.ts';
import { ApiError } from '../../../web/api/api-error.ts';
import { caller } from '../../../web/api/api-handler.ts';
import { jsonPointer } from '../../../web/api/problem.ts';
import { cohortOf } from '../cohort-of.ts';
import type { Endpoint } from '../endpoint.ts';

/** HR says whom somebody means by a name they wrote; said again, the last word counts. */
export const sayWhoIsMeant: Endpoint<'POST /cohorts/{id}/names'> = async (request, { table, now }) => {
  const cohort = await cohortOf(table, request);
  const { cohortId } = cohort;
  const { person, text, meant } = request.body();
  const personId = await knownAs(table, cohortId, person, ['person']);
  const ids = await Promise.all(meant.map((id, i) => knownAs(table, cohortId, id, ['meant', i])));
  if (!(await hasWritten(table, cohortId, personId, text))) {
    throw refused(['text'], {
      en: 'is nothing that this person wrote of whom to avoid.',
      fr: 'n’est rien que cette personne ait écrit de qui elle veut éviter.',
    });
  }
  const review = await reviewUnderWay(table, cohortId);
  const isOpen = review !== undefined && review.round.decision === undefined;
  const stored = isOpen ? await findProposal(table, cohortId, review.number) : undefined;
  const said = {
    personId,
    text,
    meant: [...new Set(ids)],
    by: caller(request.event),
    at: now().toISOString(),
  };
  const inProposal = await resolveName({ table, cohort }, said, stored);
  return { person, text, meant, inProposal };
};

async function hasWritten(table: Table, cohortId: string, personId: string, text: string): Promise<boolean> {
  const names = await namesToAvoid(table, cohortId);
  const applications = await table.getAll(
    SIDES.map((side) => key[side](cohortId, personId)),
    Participant,
  );
  return applications
    .flatMap((application) => names.written(application))
    .some((piece) => textIdOf(piece.text) === textIdOf(text));
}

async function knownAs(
  table: Table,
  cohortId: string,
  staffId: string,
  path: (string | number)[],
): Promise<string> {
  const personId = await personKnownAs(table, cohortId, staffId);
  if (personId === undefined) {
    throw refused(path, { en: 'is nobody of the directory.', fr: 'n’est personne de l’annuaire.' });
  }
  return personId;
}

function refused(path: (string | number)[], detail: Localised): ApiError {
  return new ApiError({
    status: 422,
    title: { en: 'It is not clear whom this is about.', fr: 'On ne voit pas de qui il s’agit.' },
    errors: [{ pointer: jsonPointer(path), detail }],
  });
}
