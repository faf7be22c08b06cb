import { now, tableOfEnvironment } from '../../rounds/environment.ts';
import { taskHandler } from '../../web/task-handler.ts';
import { BeginRematchInput, beginRematch } from './begin-rematch.ts';

const table = tableOfEnvironment();

export const handler = taskHandler(BeginRematchInput, (input) => beginRematch(input, { table, now: now() }));
