import { now, tableOfEnvironment } from '../../../rounds/environment.ts';
import { taskHandler } from '../../../web/task-handler.ts';
import { SumUpPulseInput, sumUpPulse } from './sum-up-pulse.ts';

const table = tableOfEnvironment();

export const handler = taskHandler(SumUpPulseInput, (input) => sumUpPulse(input, { table, now: now() }));
