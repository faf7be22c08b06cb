import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { ApiError } from '../../web/api/api-error.ts';
import { bodyBytes } from '../../web/api/body-bytes.ts';
import { isMultipart, partsOf } from '../../web/api/multipart.ts';
import { one, readFormBody } from '../../web/body.ts';

const FIELD = 'List-Unsubscribe';
const VALUE = 'One-Click';

/**
 * The one click of a mail program (RFC 8058): it posts the field as a form of either kind, and some lose the body on the
 * way. The form of the page always has a field, so that nobody's unticked box looks like that.
 */
export function isOneClick(event: APIGatewayProxyEventV2): boolean {
  if ((event.body ?? '') === '') return true;
  const { 'content-type': type = '' } = event.headers;
  if (isMultipart(type)) return clickedIn(event, type);
  const body = readFormBody(event);
  return body.ok && one(body.fields, FIELD) === VALUE;
}

function clickedIn(event: APIGatewayProxyEventV2, type: string): boolean {
  try {
    const parts = partsOf(bodyBytes(event), type);
    return parts.some(({ name, bytes }) => name === FIELD && bytes.toString().trim() === VALUE);
  } catch (error) {
    if (error instanceof ApiError) return false;
    throw error;
  }
}
