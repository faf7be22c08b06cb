import { now, tableOfEnvironment } from '../runtime/environment.ts';
import { taskHandler } from '../runtime/task-handler.ts';
import { EvaluateCohortInput, evaluateCohort } from './evaluate-cohort.ts';

const table = tableOfEnvironment();

export const handler = taskHandler(EvaluateCohortInput, (input) =>
  evaluateCohort(input, { table, now: now() }),
);
