import { now, tableOfEnvironment } from '../../rounds/environment.ts';
import { taskHandler } from '../../web/task-handler.ts';
import { EvaluateCohortInput, evaluateCohort } from './evaluate-cohort.ts';

const table = tableOfEnvironment();

export const handler = taskHandler(EvaluateCohortInput, (input) =>
  evaluateCohort(input, { table, now: now() }),
);
