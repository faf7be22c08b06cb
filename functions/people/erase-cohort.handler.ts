import { now, tableOfEnvironment } from '../runtime/environment.ts';
import { taskHandler } from '../runtime/task-handler.ts';
import { EraseCohortInput, eraseCohort } from './erase-cohort.ts';

const table = tableOfEnvironment();

export const handler = taskHandler(EraseCohortInput, (input) => eraseCohort(input, { table, now: now() }));
