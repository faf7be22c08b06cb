import { senderOfEnvironment, tableOfEnvironment } from '../../rounds/environment.ts';
import { taskHandler } from '../../web/task-handler.ts';
import { StartPairsInput, startPairs } from './start-pairs.ts';

const sender = senderOfEnvironment(tableOfEnvironment());

export const handler = taskHandler(StartPairsInput, (input, context) => startPairs(input, sender(context)));
