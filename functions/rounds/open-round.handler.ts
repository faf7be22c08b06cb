import { now, tableOfEnvironment } from '../runtime/environment.ts';
import { taskHandler } from '../runtime/task-handler.ts';
import { OpenRoundInput, openRound } from './open-round.ts';

const table = tableOfEnvironment();

export const handler = taskHandler(OpenRoundInput, (input) => openRound(input, { table, now: now() }));
