import { closeRound } from '../../rounds/close-round.ts';
import { now, tableOfEnvironment } from '../../rounds/environment.ts';
import { RoundRef } from '../../rounds/round.ts';
import { taskHandler } from '../../web/task-handler.ts';

const table = tableOfEnvironment();

export const handler = taskHandler(RoundRef, (ref) => closeRound(ref, { table, now: now() }));
