import type { TaskInfo } from '../embedding.ts';
import { stateOf } from '../language/machine.ts';
import type { Resource } from '../language/resource.ts';
import { resourceOf } from '../step/task-state.ts';
import type { Runner } from './runner.ts';

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
