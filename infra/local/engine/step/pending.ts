import type { Json } from '../json.ts';
import type { Execution, Thread } from './execution.ts';
import type { Attempt, Signal } from './signal.ts';

/** A function or service to call for an attempt of a task. */
export interface Call extends Attempt {
  readonly kind: 'call';
  readonly since: string;
  readonly order: number;
  readonly arguments: Json;
}

/** Something to tell the execution at an instant. */
interface Timer {
  readonly kind: 'timer';
  /** When it was set: timers of one instant go off in the order in which they were set. */
  readonly since: string;
  /** The event after which it was set. */
  readonly order: number;
  readonly at: string;
  /** What then happens, for a person. */
  readonly label: string;
  readonly signal: Signal;
}

/** The execution that a task waits for. */
export interface Child extends Attempt {
  readonly kind: 'child';
  readonly since: string;
  readonly order: number;
  readonly executionArn: string;
}

export type Pending = Call | Timer | Child;

/** What to begin, and what to stop waiting for, by key. */
export interface Commands {
  readonly begin: ReadonlyMap<string, Pending>;
  readonly end: readonly string[];
}

/**
 * All that an execution waits for, by a key that names it for ever. It follows from the state alone: after
 * a restart the same calls are made, and the same timers set, that the process which died had open.
 */
export function pendingOf(execution: Execution): Map<string, Pending> {
  const pending = new Map<string, Pending>();
  const { started, head } = execution;
  if (head.status !== 'RUNNING') return pending;
  pending.set('timeout', {
    kind: 'timer',
    since: started.startDate,
    order: 0,
    at: started.timeoutAt,
    label: `${started.stateMachineName} ${started.name} times out`,
    signal: { kind: 'executionTimeout' },
  });
  for (const thread of Object.values(execution.threads)) {
    for (const [key, each] of pendingOfThread(thread, `${started.stateMachineName} ${started.name}`)) {
      pending.set(`${thread.id}/${key}`, each);
    }
  }
  return pending;
}

/** The difference that a step makes to what is pending. */
export function commandsBetween(before: Execution, after: Execution): Commands {
  const open = before.head.lastEventId === 0 ? new Map<string, Pending>() : pendingOf(before);
  const begin = pendingOf(after);
  const end: string[] = [];
  for (const key of open.keys()) {
    if (!begin.delete(key)) end.push(key);
  }
  return { begin, end };
}

function pendingOfThread(thread: Thread, execution: string): [string, Pending][] {
  const { doing } = thread;
  const where = `${execution}: '${thread.state}'`;
  switch (doing.kind) {
    case 'waiting':
    case 'retrying': {
      const what = doing.kind === 'waiting' ? 'has waited' : 'is tried again';
      return [
        [
          `${doing.kind}/${thread.entered}/${doing.until}`,
          {
            kind: 'timer',
            since: doing.since,
            order: thread.lastEventId,
            at: doing.until,
            label: `${where} ${what}`,
            signal: { kind: 'due', thread: thread.id, entered: thread.entered, until: doing.until },
          },
        ],
      ];
    }
    case 'calling':
    case 'awaiting': {
      const { since, scheduled } = doing;
      const order = scheduled;
      const attempt: Attempt = { thread: thread.id, scheduled };
      const pending: [string, Pending][] = [];
      if (doing.kind === 'calling') {
        pending.push([
          `call/${scheduled}`,
          { kind: 'call', since, order, arguments: doing.arguments, ...attempt },
        ]);
      } else if (doing.child !== undefined) {
        pending.push([
          `child/${scheduled}`,
          { kind: 'child', since, order, executionArn: doing.child, ...attempt },
        ]);
      }
      const timer = (at: string, label: string, missedHeartbeat: boolean): Timer => ({
        kind: 'timer',
        since,
        order,
        at,
        label: `${where} ${label}`,
        signal: { kind: 'taskTimeout', missedHeartbeat, ...attempt },
      });
      if (doing.timeoutAt !== undefined) {
        pending.push([`timeout/${scheduled}`, timer(doing.timeoutAt, 'has waited for its answer', false)]);
      }
      if (doing.heartbeatAt !== undefined) {
        const key = `heartbeat/${scheduled}/${doing.heartbeatAt}`;
        pending.push([key, timer(doing.heartbeatAt, 'misses its heartbeat', true)]);
      }
      return pending;
    }
    case 'ready':
    case 'branching':
    case 'done':
      return [];
  }
}
