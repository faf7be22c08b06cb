import {
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  type SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';

/** Starting and stopping what runs a cohort. */
export interface Executions {
  /** Starts the cohort's machine, once: its name is the cohort's id. @returns the execution's ARN */
  start: (cohortId: string, startsAt: string) => Promise<string>;
  /** Stops an execution; one that has ended already is no error. */
  stop: (executionArn: string, cause: string) => Promise<void>;
}

export function sfnExecutions(client: SFNClient, cohortMachineArn: string): Executions {
  return {
    async start(cohortId, startsAt) {
      try {
        const started = await client.send(
          new StartExecutionCommand({
            stateMachineArn: cohortMachineArn,
            name: cohortId,
            input: JSON.stringify({ cohortId, startsAt }),
          }),
        );
        return started.executionArn ?? '';
      } catch (error) {
        if (!(error instanceof ExecutionAlreadyExists)) throw error;
        return `${cohortMachineArn.replace(':stateMachine:', ':execution:')}:${cohortId}`;
      }
    },
    async stop(executionArn, cause) {
      try {
        await client.send(new StopExecutionCommand({ executionArn, error: 'StoppedByHr', cause }));
      } catch (error) {
        if (!(error instanceof ExecutionDoesNotExist)) throw error;
      }
    },
  };
}
