import { now, tableOfEnvironment } from '../../../rounds/environment.ts';
import { taskHandler } from '../../../web/task-handler.ts';
import { FreezeKickoffInput, freezeKickoff } from './freeze-kickoff.ts';

const table = tableOfEnvironment();

export const handler = taskHandler(FreezeKickoffInput, (input) =>
  freezeKickoff(input, { table, now: now() }),
);
