import { now, tableOfEnvironment } from '../runtime/environment.ts';
import { taskHandler } from '../runtime/task-handler.ts';
import { closeRound } from './close-round.ts';
import { RoundRef } from './round.ts';

const table = tableOfEnvironment();

export const handler = taskHandler(RoundRef, (ref) => closeRound(ref, { table, now: now() }));
