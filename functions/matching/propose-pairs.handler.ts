import { now, tableOfEnvironment } from '../runtime/environment.ts';
import { taskHandler } from '../runtime/task-handler.ts';
import { ProposePairsInput, proposePairs } from './propose-pairs.ts';

const table = tableOfEnvironment();

export const handler = taskHandler(ProposePairsInput, (input, context) =>
  proposePairs(input, { table, now: now(), timeLeft: () => context.getRemainingTimeInMillis() }),
);
