import { now, tableOfEnvironment } from '../runtime/environment.ts';
import { taskHandler } from '../runtime/task-handler.ts';
import { StopCohortInput, stopCohort } from './stop-cohort.ts';

const table = tableOfEnvironment();

export const handler = taskHandler(StopCohortInput, (input) => stopCohort(input, { table, now: now() }));
