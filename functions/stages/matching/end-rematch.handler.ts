import { senderOfEnvironment, tableOfEnvironment } from '../../rounds/environment.ts';
import { taskHandler } from '../../web/task-handler.ts';
import { EndRematchInput, endRematch } from './end-rematch.ts';

const sender = senderOfEnvironment(tableOfEnvironment());

export const handler = taskHandler(EndRematchInput, (input, context) => endRematch(input, sender(context)));
