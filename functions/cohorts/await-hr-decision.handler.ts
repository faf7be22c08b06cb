import { callbackOfEnvironment, senderOfEnvironment, tableOfEnvironment } from '../runtime/environment.ts';
import { taskHandler } from '../runtime/task-handler.ts';
import { AwaitHrDecisionInput, awaitHrDecision } from './await-hr-decision.ts';

const sender = senderOfEnvironment(tableOfEnvironment());
const callback = callbackOfEnvironment();

export const handler = taskHandler(AwaitHrDecisionInput, (input, context) =>
  awaitHrDecision(input, { sender: sender(context), callback }),
);
