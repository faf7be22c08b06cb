import { SendTaskSuccessCommand, type SFNClient, TaskDoesNotExist, TaskTimedOut } from '@aws-sdk/client-sfn';

/** Lets a step of a state machine that waits go on. */
export type TaskCallback = (taskToken: string, output: Record<string, string>) => Promise<void>;

/** The answer is a fact in the table first; the step may have gone on by itself, which is no error. */
export function sfnCallback(client: SFNClient): TaskCallback {
  return async (taskToken, output) => {
    try {
      await client.send(new SendTaskSuccessCommand({ taskToken, output: JSON.stringify(output) }));
    } catch (error) {
      if (!(error instanceof TaskTimedOut || error instanceof TaskDoesNotExist)) throw error;
    }
  };
}
