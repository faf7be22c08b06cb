import { now, tableOfEnvironment } from '../../rounds/environment.ts';
import { openRound } from '../../rounds/open-round.ts';
import { taskHandler } from '../../web/task-handler.ts';
import { roundOf } from '../rounds.ts';
import { OpenKnownRoundInput } from './open-round-input.ts';

const table = tableOfEnvironment();

export const handler = taskHandler(OpenKnownRoundInput, (input) =>
  openRound(input, { table, now: now(), kinds: roundOf }),
);
