import { match } from '../../matching/alone/match.ts';
import { MatchingRequest } from '../../matching/alone/request.ts';
import { ApiError } from '../../web/api/api-error.ts';
import { json, jsonBody } from '../../web/api/api-handler.ts';
import { problemErrors } from '../../web/api/problem.ts';
import type { Endpoint } from './endpoint.ts';

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
