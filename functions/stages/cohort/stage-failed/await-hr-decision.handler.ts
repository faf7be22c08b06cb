import {
  callbackOfEnvironment,
  senderOfEnvironment,
  tableOfEnvironment,
} from '../../../rounds/environment.ts';
import { taskHandler } from '../../../web/task-handler.ts';
import { AwaitHrDecisionInput, awaitHrDecision } from './await-hr-decision.ts';

const sender = senderOfEnvironment(tableOfEnvironment());
const callback = callbackOfEnvironment();

export const handler = taskHandler(AwaitHrDecisionInput, (input, context) =>
  awaitHrDecision(input, { sender: sender(context), callback }),
);
