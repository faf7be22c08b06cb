import { match } from '../../../matching/alone/match.ts';
import type { Endpoint } from '../endpoint.ts';

/** A policy tried out before a cohort exists: people and policy in, pairs with reasons and proof out. */
export const matchPeople: Endpoint<'POST /matchings'> = async ({ body }) => match(body());
