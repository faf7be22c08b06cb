import { now, tableOfEnvironment } from '../runtime/environment.ts';
import { taskHandler } from '../runtime/task-handler.ts';
import { SelectApplicantsInput, selectApplicants } from './select-applicants.ts';

const table = tableOfEnvironment();

export const handler = taskHandler(SelectApplicantsInput, (input) =>
  selectApplicants(input, { table, now: now() }),
);
