import { callbackOfEnvironment, senderOfEnvironment, tableOfEnvironment } from '../runtime/environment.ts';
import { pageHandler } from '../runtime/page-handler.ts';
import { boardRequest } from './board/board-request.ts';

const table = tableOfEnvironment();
const callback = callbackOfEnvironment();
const sender = senderOfEnvironment(table);

export const handler = pageHandler((event, context) =>
  boardRequest(event, { table, callback, sender: sender(context) }),
);
