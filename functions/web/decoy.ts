import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { one, readFormBody } from './body.ts';

/** The box that only programs tick. No question of a form is named so. */
export const DECOY_BOX = '_decoy';

/**
 * Whether a form was filled in by a program that ticks what it finds, as the nosiest mail scanners do. Of what they post
 * nothing is taken: an answer of theirs would be somebody's.
 *
 * @param limitBytes of the longest form
 */
export function isByProgram(event: APIGatewayProxyEventV2, limitBytes: number): boolean {
  if (event.requestContext.http.method !== 'POST') return false;
  const body = readFormBody(event, limitBytes);
  return body.ok && one(body.fields, DECOY_BOX) !== '';
}
