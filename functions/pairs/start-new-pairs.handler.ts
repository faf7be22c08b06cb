import { callbackOfEnvironment, now, tableOfEnvironment } from '../runtime/environment.ts';
import { taskHandler } from '../runtime/task-handler.ts';
import { StartNewPairsInput, startNewPairs } from './start-new-pairs.ts';

const table = tableOfEnvironment();
const callback = callbackOfEnvironment();

export const handler = taskHandler(StartNewPairsInput, (input) =>
  startNewPairs(input, { table, now: now(), callback }),
);
