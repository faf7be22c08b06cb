import {
  callbackOfEnvironment,
  now,
  senderOfEnvironment,
  tableOfEnvironment,
} from '../../rounds/environment.ts';
import { pageHandler } from '../../web/page-handler.ts';
import { formRequest } from './form-request.ts';

const table = tableOfEnvironment();
const callback = callbackOfEnvironment();
const sender = senderOfEnvironment(table);

export const handler = pageHandler((event, context) =>
  formRequest(event, { table, callback, sender: sender(context), now: now() }),
);
