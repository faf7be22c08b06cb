import { tableOfEnvironment } from '../../../rounds/environment.ts';
import { taskHandler } from '../../../web/task-handler.ts';
import { NextFollowUpInput, nextFollowUp } from './next-follow-up.ts';

const table = tableOfEnvironment();

export const handler = taskHandler(NextFollowUpInput, (input) => nextFollowUp(input, { table }));
