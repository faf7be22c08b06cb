import type { HistoryEvent } from '../step/history.ts';
import type { Action } from './requests.ts';

export type ExecutionStatus = 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED';

/** Input and output are always whole here, never cut as AWS may cut them. */
interface Included {
  readonly included: boolean;
}

export interface StateMachineSummary {
  readonly stateMachineArn: string;
  readonly name: string;
  readonly type: 'STANDARD';
  readonly creationDate: Date;
}

interface StateMachineDescription extends StateMachineSummary {
  readonly status: 'ACTIVE' | 'DELETING';
  readonly definition?: string;
  readonly roleArn: string;
  readonly revisionId: string;
}

export interface ExecutionSummary {
  readonly executionArn: string;
  readonly stateMachineArn: string;
  readonly name: string;
  readonly status: ExecutionStatus;
  readonly startDate: Date;
  readonly stopDate?: Date;
}

export interface ExecutionDescription extends ExecutionSummary {
  readonly input?: string;
  readonly inputDetails?: Included;
  readonly output?: string;
  readonly outputDetails?: Included;
  readonly error?: string;
  readonly cause?: string;
  readonly redriveCount: 0;
  readonly redriveStatus: 'NOT_REDRIVABLE';
}

/** What each action returns, with AWS's field names. */
interface Replies {
  CreateStateMachine: { readonly stateMachineArn: string; readonly creationDate: Date };
  UpdateStateMachine: { readonly updateDate: Date; readonly revisionId: string };
  DescribeStateMachine: StateMachineDescription;
  ListStateMachines: { readonly stateMachines: StateMachineSummary[]; readonly nextToken?: string };
  DeleteStateMachine: Record<string, never>;
  ValidateStateMachineDefinition: {
    readonly result: 'OK' | 'FAIL';
    readonly diagnostics: {
      readonly severity: 'ERROR';
      readonly code: 'SCHEMA_VALIDATION_FAILED';
      readonly message: string;
      readonly location: string;
    }[];
    readonly truncated: boolean;
  };
  StartExecution: { readonly executionArn: string; readonly startDate: Date };
  DescribeExecution: ExecutionDescription;
  DescribeStateMachineForExecution: {
    readonly stateMachineArn: string;
    readonly name: string;
    readonly definition?: string;
    readonly roleArn: string;
    readonly updateDate: Date;
    readonly revisionId: string;
  };
  ListExecutions: { readonly executions: ExecutionSummary[]; readonly nextToken?: string };
  GetExecutionHistory: { readonly events: HistoryEvent[]; readonly nextToken?: string };
  StopExecution: { readonly stopDate: Date };
  SendTaskSuccess: Record<string, never>;
  SendTaskFailure: Record<string, never>;
  SendTaskHeartbeat: Record<string, never>;
}

export type ReplyOf<A extends Action> = Replies[A];
