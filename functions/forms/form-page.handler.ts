import { formRequest } from '../rounds/page/form-request.ts';
import {
  callbackOfEnvironment,
  now,
  senderOfEnvironment,
  tableOfEnvironment,
} from '../runtime/environment.ts';
import { pageHandler } from '../runtime/page-handler.ts';

const table = tableOfEnvironment();
const callback = callbackOfEnvironment();
const sender = senderOfEnvironment(table);

export const handler = pageHandler((event, context) =>
  formRequest(event, { table, callback, sender: sender(context), now: now() }),
);
