import { now, tableOfEnvironment } from '../runtime/environment.ts';
import { taskHandler } from '../runtime/task-handler.ts';
import { BeginRematchInput, beginRematch } from './begin-rematch.ts';

const table = tableOfEnvironment();

export const handler = taskHandler(BeginRematchInput, (input) => beginRematch(input, { table, now: now() }));
