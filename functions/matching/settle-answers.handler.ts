import { callbackOfEnvironment, now, tableOfEnvironment } from '../runtime/environment.ts';
import { taskHandler } from '../runtime/task-handler.ts';
import { ProposalRef } from './proposal-record.ts';
import { settleAnswers } from './settle-answers.ts';

const table = tableOfEnvironment();
const callback = callbackOfEnvironment();

export const handler = taskHandler(ProposalRef, (input) =>
  settleAnswers(input, { table, now: now(), callback }),
);
