import { callbackOfEnvironment, tableOfEnvironment } from '../../rounds/environment.ts';
import { taskHandler } from '../../web/task-handler.ts';
import { AwaitWithdrawalInput, awaitWithdrawal } from './await-withdrawal.ts';

const table = tableOfEnvironment();
const callback = callbackOfEnvironment();

export const handler = taskHandler(AwaitWithdrawalInput, (input) =>
  awaitWithdrawal(input, { table, callback }),
);
