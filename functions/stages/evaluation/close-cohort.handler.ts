import { now, tableOfEnvironment } from '../../rounds/environment.ts';
import { taskHandler } from '../../web/task-handler.ts';
import { CloseCohortInput, closeCohort } from './close-cohort.ts';

const table = tableOfEnvironment();

export const handler = taskHandler(CloseCohortInput, (input) => closeCohort(input, { table, now: now() }));
