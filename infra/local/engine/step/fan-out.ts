import { isObject, type Json } from '../json.ts';
import type { MapState, ParallelState } from '../language/asl.ts';
import { evaluateTemplate } from '../language/expressions.ts';
import { groupOf } from '../language/machine.ts';
import type { FanOut, Thread } from './execution.ts';
import { payloadText } from './payload.ts';
import type { Run } from './run.ts';
import { mapItem, scopeOf } from './scope.ts';
import { StateError } from './states-errors.ts';

export type BranchingState = ParallelState | MapState;

/** AWS runs at most this many iterations of an inline Map at a time. */
const MOST_ITERATIONS_AT_A_TIME = 40;

/** Begins a Parallel or Map; its branches are started by `startBranches`. @throws StateError */
export async function beginFanOut(run: Run, thread: Thread, state: BranchingState): Promise<Thread> {
  const fanOut =
    state.Type === 'Map' ? await mapFanOut(run, thread, state) : await parallelFanOut(run, thread, state);
  const begun =
    state.Type === 'Map'
      ? run.draft.emit(thread, 'MapStateStarted', { mapStateStartedEventDetails: { length: fanOut.total } })
      : run.draft.emit(thread, 'ParallelStateStarted');
  const id = String(begun.lastEventId);
  run.draft.putFanOut(id, { ...fanOut, started: begun.lastEventId });
  return run.draft.put({ ...begun, doing: { kind: 'branching', fanOut: id, next: 0, running: 0 } });
}

/** Starts as many further branches as may run. @throws StateError if an ItemSelector fails. */
export async function startBranches(run: Run, parent: Thread, state: BranchingState): Promise<Thread> {
  let thread = parent;
  while (thread.doing.kind === 'branching') {
    const { fanOut: id, next, running } = thread.doing;
    const fanOut = run.draft.fanOut(id);
    if (next >= fanOut.total || running >= fanOut.concurrency) break;
    await startBranch(run, thread, state, id, next);
    thread = run.draft.put({ ...thread, doing: { ...thread.doing, next: next + 1, running: running + 1 } });
  }
  return thread;
}

async function startBranch(
  run: Run,
  parent: Thread,
  state: BranchingState,
  fanOut: string,
  index: number,
): Promise<void> {
  const { started, items, keys, input } = run.draft.fanOut(fanOut);
  const group = `${parent.state}/${state.Type === 'Map' ? 'ItemProcessor' : `Branches/${index}`}`;
  const branch: Thread = {
    id: `${fanOut}.${index}`,
    group,
    branch: { of: parent.id, fanOut, index },
    state: groupOf(run.machine, group).StartAt,
    input: input ?? items?.[index] ?? null,
    seed: `${parent.seed}/${parent.turns}.${index}`,
    turns: 0,
    variables: {},
    lastEventId: started,
    entered: 0,
    enteredTime: run.world.now,
    retries: [],
    doing: { kind: 'ready', again: false },
  };
  if (state.Type === 'Parallel') {
    run.draft.put(branch);
    return;
  }
  const item = mapItem(index, items?.[index], keys?.[index]);
  const selected =
    state.ItemSelector === undefined
      ? branch.input
      : await evaluateTemplate(
          state.ItemSelector,
          scopeOf(run, parent, `Item ${index}`, { item }),
          'ItemSelector',
        );
  payloadText(selected, 'input of an iteration');
  const begun = run.draft.emit(branch, 'MapIterationStarted', {
    mapIterationStartedEventDetails: { name: parent.state, index },
  });
  run.draft.put({ ...begun, input: selected });
}

/** The outputs of all branches, once each has ended; removes them. */
export function collectBranches(run: Run, fanOut: string): Json[] {
  const outputs = Array.from({ length: run.draft.fanOut(fanOut).total }, (_, index) => {
    const id = `${fanOut}.${index}`;
    const doing = run.draft.thread(id)?.doing;
    if (doing?.kind !== 'done') throw new Error(`Branch ${id} has not ended`);
    run.draft.remove(id);
    return doing.output;
  });
  run.draft.removeFanOut(fanOut);
  return outputs;
}

/**
 * Ends the branches that still run, because one has failed, and what runs inside them. Returns the parent
 * with the last event of that.
 */
export function abortBranches(run: Run, parent: Thread, except: string | undefined): Thread {
  if (parent.doing.kind !== 'branching') return parent;
  const { fanOut: id } = parent.doing;
  let last = parent;
  for (const branch of run.draft.threads().filter((each) => each.branch?.fanOut === id)) {
    run.draft.remove(branch.id);
    if (branch.id === except || branch.doing.kind === 'done') continue;
    last = { ...last, lastEventId: abortThread(run, branch, parent.state).lastEventId };
  }
  run.draft.removeFanOut(id);
  return last;
}

function abortThread(run: Run, thread: Thread, mapName: string): Thread {
  let aborted = thread;
  if (thread.doing.kind === 'branching') {
    aborted = abortBranches(run, thread, undefined);
    const inMap = groupOf(run.machine, thread.group).States[thread.state]?.Type === 'Map';
    aborted = run.draft.emit(aborted, inMap ? 'MapStateAborted' : 'ParallelStateAborted');
  } else if (thread.doing.kind === 'waiting') {
    aborted = run.draft.emit(thread, 'WaitStateAborted');
  } else if (thread.doing.kind === 'calling' || thread.doing.kind === 'awaiting') {
    aborted = run.draft.emit(thread, 'TaskStateAborted');
  }
  if (!thread.group.endsWith('/ItemProcessor')) return aborted;
  return run.draft.emit(aborted, 'MapIterationAborted', {
    mapIterationAbortedEventDetails: { name: mapName, index: thread.branch?.index ?? 0 },
  });
}

async function parallelFanOut(
  run: Run,
  thread: Thread,
  state: ParallelState,
): Promise<Omit<FanOut, 'started'>> {
  const input =
    state.Arguments === undefined
      ? thread.input
      : await evaluateTemplate(state.Arguments, scopeOf(run, thread, 'Arguments'), 'Arguments');
  payloadText(input, 'arguments');
  return { total: state.Branches.length, concurrency: state.Branches.length, input };
}

async function mapFanOut(run: Run, thread: Thread, state: MapState): Promise<Omit<FanOut, 'started'>> {
  const scope = scopeOf(run, thread, 'Items');
  const items =
    state.Items === undefined ? thread.input : await evaluateTemplate(state.Items, scope, 'Items');
  const concurrency = await mapConcurrency(state, run, thread);
  if (Array.isArray(items)) return { total: items.length, concurrency, items };
  if (isObject(items)) {
    const keys = Object.keys(items);
    return { total: keys.length, concurrency, items: Object.values(items), keys };
  }
  throw new StateError(
    'States.QueryEvaluationError',
    `The field 'Items' must give an array or an object, not ${JSON.stringify(items)}`,
    'Items',
  );
}

async function mapConcurrency(state: MapState, run: Run, thread: Thread): Promise<number> {
  const value = await evaluateTemplate(
    state.MaxConcurrency ?? 0,
    scopeOf(run, thread, 'MaxConcurrency'),
    'MaxConcurrency',
  );
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) {
    throw new StateError(
      'States.QueryEvaluationError',
      `The field 'MaxConcurrency' must be a whole number, not ${JSON.stringify(value)}`,
      'MaxConcurrency',
    );
  }
  return value === 0 ? MOST_ITERATIONS_AT_A_TIME : Math.min(value, MOST_ITERATIONS_AT_A_TIME);
}
