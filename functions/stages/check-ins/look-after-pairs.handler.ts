import { senderOfEnvironment, tableOfEnvironment } from '../../rounds/environment.ts';
import { taskHandler } from '../../web/task-handler.ts';
import { LookAfterPairsInput, lookAfterPairs } from './look-after-pairs.ts';

const sender = senderOfEnvironment(tableOfEnvironment());

export const handler = taskHandler(LookAfterPairsInput, (input, context) =>
  lookAfterPairs(input, sender(context)),
);
