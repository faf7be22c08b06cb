import { now, tableOfEnvironment } from '../runtime/environment.ts';
import { taskHandler } from '../runtime/task-handler.ts';
import { NextPulseInput, nextPulse } from './next-pulse.ts';

const table = tableOfEnvironment();

export const handler = taskHandler(NextPulseInput, (input) => nextPulse(input, { table, now: now() }));
