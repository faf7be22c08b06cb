import { WithdrawalRef } from '../../people/withdrawal.ts';
import { callbackOfEnvironment, senderOfEnvironment, tableOfEnvironment } from '../../rounds/environment.ts';
import { taskHandler } from '../../web/task-handler.ts';
import { INSTRUMENTS } from '../round/instruments.ts';
import { writeLetter } from '../round/write-letter.ts';
import { proceedWithWithdrawal } from './proceed-with-withdrawal.ts';

const sender = senderOfEnvironment(tableOfEnvironment());
const callback = callbackOfEnvironment();

export const handler = taskHandler(WithdrawalRef, (ref, context) =>
  proceedWithWithdrawal(ref, {
    sender: sender(context),
    callback,
    write: (letter) => writeLetter(letter, INSTRUMENTS),
  }),
);
