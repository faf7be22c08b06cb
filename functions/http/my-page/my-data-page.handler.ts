import { callbackOfEnvironment, senderOfEnvironment, tableOfEnvironment } from '../../rounds/environment.ts';
import { pageHandler } from '../../web/page-handler.ts';
import { myDataRequest } from './my-data-request.ts';

const table = tableOfEnvironment();
const callback = callbackOfEnvironment();
const sender = senderOfEnvironment(table);

export const handler = pageHandler((event, context) =>
  myDataRequest(event, { table, callback, sender: sender(context) }),
);
