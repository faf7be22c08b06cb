import { ProposalRef } from '../../matching/record/proposal-record.ts';
import { callbackOfEnvironment, now, tableOfEnvironment } from '../../rounds/environment.ts';
import { taskHandler } from '../../web/task-handler.ts';
import { settleAnswers } from './settle-answers.ts';

const table = tableOfEnvironment();
const callback = callbackOfEnvironment();

export const handler = taskHandler(ProposalRef, (input) =>
  settleAnswers(input, { table, now: now(), callback }),
);
