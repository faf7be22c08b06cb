import type { Json, JsonObject } from '../json.ts';
import type { Scope } from '../language/expressions.ts';
import { stateOf } from '../language/machine.ts';
import { seededRandom } from '../random.ts';
import type { Thread } from './execution.ts';
import type { Run } from './run.ts';

/** What an expression may read besides input and context. */
export interface Extra {
  readonly result?: Json;
  readonly errorOutput?: Json;
  /** The token of the task being scheduled. */
  readonly token?: string;
  /** The item of a Map for which its ItemSelector is evaluated. */
  readonly item?: JsonObject;
}

/**
 * What the expressions of a thread's state see.
 * @param purpose what is evaluated: each purpose draws its own random numbers, which depend on the thread
 * alone and not on what others do meanwhile.
 */
export function scopeOf(run: Run, thread: Thread, purpose: string, extra: Extra = {}): Scope {
  const states: JsonObject = { input: thread.input, context: contextOf(run, thread, extra) };
  if (extra.result !== undefined) states.result = extra.result;
  if (extra.errorOutput !== undefined) states.errorOutput = extra.errorOutput;
  return {
    states,
    variables: visibleVariables(run, thread),
    now: Date.parse(run.world.now),
    random: seededRandom(`${thread.seed}/${thread.turns}/${purpose}`),
  };
}

/** AWS's context object. */
function contextOf(run: Run, thread: Thread, extra: Extra): JsonObject {
  const { started } = run.draft.before;
  const item = extra.item ?? itemOf(run, thread);
  return {
    Execution: {
      Id: started.executionArn,
      Input: started.input,
      Name: started.name,
      RoleArn: started.roleArn,
      StartTime: started.startDate,
      RedriveCount: 0,
    },
    StateMachine: { Id: started.stateMachineArn, Name: started.stateMachineName },
    State: {
      Name: thread.state,
      EnteredTime: thread.enteredTime,
      RetryCount: thread.retries.reduce((sum, count) => sum + count, 0),
    },
    ...(extra.token === undefined ? {} : { Task: { Token: extra.token } }),
    ...(item === undefined ? {} : { Map: { Item: item } }),
  };
}

/** The item of the innermost Map around a thread. */
function itemOf(run: Run, thread: Thread): JsonObject | undefined {
  const { branch } = thread;
  const parent = branch && run.draft.thread(branch.of);
  if (branch === undefined || parent === undefined) return undefined;
  if (stateOf(run.machine, parent.group, parent.state).Type !== 'Map') return itemOf(run, parent);
  const { items, keys } = run.draft.fanOut(branch.fanOut);
  return mapItem(branch.index, items?.[branch.index], keys?.[branch.index]);
}

export function mapItem(index: number, value: Json | undefined, key: string | undefined): JsonObject {
  return { Index: index, Value: value ?? null, ...(key === undefined ? {} : { Key: key }) };
}

/** Outer variables are read, never copied: their thread stands still while its branches run. */
function visibleVariables(run: Run, thread: Thread): Readonly<Record<string, Json>> {
  const outer = thread.branch && run.draft.thread(thread.branch.of);
  return outer === undefined ? thread.variables : { ...visibleVariables(run, outer), ...thread.variables };
}
