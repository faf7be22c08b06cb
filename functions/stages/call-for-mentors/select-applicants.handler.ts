import { now, tableOfEnvironment } from '../../rounds/environment.ts';
import { taskHandler } from '../../web/task-handler.ts';
import { SelectApplicantsInput, selectApplicants } from './select-applicants.ts';

const table = tableOfEnvironment();

export const handler = taskHandler(SelectApplicantsInput, (input) =>
  selectApplicants(input, { table, now: now() }),
);
