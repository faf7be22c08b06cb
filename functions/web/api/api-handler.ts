import middy from '@middy/core';
import type {
  APIGatewayProxyEventV2WithJWTAuthorizer,
  APIGatewayProxyStructuredResultV2,
  Context,
} from 'aws-lambda';
import { acceptedLocale } from '../negotiation/reader.ts';
import { withinAnswerSize } from './answer-size.ts';
import { ApiError } from './api-error.ts';
import { type Problem, problemResponse } from './problem.ts';

export type ApiEvent = APIGatewayProxyEventV2WithJWTAuthorizer;
export type ApiResponse = APIGatewayProxyStructuredResultV2;

const WENT_WRONG: Problem = {
  status: 500,
  title: { en: 'Something went wrong on our side.', fr: 'Une erreur est survenue de notre côté.' },
  detail: {
    en: 'Nothing was lost: send the same request again, with the same Idempotency-Key.',
    fr: 'Rien n’est perdu : renvoyez la même requête, avec la même Idempotency-Key.',
  },
};

/** HR's API: JSON in, JSON or problem+json out. What is unexpected is logged without the request's contents. */
export function apiHandler(answer: (event: ApiEvent, context: Context) => Promise<ApiResponse>) {
  return middy<ApiEvent, ApiResponse>()
    .onError((request) => {
      const { error, event } = request;
      const locale = acceptedLocale(event.headers['accept-language']);
      if (error instanceof ApiError) {
        request.response = problemResponse(error.problem, { locale });
        return;
      }
      console.error({ route: event.routeKey, error: error?.name, stack: error?.stack });
      request.response = problemResponse(WENT_WRONG, { locale });
    })
    .handler(async (event, context) => withinAnswerSize(await answer(event, context), event));
}

export function json(statusCode: number, body: unknown, headers: Record<string, string> = {}): ApiResponse {
  return {
    statusCode,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers },
    body: JSON.stringify(body),
  };
}

/** Who calls: the subject of the token, for the audit trail. */
export function caller(event: ApiEvent): string {
  const { sub } = event.requestContext.authorizer.jwt.claims;
  return typeof sub === 'string' ? sub : 'unknown';
}
