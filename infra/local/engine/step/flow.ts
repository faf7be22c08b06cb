import type { Json } from '../json.ts';
import type { State } from '../language/asl.ts';
import { evaluateTemplate } from '../language/expressions.ts';
import { stateOf } from '../language/machine.ts';
import { choose } from './choice-state.ts';
import type { Thread } from './execution.ts';
import { failureOfState } from './fail-state.ts';
import {
  abortBranches,
  type BranchingState,
  beginFanOut,
  collectBranches,
  startBranches,
} from './fan-out.ts';
import type { Leaving } from './leaving.ts';
import { payloadText } from './payload.ts';
import { nextRetry } from './retry.ts';
import type { Run } from './run.ts';
import { scopeOf } from './scope.ts';
import { type Failure, matches, StateError } from './states-errors.ts';
import { failureDetails, later, scheduleTask } from './task-state.ts';
import { endOfWait } from './wait-state.ts';

/** Enters the state a thread is ready for, or tries it again. */
export async function enter(run: Run, ready: Thread): Promise<void> {
  const state = currentState(run, ready);
  run.draft.countTransition();
  let thread = { ...ready, turns: ready.turns + 1 };
  if (ready.doing.kind === 'ready' && !ready.doing.again) {
    const details = {
      name: ready.state,
      input: JSON.stringify(ready.input),
      inputDetails: { truncated: false },
    };
    const entered = run.draft.emit(thread, `${state.Type}StateEntered`, {
      stateEnteredEventDetails: details,
    });
    thread = { ...entered, entered: entered.lastEventId, enteredTime: run.world.now, retries: [] };
  }
  await orFail(run, thread, () => perform(run, thread, state));
}

/** The state's work has given `result`. */
export async function succeed(run: Run, thread: Thread, result: Json): Promise<void> {
  const state = currentState(run, thread);
  await orFail(run, thread, () =>
    leave(run, thread, { ...transition(state), otherwise: result, extra: { result } }),
  );
}

/** A wait is over. */
export async function endWait(run: Run, thread: Thread): Promise<void> {
  const state = currentState(run, thread);
  await orFail(run, thread, () => leave(run, thread, { ...transition(state), otherwise: thread.input }));
}

/** The state has failed: it is retried, or its failure caught, or its branch or the execution fails. */
export async function fail(run: Run, thread: Thread, failure: Failure): Promise<void> {
  const state = currentState(run, thread);
  if ('Retry' in state) {
    const retry = nextRetry(state.Retry ?? [], thread.retries, failure, scopeOf(run, thread, 'Retry').random);
    if (retry !== undefined) {
      const until = later(run.world.now, retry.delayMs / 1000);
      run.draft.put({
        ...thread,
        retries: retry.retries,
        doing: { kind: 'retrying', since: run.world.now, until },
      });
      return;
    }
  }
  const catcher =
    'Catch' in state ? state.Catch?.find((each) => matches(failure, each.ErrorEquals)) : undefined;
  if (catcher === undefined) return failThread(run, thread, failure);
  const errorOutput = {
    Error: failure.error,
    Cause: failure.cause === undefined ? '' : failure.cause,
  };
  const leaving = {
    Output: catcher.Output,
    Assign: catcher.Assign,
    next: catcher.Next,
    otherwise: errorOutput,
    extra: { errorOutput },
  };
  try {
    await leave(run, thread, leaving);
  } catch (error) {
    if (!(error instanceof StateError)) throw error;
    await failThread(run, recordEvaluation(run, thread, error), error.failure);
  }
}

async function perform(run: Run, thread: Thread, state: State): Promise<void> {
  switch (state.Type) {
    case 'Task':
      return scheduleTask(run, thread, state);
    case 'Parallel':
    case 'Map': {
      const begun = await beginFanOut(run, thread, state);
      return goOn(run, begun, state);
    }
    case 'Wait': {
      const until = await endOfWait(run, thread, state);
      run.draft.put({ ...thread, doing: { kind: 'waiting', since: run.world.now, until } });
      return;
    }
    case 'Choice':
      return leave(run, thread, await choose(run, thread, state));
    case 'Fail':
      return failThread(run, thread, await failureOfState(run, thread, state));
    case 'Pass':
    case 'Succeed':
      return leave(run, thread, { ...transition(state), otherwise: thread.input });
  }
}

/** Starts what further branches may run; when all have ended, the state has its result. */
async function goOn(run: Run, parent: Thread, state: BranchingState, last?: number): Promise<void> {
  let thread: Thread;
  try {
    thread = await startBranches(run, parent, state);
  } catch (error) {
    if (!(error instanceof StateError)) throw error;
    const latest = run.draft.thread(parent.id) ?? parent;
    return failBranching(run, recordEvaluation(run, latest, error), state, error.failure);
  }
  if (thread.doing.kind !== 'branching' || thread.doing.running > 0) return;
  const result = collectBranches(run, thread.doing.fanOut);
  const ended = { ...thread, lastEventId: last ?? thread.lastEventId };
  const succeeded = run.draft.emit(ended, `${state.Type}StateSucceeded`);
  await orFail(run, succeeded, async () => {
    payloadText(result, 'result');
    await leave(run, succeeded, { ...transition(state), otherwise: result, extra: { result } });
  });
}

