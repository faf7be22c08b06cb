import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { DEFAULT_LOCALE } from '../locales/locale.ts';
import { htmlResponse } from './page.ts';
import { REFUSAL_STATUS, refusalPage } from './refusal-pages.tsx';
import { viewLocale } from './view-language.ts';

export type Page = (
  event: APIGatewayProxyEventV2,
  context: Context,
) => Promise<APIGatewayProxyStructuredResultV2>;

/**
 * A function that answers with pages. Whatever goes wrong inside, the reader gets a page that says what became of
 * what they sent, and the log the error without the path, which holds a link's secret.
 */
export function pageHandler(page: Page) {
  return middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>()
    .onError((request) => {
      const { error, event } = request;
      console.error({ route: event.routeKey, error: error?.name, stack: error?.stack });
      const locale = viewLocale(event.queryStringParameters?.lang, DEFAULT_LOCALE);
      request.response = htmlResponse(REFUSAL_STATUS.failure, refusalPage('failure', { locale }));
    })
    .handler(page);
}
