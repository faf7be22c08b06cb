import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import * as z from 'zod';
import { type FormBody, one, readFormBody } from './body.ts';

/** What a button of ours does that is no answer to a form: ask for a link, open a session by one, end a session. */
const Press = z.enum(['ask', 'open', 'end']);
export type Press = z.infer<typeof Press>;

/** No question of a form is named so. A post without it, such as a scanner's empty one, presses nothing. */
const FIELD = '_press';

/** The hidden fields of such a button. */
export function pressFields(press: Press): Record<string, string> {
  return { [FIELD]: press };
}

/** Which button was pressed, with what came along. */
export function pressOf(
  event: Pick<APIGatewayProxyEventV2, 'body' | 'isBase64Encoded' | 'headers'>,
): { press: Press; fields: FormBody } | undefined {
  const body = readFormBody(event);
  const press = body.ok ? Press.safeParse(one(body.fields, FIELD)).data : undefined;
  return body.ok && press ? { press, fields: body.fields } : undefined;
}