/** @throws StateError if Output or Assign cannot be evaluated: both see the variables as they were. */
async function leave(run: Run, thread: Thread, leaving: Leaving): Promise<void> {
  const state = currentState(run, thread);
  const scope = scopeOf(run, thread, 'Output', leaving.extra);
  const output =
    leaving.Output === undefined
      ? leaving.otherwise
      : await evaluateTemplate(leaving.Output, scope, 'Output');
  const written = payloadText(output, 'output');
  const assigned: [string, Json][] = [];
  for (const [name, template] of Object.entries(leaving.Assign ?? {})) {
    const value = await evaluateTemplate(template, scope, `Assign/${name}`);
    payloadText(value, `variable ${name}`);
    assigned.push([name, value]);
  }
  const exited = run.draft.emit(thread, `${state.Type}StateExited`, {
    stateExitedEventDetails: {
      name: thread.state,
      output: written,
      outputDetails: { truncated: false },
      ...(assigned.length === 0
        ? {}
        : {
            assignedVariables: Object.fromEntries(
              assigned.map(([name, value]) => [name, JSON.stringify(value)]),
            ),
            assignedVariablesDetails: { truncated: false },
          }),
    },
  });
  const left = { ...exited, variables: { ...thread.variables, ...Object.fromEntries(assigned) } };
  if (leaving.next === undefined) return endThread(run, left, output);
  run.draft.put({ ...left, state: leaving.next, input: output, doing: { kind: 'ready', again: false } });
}

async function endThread(run: Run, thread: Thread, output: Json): Promise<void> {
  const { branch } = thread;
  if (branch === undefined) {
    const details = { output: JSON.stringify(output), outputDetails: { truncated: false } };
    run.draft.end('SUCCEEDED', thread.lastEventId, { executionSucceededEventDetails: details }, { output });
    return;
  }
  const parent = parentOf(run, thread);
  const state = branchingState(run, parent);
  const ended =
    state.Type === 'Map'
      ? run.draft.emit(thread, 'MapIterationSucceeded', {
          mapIterationSucceededEventDetails: { name: parent.state, index: branch.index },
        })
      : thread;
  run.draft.put({ ...ended, doing: { kind: 'done', output } });
  if (parent.doing.kind !== 'branching') throw new Error(`${parent.state} has no branches`);
  const waiting = run.draft.put({
    ...parent,
    doing: { ...parent.doing, running: parent.doing.running - 1 },
  });
  await goOn(run, waiting, state, ended.lastEventId);
}

async function failThread(run: Run, thread: Thread, failure: Failure): Promise<void> {
  if (thread.branch === undefined) {
    const details = failureDetails(failure);
    run.draft.end('FAILED', thread.lastEventId, { executionFailedEventDetails: details }, details);
    return;
  }
  const parent = parentOf(run, thread);
  const state = branchingState(run, parent);
  const failed =
    state.Type === 'Map'
      ? run.draft.emit(thread, 'MapIterationFailed', {
          mapIterationFailedEventDetails: { name: parent.state, index: thread.branch.index },
        })
      : thread;
  await failBranching(run, { ...parent, lastEventId: failed.lastEventId }, state, failure, thread.id);
}

/** A Parallel or Map fails: what still runs in it ends with it. */
async function failBranching(
  run: Run,
  parent: Thread,
  state: BranchingState,
  failure: Failure,
  branch?: string,
): Promise<void> {
  const aborted = abortBranches(run, parent, branch);
  await fail(run, run.draft.emit(aborted, `${state.Type}StateFailed`), failure);
}

/** Does `work`; a StateError in it is recorded and fails the state. */
async function orFail(run: Run, thread: Thread, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof StateError)) throw error;
    await fail(run, recordEvaluation(run, thread, error), error.failure);
  }
}

function recordEvaluation(run: Run, thread: Thread, error: StateError): Thread {
  if (error.location === undefined) return thread;
  return run.draft.emit(thread, 'EvaluationFailed', {
    evaluationFailedEventDetails: {
      ...failureDetails(error.failure),
      location: error.location,
      state: thread.state,
    },
  });
}

function transition(state: State): Pick<Leaving, 'Output' | 'Assign' | 'next'> {
  return {
    Output: 'Output' in state ? state.Output : undefined,
    Assign: 'Assign' in state ? state.Assign : undefined,
    next: 'Next' in state ? state.Next : undefined,
  };
}

/** The state a thread is in. */
export function currentState(run: Run, thread: Thread): State {
  return stateOf(run.machine, thread.group, thread.state);
}

function branchingState(run: Run, thread: Thread): BranchingState {
  const state = currentState(run, thread);
  if (state.Type === 'Parallel' || state.Type === 'Map') return state;
  throw new Error(`${thread.state} has no branches`);
}

function parentOf(run: Run, thread: Thread): Thread {
  const parent = thread.branch && run.draft.thread(thread.branch.of);
  if (parent === undefined) throw new Error(`Branch ${thread.id} has no parent`);
  return parent;
}
