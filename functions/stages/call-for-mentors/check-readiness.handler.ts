import { now, tableOfEnvironment } from '../../rounds/environment.ts';
import { taskHandler } from '../../web/task-handler.ts';
import { CheckReadinessInput, checkReadiness } from './check-readiness.ts';

const table = tableOfEnvironment();

export const handler = taskHandler(CheckReadinessInput, (input) =>
  checkReadiness(input, { table, now: now() }),
);
