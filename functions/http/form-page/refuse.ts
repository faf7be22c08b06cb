import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { RequestPageProps } from '../../forms/page/form-page.tsx';
import { htmlResponse } from '../../web/page.ts';
import { REFUSAL_STATUS, type Refusal, refusalPage } from '../../web/refusal-pages.tsx';

/** What was posted was not even looked at. */
export function refuse(
  refusal: Refusal,
  { locale, cohort, contact }: RequestPageProps,
): APIGatewayProxyStructuredResultV2 {
  return htmlResponse(REFUSAL_STATUS[refusal], refusalPage(refusal, { locale, cohort, contact }));
}
