import {
  callbackOfEnvironment,
  rematchMachineOfEnvironment,
  senderOfEnvironment,
  stepFunctionsOfEnvironment,
  tableOfEnvironment,
} from '../runtime/environment.ts';
import { pageHandler } from '../runtime/page-handler.ts';
import { boardRequest } from './board/board-request.ts';
import { rematchExecutions } from './executions.ts';

const table = tableOfEnvironment();
const callback = callbackOfEnvironment();
const executions = rematchExecutions(stepFunctionsOfEnvironment(), rematchMachineOfEnvironment());
const sender = senderOfEnvironment(table);

export const handler = pageHandler((event, context) =>
  boardRequest(event, { table, callback, executions, sender: sender(context) }),
);
