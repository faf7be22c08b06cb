import { WithdrawalRef } from '../../people/withdrawal.ts';
import { now, tableOfEnvironment } from '../../rounds/environment.ts';
import { taskHandler } from '../../web/task-handler.ts';
import { eraseWhoLeft } from './erase-person.ts';

const table = tableOfEnvironment();

export const handler = taskHandler(WithdrawalRef, (ref) => eraseWhoLeft(ref, { table, now: now() }));
