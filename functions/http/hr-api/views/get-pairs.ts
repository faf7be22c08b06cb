import { pairs } from '../../../pairs/pair.ts';
import { directory } from '../../../people/directory.ts';
import { cohortOf } from '../cohort-of.ts';
import type { Endpoint } from '../endpoint.ts';

export const getPairs: Endpoint<'GET /cohorts/{id}/pairs'> = async (request, { table }) => {
  const { cohortId } = await cohortOf(table, request);
  const people = new Map((await directory(table, cohortId)).map(({ id, name }) => [id, name]));
  const named = (await pairs(table, cohortId)).map((pair) => ({
    ...pair,
    mentor: people.get(pair.mentorId) ?? null,
    mentee: people.get(pair.menteeId) ?? null,
  }));
  return { pairs: named };
};
