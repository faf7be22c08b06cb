import { senderOfEnvironment, tableOfEnvironment } from '../runtime/environment.ts';
import { pageHandler } from '../runtime/page-handler.ts';
import { reportRequest } from './report-request.tsx';

const table = tableOfEnvironment();
const sender = senderOfEnvironment(table);

export const handler = pageHandler((event, context) =>
  reportRequest(event, { table, sender: sender(context) }),
);
