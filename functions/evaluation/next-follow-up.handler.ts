import { tableOfEnvironment } from '../runtime/environment.ts';
import { taskHandler } from '../runtime/task-handler.ts';
import { NextFollowUpInput, nextFollowUp } from './next-follow-up.ts';

const table = tableOfEnvironment();

export const handler = taskHandler(NextFollowUpInput, (input) => nextFollowUp(input, { table }));
