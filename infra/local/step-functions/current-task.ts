import type { TaskInfo } from './embedding.ts';
import { stateOf } from './machine.ts';
import type { Resource } from './resource.ts';
import type { Runner } from './runner.ts';
import { resourceOf } from './task-state.ts';

/** The task a thread is at, for whoever makes its call; undefined if it is at none. */
export function currentTask(
  runner: Runner,
  threadId: string,
): { readonly resource: Resource; readonly info: TaskInfo } | undefined {
  const { started, threads } = runner.execution;
  const thread = threads[threadId];
  const state = thread && stateOf(runner.machine, thread.group, thread.state);
  if (thread === undefined || state?.Type !== 'Task') return undefined;
  return {
    resource: resourceOf(state),
    info: {
      executionArn: started.executionArn,
      stateMachineArn: started.stateMachineArn,
      stateName: thread.state,
      resource: state.Resource,
    },
  };
}
