import { senderOfEnvironment, tableOfEnvironment } from '../runtime/environment.ts';
import { taskHandler } from '../runtime/task-handler.ts';
import { RoundRef } from './round.ts';
import { sendWhatIsDue } from './send-what-is-due.ts';

const sender = senderOfEnvironment(tableOfEnvironment());

export const handler = taskHandler(RoundRef, (ref, context) => sendWhatIsDue(ref, sender(context)));
