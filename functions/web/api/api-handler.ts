import middy from '@middy/core';
import type {
  APIGatewayProxyEventV2WithJWTAuthorizer,
  APIGatewayProxyStructuredResultV2,
  Context,
} from 'aws-lambda';
import { ApiError } from './api-error.ts';
import { problemResponse } from './problem.ts';

export type ApiEvent = APIGatewayProxyEventV2WithJWTAuthorizer;
export type ApiResponse = APIGatewayProxyStructuredResultV2;

/** Lambda takes 6 MB; a little is left for what the API adds to the request. */
const BODY_LIMIT_BYTES = 5_500_000;

/** HR's API: JSON in, JSON or problem+json out. What is unexpected is logged without the request's contents. */
export function apiHandler(answer: (event: ApiEvent, context: Context) => Promise<ApiResponse>) {
  return middy<ApiEvent, ApiResponse>()
    .onError((request) => {
      const { error, event } = request;
      if (error instanceof ApiError) {
        request.response = problemResponse(error.problem);
        return;
      }
      console.error({ route: event.routeKey, error: error?.name, stack: error?.stack });
      request.response = problemResponse({
        status: 500,
        title: 'Something went wrong on our side.',
        detail: 'Nothing was lost: send the same request again, with the same Idempotency-Key.',
      });
    })
    .handler(answer);
}

export function json(statusCode: number, body: unknown, headers: Record<string, string> = {}): ApiResponse {
  return {
    statusCode,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers },
    body: JSON.stringify(body),
  };
}

/** @throws ApiError when the body is too long or no JSON, saying where */
export function jsonBody(event: ApiEvent): unknown {
  const text = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8').toString();
  if (Buffer.byteLength(text) > BODY_LIMIT_BYTES) {
    throw new ApiError({
      status: 413,
      title: 'The request is too long.',
      detail: `It may hold ${BODY_LIMIT_BYTES} bytes: some 20,000 people as peopleCsv.`,
    });
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ApiError({
      status: 400,
      title: 'The body is not valid JSON.',
      detail: error instanceof Error ? error.message : 'It could not be read.',
    });
  }
}

/** Who calls: the subject of the token, for the audit trail. */
export function caller(event: ApiEvent): string {
  const { sub } = event.requestContext.authorizer.jwt.claims;
  return typeof sub === 'string' ? sub : 'unknown';
}
