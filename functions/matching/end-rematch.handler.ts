import { senderOfEnvironment, tableOfEnvironment } from '../runtime/environment.ts';
import { taskHandler } from '../runtime/task-handler.ts';
import { EndRematchInput, endRematch } from './end-rematch.ts';

const sender = senderOfEnvironment(tableOfEnvironment());

export const handler = taskHandler(EndRematchInput, (input, context) => endRematch(input, sender(context)));
