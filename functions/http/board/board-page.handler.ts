import { rematchExecutions } from '../../cohorts/executions.ts';
import {
  callbackOfEnvironment,
  rematchMachineOfEnvironment,
  senderOfEnvironment,
  stepFunctionsOfEnvironment,
  tableOfEnvironment,
} from '../../rounds/environment.ts';
import { pageHandler } from '../../web/page-handler.ts';
import { boardRequest } from './board-request.ts';

const table = tableOfEnvironment();
const callback = callbackOfEnvironment();
const executions = rematchExecutions(stepFunctionsOfEnvironment(), rematchMachineOfEnvironment());
const sender = senderOfEnvironment(table);

export const handler = pageHandler((event, context) =>
  boardRequest(event, { table, callback, executions, sender: sender(context) }),
);
