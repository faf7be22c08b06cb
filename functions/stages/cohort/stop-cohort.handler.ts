import { stopExecution } from '../../cohorts/executions.ts';
import { now, stepFunctionsOfEnvironment, tableOfEnvironment } from '../../rounds/environment.ts';
import { taskHandler } from '../../web/task-handler.ts';
import { StopCohortInput, stopCohort } from './stop-cohort.ts';

const table = tableOfEnvironment();
const executions = { stop: stopExecution(stepFunctionsOfEnvironment()) };

export const handler = taskHandler(StopCohortInput, (input) =>
  stopCohort(input, { table, executions, now: now() }),
);
