import { senderOfEnvironment, tableOfEnvironment } from '../../rounds/environment.ts';
import { MAILS_APART_MS } from '../../rounds/letters/apart.ts';
import { RoundRef } from '../../rounds/round.ts';
import { sendWhatIsDue } from '../../rounds/send-what-is-due.ts';
import { taskHandler } from '../../web/task-handler.ts';
import { INSTRUMENTS } from './instruments.ts';
import { sendingOf } from './sending.ts';

const sender = senderOfEnvironment(tableOfEnvironment());

export const handler = taskHandler(RoundRef, (ref, context) =>
  sendWhatIsDue(ref, sendingOf(sender(context), INSTRUMENTS, MAILS_APART_MS)),
);
