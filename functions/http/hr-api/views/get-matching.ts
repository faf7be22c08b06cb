import { ApiError } from '../../../web/api/api-error.ts';
import { cohortOf } from '../cohort-of.ts';
import type { Endpoint } from '../endpoint.ts';
import { askedPage, cursorOf, wrongCursor } from '../list-page.ts';
import { proposalView } from './proposal-view.ts';

export const getMatching: Endpoint<'GET /cohorts/{id}/matching'> = async (request, { table }) => {
  const cohort = await cohortOf(table, request);
  const { limit, after } = askedPage(request.event);
  const place = after === undefined ? undefined : placeOf(after);
  const from = place?.from ?? 0;
  const view = await proposalView(table, cohort, { from, limit });
  if (!view) return { proposal: null };
  const { proposal, entries } = view;
  const version = `${proposal.number}.${proposal.revision}`;
  if (place && place.version !== version) {
    throw new ApiError({
      status: 409,
      title: 'The proposal has changed meanwhile.',
      detail: 'Read it again from its beginning, without "after".',
    });
  }
  return { proposal, ...(from + limit < entries && { next: cursorOf(`${version}.${from + limit}`) }) };
};

/** Which proposal was read, and up to where. */
function placeOf(after: string): { version: string; from: number } {
  const [, version, from] = /^(\d{1,9}\.\d{1,9})\.(\d{1,9})$/.exec(after) ?? [];
  if (version === undefined) throw wrongCursor();
  return { version, from: Number(from) };
}
