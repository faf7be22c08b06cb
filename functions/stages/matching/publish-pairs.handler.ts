import { ProposalRef } from '../../matching/record/proposal-record.ts';
import { now, tableOfEnvironment } from '../../rounds/environment.ts';
import { taskHandler } from '../../web/task-handler.ts';
import { publishPairs } from './publish-pairs.ts';

const table = tableOfEnvironment();

export const handler = taskHandler(ProposalRef, (input) => publishPairs(input, { table, now: now() }));
