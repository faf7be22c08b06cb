import { now, tableOfEnvironment } from '../../../rounds/environment.ts';
import { taskHandler } from '../../../web/task-handler.ts';
import { ResolveStandstillInput, resolveStandstill } from './resolve-standstill.ts';

const table = tableOfEnvironment();

export const handler = taskHandler(ResolveStandstillInput, (input) =>
  resolveStandstill(input, { table, now: now() }),
);
