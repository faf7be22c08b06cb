import { now, tableOfEnvironment } from '../runtime/environment.ts';
import { taskHandler } from '../runtime/task-handler.ts';
import { CheckReadinessInput, checkReadiness } from './check-readiness.ts';

const table = tableOfEnvironment();

export const handler = taskHandler(CheckReadinessInput, (input) =>
  checkReadiness(input, { table, now: now() }),
);
