import { sfnExecutions } from '../../cohorts/executions.ts';
import {
  callbackOfEnvironment,
  cohortMachineOfEnvironment,
  directoryChangeMachineOfEnvironment,
  hrOfEnvironment,
  now,
  rematchMachineOfEnvironment,
  roundMachineOfEnvironment,
  senderOfEnvironment,
  stepFunctionsOfEnvironment,
  tableOfEnvironment,
  withdrawalMachineOfEnvironment,
} from '../../rounds/environment.ts';
import { apiHandler } from '../../web/api/api-handler.ts';
import { apiRouter } from './api-router.ts';

const table = tableOfEnvironment();
const executions = sfnExecutions(stepFunctionsOfEnvironment(), {
  cohort: cohortMachineOfEnvironment(),
  directoryChange: directoryChangeMachineOfEnvironment(),
  rematch: rematchMachineOfEnvironment(),
  round: roundMachineOfEnvironment(),
  withdrawal: withdrawalMachineOfEnvironment(),
});

export const handler = apiHandler(
  apiRouter({
    table,
    executions,
    callback: callbackOfEnvironment(),
    sender: senderOfEnvironment(table),
    now,
    hr: hrOfEnvironment(),
  }),
);
