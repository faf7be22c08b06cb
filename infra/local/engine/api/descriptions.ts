import type { Json } from '../json.ts';
import type { Execution } from '../step/execution.ts';
import type { HistoryEvent, RecordedEvent } from '../step/history.ts';
import type { ExecutionDescription } from './replies.ts';

/** What DescribeExecution says; without input and output if `withData` is false. */
export function describeExecution({ started, head }: Execution, withData: boolean): ExecutionDescription {
  return {
    executionArn: started.executionArn,
    stateMachineArn: started.stateMachineArn,
    name: started.name,
    status: head.status,
    startDate: new Date(started.startDate),
    ...(head.stopDate === undefined ? {} : { stopDate: new Date(head.stopDate) }),
    ...(withData ? { input: JSON.stringify(started.input), inputDetails: { included: true } } : {}),
    ...(withData && head.output !== undefined
      ? { output: JSON.stringify(head.output), outputDetails: { included: true } }
      : {}),
    ...(head.error === undefined ? {} : { error: head.error }),
    ...(head.cause === undefined ? {} : { cause: head.cause }),
    redriveCount: 0,
    redriveStatus: 'NOT_REDRIVABLE',
  };
}

/**
 * What the task that started an execution gets when it ends, or as the cause when it failed.
 * @param parsed `.sync:2` gives input and output as data, `.sync` as text.
 */
export function descriptionForParent({ started, head }: Execution, parsed: boolean): Json {
  const data = (value: Json): Json => (parsed ? value : JSON.stringify(value));
  return {
    ExecutionArn: started.executionArn,
    Input: data(started.input),
    InputDetails: { Included: true },
    Name: started.name,
    ...(head.output === undefined ? {} : { Output: data(head.output), OutputDetails: { Included: true } }),
    ...(head.error === undefined ? {} : { Error: head.error }),
    ...(head.cause === undefined ? {} : { Cause: head.cause }),
    RedriveCount: 0,
    RedriveStatus: 'NOT_REDRIVABLE',
    StartDate: Date.parse(started.startDate),
    StateMachineArn: started.stateMachineArn,
    Status: head.status,
    ...(head.stopDate === undefined ? {} : { StopDate: Date.parse(head.stopDate) }),
  };
}

/** Members that `includeExecutionData: false` leaves out of a history. */
const DATA = new Set(['input', 'inputDetails', 'output', 'outputDetails', 'parameters', 'assignedVariables']);

/** An event as GetExecutionHistory returns it. */
export function historyEvent(
  { details, timestamp, ...event }: RecordedEvent,
  withData: boolean,
): HistoryEvent {
  const shown = Object.entries(details).map(([name, members]): [string, unknown] => [
    name,
    withData ? members : Object.fromEntries(Object.entries(members).filter(([member]) => !DATA.has(member))),
  ]);
  return { ...Object.fromEntries(shown), ...event, timestamp: new Date(timestamp) };
}
