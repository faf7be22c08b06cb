/** Details as AWS names them, e.g. `{ stateEnteredEventDetails: { name, input } }`. */
export type HistoryDetails = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What a kind of event is called in the execution history, without the state's or execution's part. */
type StateType = 'Pass' | 'Task' | 'Choice' | 'Wait' | 'Succeed' | 'Fail' | 'Parallel' | 'Map';

/** AWS's event types, as far as a machine in JSONata mode can produce them here. */
export type HistoryEventType =
  | `Execution${'Started' | 'Succeeded' | 'Failed' | 'Aborted' | 'TimedOut'}`
  | `${StateType}StateEntered`
  | `${StateType}StateExited`
  | `Task${'Scheduled' | 'Started' | 'Submitted' | 'Succeeded' | 'Failed' | 'TimedOut'}`
  | `LambdaFunction${'Scheduled' | 'Started' | 'Succeeded' | 'Failed' | 'TimedOut'}`
  | `${'Parallel' | 'Map'}State${'Started' | 'Succeeded' | 'Failed'}`
  | `${'Parallel' | 'Map' | 'Task' | 'Wait'}StateAborted`
  | `MapIteration${'Started' | 'Succeeded' | 'Failed' | 'Aborted'}`
  | 'EvaluationFailed';

interface HistoryEventBase {
  /** From 1, without gaps. */
  readonly id: number;
  /** 0 for the first event of an execution, for its first state and for an end from outside. */
  readonly previousEventId: number;
  readonly type: HistoryEventType;
}

/** An event as the API returns it. */
export type HistoryEvent = HistoryEventBase & { readonly timestamp: Date } & Readonly<
    Record<string, unknown>
  >;

/** An event as it is kept: plain data. */
export interface RecordedEvent extends HistoryEventBase {
  /** ISO 8601. */
  readonly timestamp: string;
  readonly details: HistoryDetails;
}

/** AWS ends an execution whose history reaches this length. */
export const LONGEST_HISTORY = 25_000;
