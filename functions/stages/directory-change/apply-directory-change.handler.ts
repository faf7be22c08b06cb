import { withdrawalExecutions } from '../../cohorts/executions.ts';
import { DirectoryChangeRef } from '../../people/difference/change-record.ts';
import {
  callbackOfEnvironment,
  senderOfEnvironment,
  stepFunctionsOfEnvironment,
  tableOfEnvironment,
  withdrawalMachineOfEnvironment,
} from '../../rounds/environment.ts';
import { taskHandler } from '../../web/task-handler.ts';
import { INSTRUMENTS } from '../round/instruments.ts';
import { writeLetter } from '../round/write-letter.ts';
import { applyDirectoryChange } from './apply-directory-change.ts';

const sender = senderOfEnvironment(tableOfEnvironment());
const callback = callbackOfEnvironment();
const executions = withdrawalExecutions(stepFunctionsOfEnvironment(), withdrawalMachineOfEnvironment());

export const handler = taskHandler(DirectoryChangeRef, (ref, context) =>
  applyDirectoryChange(ref, {
    sender: sender(context),
    callback,
    executions,
    write: (letter) => writeLetter(letter, INSTRUMENTS),
  }),
);
