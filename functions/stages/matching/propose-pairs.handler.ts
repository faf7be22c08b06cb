import { now, tableOfEnvironment } from '../../rounds/environment.ts';
import { taskHandler } from '../../web/task-handler.ts';
import { ProposePairsInput, proposePairs } from './propose-pairs.ts';

const table = tableOfEnvironment();

export const handler = taskHandler(ProposePairsInput, (input, context) =>
  proposePairs(input, { table, now: now(), timeLeft: () => context.getRemainingTimeInMillis() }),
);
