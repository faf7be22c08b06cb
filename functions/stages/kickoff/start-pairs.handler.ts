import { now, tableOfEnvironment } from '../../rounds/environment.ts';
import { taskHandler } from '../../web/task-handler.ts';
import { StartPairsInput, startPairs } from './start-pairs.ts';

const table = tableOfEnvironment();

export const handler = taskHandler(StartPairsInput, (input) => startPairs(input, { table, now: now() }));
