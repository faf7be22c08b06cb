import { now, tableOfEnvironment } from '../../../rounds/environment.ts';
import { taskHandler } from '../../../web/task-handler.ts';
import { NextPulseInput, nextPulse } from './next-pulse.ts';

const table = tableOfEnvironment();

export const handler = taskHandler(NextPulseInput, (input) => nextPulse(input, { table, now: now() }));
