import type { Executions } from '../../cohorts/executions.ts';
import type { Write } from '../../rounds/letters/letters.ts';
import type { Sender } from '../../rounds/sender.ts';
import type { TaskCallback } from '../../rounds/task-callback.ts';

/** What it takes to take over HR's new data, and all that follows from it. */
export interface DirectoryCollaborators {
  sender: Sender;
  callback: TaskCallback;
  executions: Pick<Executions, 'startWithdrawal'>;
  /** The mails of rounds, for forms that are sent again. */
  write: Write;
}
