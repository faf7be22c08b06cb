import { withdrawalExecutions } from '../../cohorts/executions.ts';
import {
  callbackOfEnvironment,
  senderOfEnvironment,
  stepFunctionsOfEnvironment,
  tableOfEnvironment,
  withdrawalMachineOfEnvironment,
} from '../../rounds/environment.ts';
import { pageHandler } from '../../web/page-handler.ts';
import { myDataRequest } from './my-data-request.ts';

const table = tableOfEnvironment();
const executions = withdrawalExecutions(stepFunctionsOfEnvironment(), withdrawalMachineOfEnvironment());
const callback = callbackOfEnvironment();
const sender = senderOfEnvironment(table);

export const handler = pageHandler((event, context) =>
  myDataRequest(event, { table, callback, executions, sender: sender(context) }),
);
