import { match } from '../../matching/match.ts';
import { MatchingRequest } from '../../matching/request.ts';
import { ApiError } from '../../runtime/api-error.ts';
import { json, jsonBody } from '../../runtime/api-handler.ts';
import { problemErrors } from '../../web/problem.ts';
import type { Endpoint } from './routes.ts';

/** A policy tried out before a cohort exists: people and policy in, pairs with reasons and proof out. */
export const postMatching: Endpoint = async (event) => {
  const request = MatchingRequest.safeParse(jsonBody(event));
  if (request.success) return json(200, match(request.data));
  throw new ApiError({
    status: 422,
    title: 'These people and this policy cannot be matched yet.',
    errors: problemErrors(request.error),
  });
};
