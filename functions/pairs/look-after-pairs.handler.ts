import { senderOfEnvironment, tableOfEnvironment } from '../runtime/environment.ts';
import { taskHandler } from '../runtime/task-handler.ts';
import { LookAfterPairsInput, lookAfterPairs } from './look-after-pairs.ts';

const sender = senderOfEnvironment(tableOfEnvironment());

export const handler = taskHandler(LookAfterPairsInput, (input, context) =>
  lookAfterPairs(input, sender(context)),
);
