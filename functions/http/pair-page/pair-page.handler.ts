import { senderOfEnvironment, tableOfEnvironment } from '../../rounds/environment.ts';
import { pageHandler } from '../../web/page-handler.ts';
import { pairRequest } from './pair-request.ts';

const table = tableOfEnvironment();
const sender = senderOfEnvironment(table);

export const handler = pageHandler((event, context) =>
  pairRequest(event, { table, sender: sender(context) }),
);
