import { now, tableOfEnvironment } from '../runtime/environment.ts';
import { taskHandler } from '../runtime/task-handler.ts';
import { CloseCohortInput, closeCohort } from './close-cohort.ts';

const table = tableOfEnvironment();

export const handler = taskHandler(CloseCohortInput, (input) => closeCohort(input, { table, now: now() }));
