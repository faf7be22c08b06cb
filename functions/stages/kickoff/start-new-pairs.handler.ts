import { callbackOfEnvironment, now, tableOfEnvironment } from '../../rounds/environment.ts';
import { taskHandler } from '../../web/task-handler.ts';
import { StartNewPairsInput, startNewPairs } from './start-new-pairs.ts';

const table = tableOfEnvironment();
const callback = callbackOfEnvironment();

export const handler = taskHandler(StartNewPairsInput, (input) =>
  startNewPairs(input, { table, now: now(), callback }),
);
