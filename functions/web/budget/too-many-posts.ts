import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { LinkPageProps } from '../link-pages.tsx';
import { htmlResponse } from '../page.ts';
import { REFUSAL_STATUS, refusalPage } from '../refusal-pages.tsx';

/** The page that asks whoever posts too often to wait a little; programs read for how long in the header. */
export function tooManyPosts(
  retryAfterSeconds: number,
  layout: LinkPageProps,
): APIGatewayProxyStructuredResultV2 {
  return htmlResponse(REFUSAL_STATUS.tooMany, refusalPage('tooMany', layout), {
    headers: { 'retry-after': String(retryAfterSeconds) },
  });
}
