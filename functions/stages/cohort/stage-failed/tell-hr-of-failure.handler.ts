import { senderOfEnvironment, tableOfEnvironment } from '../../../rounds/environment.ts';
import { taskHandler } from '../../../web/task-handler.ts';
import { TellHrOfFailureInput, tellHrOfFailure } from './tell-hr-of-failure.ts';

const sender = senderOfEnvironment(tableOfEnvironment());

export const handler = taskHandler(TellHrOfFailureInput, (input, context) =>
  tellHrOfFailure(input, sender(context)),
);
