import { now, stepFunctionsOfEnvironment, tableOfEnvironment } from '../runtime/environment.ts';
import { taskHandler } from '../runtime/task-handler.ts';
import { stopExecution } from './executions.ts';
import { StopCohortInput, stopCohort } from './stop-cohort.ts';

const table = tableOfEnvironment();
const executions = { stop: stopExecution(stepFunctionsOfEnvironment()) };

export const handler = taskHandler(StopCohortInput, (input) =>
  stopCohort(input, { table, executions, now: now() }),
);
