import { now, tableOfEnvironment } from '../../rounds/environment.ts';
import { taskHandler } from '../../web/task-handler.ts';
import { EraseCohortInput, eraseCohort } from './erase-cohort.ts';

const table = tableOfEnvironment();

export const handler = taskHandler(EraseCohortInput, (input) => eraseCohort(input, { table, now: now() }));
