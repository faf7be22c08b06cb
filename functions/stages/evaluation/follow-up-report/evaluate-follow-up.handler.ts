import { now, tableOfEnvironment } from '../../../rounds/environment.ts';
import { taskHandler } from '../../../web/task-handler.ts';
import { EvaluateFollowUpInput, evaluateFollowUp } from './evaluate-follow-up.ts';

const table = tableOfEnvironment();

export const handler = taskHandler(EvaluateFollowUpInput, (input) =>
  evaluateFollowUp(input, { table, now: now() }),
);
