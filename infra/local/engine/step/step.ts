import type { Machine } from '../language/machine.ts';
import { Draft, HistoryFull } from './draft.ts';
import { applyChanges, type Doing, type Execution, type JournalEntry, type Thread } from './execution.ts';
import { currentState, endWait, enter, fail, succeed } from './flow.ts';
import { type Commands, commandsBetween } from './pending.ts';
import type { Run, World } from './run.ts';
import type { Attempt, Signal } from './signal.ts';
import {
  later,
  type TaskOutcome,
  taskAnswered,
  taskFailed,
  taskReturned,
  taskSucceeded,
  taskTimedOut,
} from './task-state.ts';

/** States that one step may enter: a machine that loops without waiting must not hold up the others. */
const LONGEST_STEP = 100;

export interface Step {
  readonly execution: Execution;
  /** What to append to the journal; undefined if the signal came too late to change anything. */
  readonly entry: JournalEntry | undefined;
  readonly commands: Commands;
  /** The execution can go on at once: take a `run` step next. */
  readonly more: boolean;
}

/**
 * One step of an execution: from its state and what happened to its next state, the history of that, and
 * what must be done about it. It touches nothing outside its arguments and, given the same ones, always
 * ends the same, so that a step lost in a crash can be taken again. It is asynchronous only because
 * JSONata 2 evaluates through promises, even what is computed at once: the alternative, handing out each
 * expression as a command and its value back as an event, would break a transition into a dozen steps.
 */
export async function step(
  machine: Machine,
  execution: Execution,
  signal: Signal,
  world: World,
): Promise<Step> {
  const draft = new Draft(execution, world.now);
  const run: Run = { machine, draft, world };
  if (draft.isRunning) {
    try {
      await receive(run, signal);
      await goOn(run);
    } catch (error) {
      if (!(error instanceof HistoryFull)) throw error;
      endForHistory(draft);
    }
  }
  const entry = draft.entry();
  const after = entry === undefined ? execution : applyChanges(execution, entry.changes);
  return {
    execution: after,
    entry,
    commands: commandsBetween(execution, after),
    more: draft.ready.length > 0,
  };
}

async function goOn(run: Run): Promise<void> {
  for (let entered = 0; entered < LONGEST_STEP && run.draft.isRunning; ) {
    const id = run.draft.ready.shift();
    if (id === undefined) return;
    const thread = run.draft.thread(id);
    if (thread?.doing.kind !== 'ready') continue;
    await enter(run, thread);
    entered += 1;
  }
}

async function receive(run: Run, signal: Signal): Promise<void> {
  const { draft, world } = run;
  switch (signal.kind) {
    case 'run':
      return begin(run);
    case 'stop': {
      const details = {
        ...(signal.error === undefined ? {} : { error: signal.error }),
        ...(signal.cause === undefined ? {} : { cause: signal.cause }),
      };
      return draft.end('ABORTED', 0, { executionAbortedEventDetails: details }, details);
    }
    case 'executionTimeout':
      // AWS names the error in the history only.
      return draft.end('TIMED_OUT', 0, { executionTimedOutEventDetails: { error: 'States.Timeout' } }, {});
    case 'due': {
      const thread = draft.thread(signal.thread);
      if (thread === undefined || thread.entered !== signal.entered) return;
      if (thread.doing.kind === 'waiting' && thread.doing.until === signal.until) return endWait(run, thread);
      if (thread.doing.kind === 'retrying' && thread.doing.until === signal.until) {
        draft.put({ ...thread, doing: { kind: 'ready', again: true } });
      }
      return;
    }
    case 'heartbeat': {
      const attempt = attemptOf(run, signal);
      if (attempt?.doing.heartbeatSeconds === undefined) return;
      const heartbeatAt = later(world.now, attempt.doing.heartbeatSeconds);
      draft.put({ ...attempt.thread, doing: { ...attempt.doing, heartbeatAt } });
      return;
    }
    default:
      return receiveForTask(run, signal);
  }
}

