import {
  DescribeExecutionCommand,
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  type SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import type { Stage } from '../definition/stage-names.ts';

/** Starting and stopping what runs a cohort. */
export interface Executions {
  /** Starts the cohort's machine, once: its name is the cohort's id. @returns the execution's ARN */
  start: (cohortId: string, startsAt: string) => Promise<string>;
  /** Starts the cohort's machine at once, and once, to end a cohort that was stopped before its start. */
  startEnd: (cohortId: string, now: Date) => Promise<void>;
  /** Starts matching again, once per number. */
  startRematch: (cohortId: string, number: number) => Promise<void>;
  stateOfRematch: (cohortId: string, number: number) => Promise<'running' | 'over' | 'notStarted'>;
  /** Starts what becomes of a wish to leave, once: its name is the withdrawal's. */
  startWithdrawal: (withdrawal: WithdrawalInput) => Promise<void>;
  /** Starts what takes over HR's new data, once: its name is the change's. */
  startDirectoryChange: (change: DirectoryChangeInput) => Promise<void>;
  /** Starts a round that no stage waits for, once per number. */
  startNotice: (notice: NoticeInput) => Promise<void>;
  /** Stops an execution; one that has ended already is no error. */
  stop: (executionArn: string, cause: string) => Promise<void>;
}

/** What the machine of a cohort is started with. An execution that goes on for another one says where. */
export interface CohortInput {
  cohortId: string;
  startsAt: string;
  /** The second execution of a cohort is 2; its name is made of it. */
  number?: number;
  /** The stage that comes next; the first one when left out. */
  stage?: Stage;
  /** When that stage has failed, if HR has still to decide on it: an instant in ISO 8601, or never. */
  failedAt?: 'never' | (string & {});
}

/** What the machine of what comes after a cohort's end is started with. */
export interface FollowUpInput {
  cohortId: string;
  /** As that of the cohort's machine. */
  number?: number;
}

/** What a re-matching is started with. */
export interface RematchInput {
  cohortId: string;
  number: number;
}

/** What a withdrawal is started with: an id that names nobody. */
export interface WithdrawalInput {
  cohortId: string;
  withdrawalId: string;
}

/** What a change of the directory is started with: an id that names nobody. */
export interface DirectoryChangeInput {
  cohortId: string;
  changeId: string;
}

/** What tells many people of something between the stages: a round without a form. */
export interface NoticeInput {
  cohortId: string;
  kind: string;
  number: number;
}

/** The machine of rounds is told which one it holds. */
interface NoticeOfRound extends NoticeInput {
  roundId: string;
}

export interface MachineArns {
  cohort: string;
  directoryChange: string;
  withdrawal: string;
  rematch: string;
  round: string;
}

export function sfnExecutions(client: SFNClient, machines: MachineArns): Executions {
  return {
    async start(cohortId, startsAt) {
      const input: CohortInput = { cohortId, startsAt };
      return startOnce(client, machines.cohort, cohortId, input);
    },
    async startEnd(cohortId, now) {
      const input: CohortInput = { cohortId, startsAt: now.toISOString() };
      await startOnce(client, machines.cohort, `${cohortId}-end`, input);
    },
    ...rematchExecutions(client, machines.rematch),
    ...withdrawalExecutions(client, machines.withdrawal),
    ...directoryChangeExecutions(client, machines.directoryChange),
    async startNotice({ cohortId, kind, number }) {
      const roundId = `${kind}-${number}`;
      await startOnce(client, machines.round, `${cohortId}-${roundId}`, { cohortId, roundId, kind, number });
    },
    stop: stopExecution(client),
  };
}

/** For those who may match again, and start or stop nothing else. */
export function rematchExecutions(
  client: SFNClient,
  machineArn: string,
): Pick<Executions, 'startRematch' | 'stateOfRematch'> {
  return {
    async startRematch(cohortId, number) {
      const input: RematchInput = { cohortId, number };
      await startOnce(client, machineArn, nameOf(cohortId, number), input);
    },
    async stateOfRematch(cohortId, number) {
      const executionArn = executionArnOf(machineArn, nameOf(cohortId, number));
      try {
        const { status } = await client.send(new DescribeExecutionCommand({ executionArn }));
        return status === 'RUNNING' ? 'running' : 'over';
      } catch (error) {
        if (!(error instanceof ExecutionDoesNotExist)) throw error;
        return 'notStarted';
      }
    },
  };
}

/** For those by whom people leave, and who start and stop nothing else. */
export function withdrawalExecutions(
  client: SFNClient,
  machineArn: string,
): Pick<Executions, 'startWithdrawal'> {
  return {
    async startWithdrawal(input) {
      await startOnce(client, machineArn, `${input.cohortId}-${input.withdrawalId}`, input);
    },
  };
}

/** For those who change the directory. */
export function directoryChangeExecutions(
  client: SFNClient,
  machineArn: string,
): Pick<Executions, 'startDirectoryChange'> {
  return {
    async startDirectoryChange(input) {
      await startOnce(client, machineArn, `${input.cohortId}-${input.changeId}`, input);
    },
  };
}

export function stopExecution(client: SFNClient): Executions['stop'] {
  return async (executionArn, cause) => {
    try {
      await client.send(new StopExecutionCommand({ executionArn, error: 'StoppedByHr', cause }));
    } catch (error) {
      if (!(error instanceof ExecutionDoesNotExist)) throw error;
    }
  };
}

const nameOf = (cohortId: string, number: number) => `${cohortId}-${number}`;

/** An execution's name is free again months after its end: what it starts then finds its work done. */
async function startOnce(
  client: SFNClient,
  stateMachineArn: string,
  name: string,
  input: CohortInput | RematchInput | WithdrawalInput | DirectoryChangeInput | NoticeOfRound,
): Promise<string> {
  try {
    const started = await client.send(
      new StartExecutionCommand({ stateMachineArn, name, input: JSON.stringify(input) }),
    );
    return started.executionArn ?? '';
  } catch (error) {
    if (!(error instanceof ExecutionAlreadyExists)) throw error;
    return executionArnOf(stateMachineArn, name);
  }
}

function executionArnOf(machineArn: string, name: string): string {
  return `${machineArn.replace(':stateMachine:', ':execution:')}:${name}`;
}
