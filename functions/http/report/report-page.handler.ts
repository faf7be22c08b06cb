import { senderOfEnvironment, tableOfEnvironment } from '../../rounds/environment.ts';
import { pageHandler } from '../../web/page-handler.ts';
import { reportRequest } from './report-request.tsx';

const table = tableOfEnvironment();
const sender = senderOfEnvironment(table);

export const handler = pageHandler((event, context) =>
  reportRequest(event, { table, sender: sender(context) }),
);
