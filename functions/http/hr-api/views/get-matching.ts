import type * as z from 'zod';
import type { Cohort } from '../../../cohorts/cohort.ts';
import type { Locale } from '../../../locales/locale.ts';
import { findPeople } from '../../../people/directory.ts';
import { unresolvedNames } from '../../../people/named/unresolved-names.ts';
import { namesAsData } from '../../../people/names.ts';
import type { Table } from '../../../store/table.ts';
import { ApiError } from '../../../web/api/api-error.ts';
import { cohortOf } from '../cohort-of.ts';
import type { Endpoint } from '../endpoint.ts';
import { askedPage, cursorOf, wrongCursor } from '../list-page.ts';
import type { NameToResolve } from './proposal-answer.ts';
import { proposalView } from './proposal-view.ts';

export const getMatching: Endpoint<'GET /cohorts/{id}/matching'> = async (request, { table }) => {
  const { locale } = request;
  const cohort = await cohortOf(table, request);
  const { limit, after } = askedPage(request.event);
  const place = after === undefined ? undefined : placeOf(after);
  const from = place?.from ?? 0;
  const view = await proposalView(table, cohort, { from, limit, locale });
  const toResolve = await namesToResolve(table, cohort, locale);
  if (!view) return { proposal: null, toResolve };
  const { proposal, entries } = view;
  const version = `${proposal.number}.${proposal.revision}`;
  if (place && place.version !== version) {
    throw new ApiError({
      status: 409,
      title: { en: 'The proposal has changed meanwhile.', fr: 'La proposition a changé entre-temps.' },
      detail: {
        en: 'Read it again from its beginning, without "after".',
        fr: 'Relisez-la depuis le début, sans "after".',
      },
    });
  }
  return {
    proposal,
    toResolve,
    ...(from + limit < entries && { next: cursorOf(`${version}.${from + limit}`) }),
  };
};

async function namesToResolve(
  table: Table,
  { cohortId }: Cohort,
  locale: Locale,
): Promise<z.infer<typeof NameToResolve>[]> {
  const unresolved = await unresolvedNames(table, cohortId);
  const people = await findPeople(
    table,
    cohortId,
    unresolved.flatMap(({ candidates }) => candidates),
  );
  const name = namesAsData(people, locale);
  return unresolved.map(({ personId, side, text, because, candidates }) => ({
    person: personId,
    side,
    text,
    because,
    candidates: candidates.map((id) => ({ id, name: name(id) })),
  }));
}

/** Which proposal was read, and up to where. */
function placeOf(after: string): { version: string; from: number } {
  const [, version, from] = /^(\d{1,9}\.\d{1,9})\.(\d{1,9})$/.exec(after) ?? [];
  if (version === undefined) throw wrongCursor();
  return { version, from: Number(from) };
}
