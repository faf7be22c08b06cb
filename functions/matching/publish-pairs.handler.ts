import { now, tableOfEnvironment } from '../runtime/environment.ts';
import { taskHandler } from '../runtime/task-handler.ts';
import { ProposalRef } from './proposal-record.ts';
import { publishPairs } from './publish-pairs.ts';

const table = tableOfEnvironment();

export const handler = taskHandler(ProposalRef, (input) => publishPairs(input, { table, now: now() }));