async function receiveForTask(
  run: Run,
  signal: Extract<Signal, { kind: 'returned' | 'failed' | 'childEnded' | 'answered' | 'taskTimeout' }>,
): Promise<void> {
  const attempt = attemptOf(run, signal);
  const state = attempt && currentState(run, attempt.thread);
  if (attempt === undefined || state?.Type !== 'Task') return;
  const { thread, doing } = attempt;
  const settle = (outcome: TaskOutcome): Promise<void> => settleTask(run, outcome);
  switch (signal.kind) {
    case 'returned':
      if (doing.kind === 'calling') await settle(taskReturned(run, thread, state, doing, signal.output));
      return;
    case 'failed':
      if (doing.kind !== 'calling') return;
      // Whoever held the token was told that the answer counts.
      if (doing.early !== undefined) return settle(taskAnswered(run, thread, state, doing.early));
      return settle(taskFailed(run, thread, state, signal.failure));
    case 'answered':
      if (doing.kind === 'awaiting' && doing.child === undefined) {
        return settle(taskAnswered(run, thread, state, signal.answer));
      }
      if (doing.kind === 'calling' && doing.early === undefined) {
        run.draft.put({ ...thread, doing: { ...doing, early: signal.answer } });
      }
      return;
    case 'childEnded':
      if (doing.kind !== 'awaiting' || doing.child === undefined) return;
      if (signal.succeeded) return settle(taskSucceeded(run, thread, state, signal.description));
      return settle(
        taskFailed(run, thread, state, {
          error: 'States.TaskFailed',
          cause: JSON.stringify(signal.description),
        }),
      );
    case 'taskTimeout': {
      const early = doing.kind === 'calling' && doing.early !== undefined;
      if (!early) await settle(taskTimedOut(run, thread, state, signal.missedHeartbeat));
      return;
    }
  }
}

async function settleTask(run: Run, outcome: TaskOutcome): Promise<void> {
  if (outcome.kind === 'succeeded') await succeed(run, outcome.thread, outcome.result);
  if (outcome.kind === 'failed') await fail(run, outcome.thread, outcome.failure);
}

/** The thread, if it still is at this attempt. */
function attemptOf(
  run: Run,
  { thread: id, scheduled }: Attempt,
): { readonly thread: Thread; readonly doing: Extract<Doing, { kind: 'calling' | 'awaiting' }> } | undefined {
  const thread = run.draft.thread(id);
  const doing = thread?.doing;
  if (thread === undefined || (doing?.kind !== 'calling' && doing?.kind !== 'awaiting')) return undefined;
  return doing.scheduled === scheduled ? { thread, doing } : undefined;
}

function begin(run: Run): void {
  const { draft, machine, world } = run;
  if (draft.head.lastEventId > 0) {
    const ready = draft.threads().filter((thread) => thread.doing.kind === 'ready');
    draft.ready.push(...ready.sort((a, b) => a.lastEventId - b.lastEventId).map((thread) => thread.id));
    return;
  }
  const { input, roleArn } = draft.before.started;
  draft.countTransition();
  draft.emitOwn(0, 'ExecutionStarted', {
    executionStartedEventDetails: {
      input: JSON.stringify(input),
      inputDetails: { truncated: false },
      roleArn,
    },
  });
  draft.put({
    id: '',
    group: '',
    state: machine.definition.StartAt,
    input,
    seed: draft.before.started.executionArn,
    turns: 0,
    variables: {},
    lastEventId: 0,
    entered: 0,
    enteredTime: world.now,
    retries: [],
    doing: { kind: 'ready', again: false },
  });
}

function endForHistory(draft: Draft): void {
  const details = {
    error: 'States.Runtime',
    cause: 'The execution reached the maximum number of history events (25000).',
  };
  draft.end('FAILED', draft.head.lastEventId, { executionFailedEventDetails: details }, details);
}
