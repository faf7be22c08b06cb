import { directoryChangeExecutions, rematchExecutions } from '../../cohorts/executions.ts';
import {
  callbackOfEnvironment,
  directoryChangeMachineOfEnvironment,
  rematchMachineOfEnvironment,
  senderOfEnvironment,
  stepFunctionsOfEnvironment,
  tableOfEnvironment,
} from '../../rounds/environment.ts';
import { pageHandler } from '../../web/page-handler.ts';
import { boardRequest } from './board-request.ts';

const table = tableOfEnvironment();
const callback = callbackOfEnvironment();
const stepFunctions = stepFunctionsOfEnvironment();
const executions = {
  ...rematchExecutions(stepFunctions, rematchMachineOfEnvironment()),
  ...directoryChangeExecutions(stepFunctions, directoryChangeMachineOfEnvironment()),
};
const sender = senderOfEnvironment(table);

export const handler = pageHandler((event, context) =>
  boardRequest(event, { table, callback, executions, sender: sender(context) }),
);
