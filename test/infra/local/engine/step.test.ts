import { expect, it } from 'vitest';
import { checkDefinition } from '../../../../infra/local/engine/language/definition-problems.ts';
import { type Machine, machineOf } from '../../../../infra/local/engine/language/machine.ts';
import { applyChanges, type Execution, newExecution } from '../../../../infra/local/engine/step/execution.ts';
import { pendingOf } from '../../../../infra/local/engine/step/pending.ts';
import type { World } from '../../../../infra/local/engine/step/run.ts';
import type { Signal } from '../../../../infra/local/engine/step/signal.ts';
import { step } from '../../../../infra/local/engine/step/step.ts';
import { definitionOf, FUNCTION, START } from './rig.ts';

const world: World = {
  now: START.toISOString(),
  region: 'us-east-1',
  tokenOf: ({ thread, scheduled }) => `token ${thread} ${scheduled}`,
};

function machine(states: Record<string, unknown>): Machine {
  const { definition } = checkDefinition(definitionOf(states), () => true);
  if (definition === undefined) throw new Error('The definition has problems');
  return machineOf(definition);
}

const begun: Execution = newExecution({
  executionArn: 'arn:aws:states:us-east-1:123456789012:execution:m:e',
  name: 'e',
  stateMachineArn: 'arn:aws:states:us-east-1:123456789012:stateMachine:m',
  stateMachineName: 'm',
  definition: 'hash',
  roleArn: 'role',
  input: { items: [1, 2] },
  startDate: START.toISOString(),
  timeoutAt: '2028-01-04T08:00:00.000Z',
});

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

const asks = machine({
  Each: {
    Type: 'Map',
    Items: '{% $states.input.items %}',
    ItemProcessor: {
      StartAt: 'Ask',
      States: {
        Ask: {
          Type: 'Task',
          Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
          Arguments: {
            FunctionName: FUNCTION,
            Payload: ['{% $states.context.Task.Token %}', '{% $uuid() %}'],
          },
          TimeoutSeconds: 60,
          Retry: [{ ErrorEquals: ['States.Timeout'], JitterStrategy: 'FULL' }],
          End: true,
        },
      },
    },
    End: true,
  },
});

it('takes the same step the same way each time, and changes nothing it is given', async () => {
  let execution = frozen(structuredClone(begun));
  const signals: Signal[] = [{ kind: 'run' }];
  for (let taken = 0; taken < 30; taken += 1) {
    const signal = signals.shift();
    if (signal === undefined) break;
    const first = await step(asks, execution, signal, world);
    expect(await step(asks, execution, signal, world)).toEqual(first);
    expect(applyChanges(execution, first.entry?.changes ?? {})).toEqual(first.execution);
    // Plain data: what is written is what is read.
    expect(JSON.parse(JSON.stringify(first.execution))).toEqual(first.execution);
    execution = frozen(first.execution);
    for (const pending of first.commands.begin.values()) {
      if (pending.kind === 'call') signals.push({ ...pending, kind: 'returned', output: null });
      if (pending.kind === 'timer' && pending.signal.kind !== 'executionTimeout')
        signals.push(pending.signal);
    }
  }
  expect(execution.head.lastEventId).toBeGreaterThan(15);
});

it('tells what to begin and what to end, and the state alone tells the same', async () => {
  const first = await step(asks, begun, { kind: 'run' }, world);
  expect([...first.commands.begin.keys()]).toEqual([...pendingOf(first.execution).keys()]);
  const calls = [...first.commands.begin.values()].filter((each) => each.kind === 'call');
  expect(calls).toHaveLength(2);
  const [call] = calls;
  if (call === undefined) throw new Error('There is no call');
  const second = await step(asks, first.execution, { ...call, kind: 'returned', output: null }, world);
  expect(second.commands.end).toEqual([`${call.thread}/call/${call.scheduled}`]);
  const answer = { kind: 'success', output: 1 } as const;
  const third = await step(asks, second.execution, { ...call, kind: 'answered', answer }, world);
  expect(third.commands.end).toEqual([`${call.thread}/timeout/${call.scheduled}`]);
});

it('ignores what comes too late, comes twice or belongs to another attempt', async () => {
  const { execution, commands } = await step(asks, begun, { kind: 'run' }, world);
  const call = [...commands.begin.values()].find((each) => each.kind === 'call');
  if (call === undefined) throw new Error('There is no call');
  const late: Signal[] = [
    { ...call, kind: 'returned', scheduled: call.scheduled + 1, output: 1 },
    { ...call, kind: 'returned', thread: 'nowhere', output: 1 },
    { kind: 'due', thread: call.thread, entered: 1, until: world.now },
    { kind: 'heartbeat', thread: call.thread, scheduled: call.scheduled },
    { ...call, kind: 'childEnded', succeeded: true, description: null },
  ];
  for (const signal of late) {
    expect(await step(asks, execution, signal, world)).toMatchObject({ execution, entry: undefined });
  }
  const stopped = await step(asks, execution, { kind: 'stop' }, world);
  expect(stopped.execution).toMatchObject({ head: { status: 'ABORTED' }, threads: {}, fanOuts: {} });
  const after = await step(asks, stopped.execution, { ...call, kind: 'returned', output: 1 }, world);
  expect(after.entry).toBeUndefined();
});
