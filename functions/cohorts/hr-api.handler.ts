import { apiHandler } from '../runtime/api-handler.ts';
import {
  callbackOfEnvironment,
  cohortMachineOfEnvironment,
  now,
  rematchMachineOfEnvironment,
  senderOfEnvironment,
  stepFunctionsOfEnvironment,
  tableOfEnvironment,
} from '../runtime/environment.ts';
import { apiRoutes } from './api/routes.ts';
import { sfnExecutions } from './executions.ts';

const table = tableOfEnvironment();
const executions = sfnExecutions(stepFunctionsOfEnvironment(), {
  cohort: cohortMachineOfEnvironment(),
  rematch: rematchMachineOfEnvironment(),
});

export const handler = apiHandler(
  apiRoutes({
    table,
    executions,
    callback: callbackOfEnvironment(),
    sender: senderOfEnvironment(table),
    now,
  }),
);
