import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../../functions/time/day.ts';
import type { Json } from '../../../../infra/local/engine/json.ts';
import { isObject } from '../../../../infra/local/engine/json.ts';
import { FUNCTION, openRig, type Rig, START } from './rig.ts';

const INVOKE = 'arn:aws:states:::lambda:invoke';
const TOKEN = `${INVOKE}.waitForTaskToken`;

/** Takes the token out of a payload `{token}`. */
function tokens(): {
  readonly invoke: (_: string, payload: Json) => Promise<unknown>;
  readonly seen: string[];
} {
  const seen: string[] = [];
  return {
    seen,
    invoke: async (_, payload) => {
      if (isObject(payload) && typeof payload.token === 'string') seen.push(payload.token);
      return { asked: true };
    },
  };
}

const ask = {
  Type: 'Task',
  Resource: TOKEN,
  Arguments: { FunctionName: FUNCTION, Payload: { token: '{% $states.context.Task.Token %}' } },
};

async function started(rig: Rig, states: Record<string, unknown>): Promise<string> {
  const stateMachineArn = await rig.machine(states);
  const { executionArn } = await rig.stepFunctions.startExecution({ stateMachineArn });
  await rig.clock.settled();
  return executionArn;
}

describe('a Lambda function', () => {
  it('gets the payload and gives Payload, StatusCode and ExecutedVersion', async () => {
    const calls: unknown[] = [];
    const { run } = await openRig({
      invoke: async (arn, payload, info) => {
        calls.push([arn, payload, info.stateName]);
        return { sum: 3 };
      },
    });
    const outcome = await run(
      {
        Add: {
          Type: 'Task',
          Resource: INVOKE,
          Arguments: { FunctionName: FUNCTION, Payload: { of: '{% $states.input.of %}' } },
          Assign: { sum: '{% $states.result.Payload.sum %}' },
          Next: 'Done',
        },
        Done: { Type: 'Succeed', Output: ['{% $states.input %}', '{% $sum %}'] },
      },
      { of: [1, 2] },
    );
    expect(calls).toEqual([[FUNCTION, { of: [1, 2] }, 'Add']]);
    expect(outcome.output).toEqual([{ ExecutedVersion: '$LATEST', Payload: { sum: 3 }, StatusCode: 200 }, 3]);
    expect(outcome.history).toEqual([
      'ExecutionStarted',
      'TaskStateEntered',
      'TaskScheduled',
      'TaskStarted',
      'TaskSucceeded',
      'TaskStateExited',
      'SucceedStateEntered',
      'SucceedStateExited',
      'ExecutionSucceeded',
    ]);
  });

  it('may be named by its ARN alone, with events of its own', async () => {
    const { run } = await openRig({ invoke: async (_, payload) => [payload] });
    const outcome = await run({ Add: { Type: 'Task', Resource: FUNCTION, End: true } }, { n: 1 });
    expect(outcome.output).toEqual([{ n: 1 }]);
    expect(outcome.history.slice(1, -1)).toEqual([
      'TaskStateEntered',
      'LambdaFunctionScheduled',
      'LambdaFunctionStarted',
      'LambdaFunctionSucceeded',
      'TaskStateExited',
    ]);
  });

  it('fails the task with the name of its error, and a cause that tells it', async () => {
    class SeatsMissing extends Error {
      override name = 'SeatsMissing';
    }
    const { run } = await openRig({
      invoke: async () => {
        throw new SeatsMissing('3 places short');
      },
    });
    const outcome = await run({
      Try: { Type: 'Task', Resource: INVOKE, Arguments: { FunctionName: FUNCTION }, End: true },
    });
    expect(outcome).toMatchObject({ status: 'FAILED', error: 'SeatsMissing' });
    expect(JSON.parse(outcome.cause ?? '')).toEqual({
      errorMessage: '3 places short',
      errorType: 'SeatsMissing',
    });
    expect(outcome.history.slice(-2)).toEqual(['TaskFailed', 'ExecutionFailed']);
  });

  it('is not waited for when invoked as an event', async () => {
    const { run } = await openRig({ invoke: async () => Promise.reject(new Error('later')) });
    const outcome = await run({
      Tell: {
        Type: 'Task',
        Resource: INVOKE,
        Arguments: { FunctionName: FUNCTION, InvocationType: 'Event' },
        Output: '{% $states.result.StatusCode %}',
        End: true,
      },
    });
    expect(outcome).toMatchObject({ status: 'SUCCEEDED', output: 202 });
  });

  it('may not return more than 256 KiB', async () => {
    const { run } = await openRig({ invoke: async () => 'x'.repeat(300_000) });
    const states = (errors: string[]): Record<string, unknown> => ({
      Try: {
        Type: 'Task',
        Resource: INVOKE,
        Arguments: { FunctionName: FUNCTION },
        Catch: [{ ErrorEquals: errors, Next: 'Caught' }],
        End: true,
      },
      Caught: { Type: 'Pass', Output: 'caught', End: true },
    });
    expect(await run(states(['States.ALL']))).toMatchObject({
      status: 'FAILED',
      error: 'States.DataLimitExceeded',
    });
    expect((await run(states(['States.DataLimitExceeded']))).output).toBe('caught');
  });
});

describe('a task with a token', () => {
  it('waits for the answer; its events come in the order recorded on AWS', async () => {
    const { invoke, seen } = tokens();
    const rig = await openRig({ invoke, mode: 'hand' });
    const executionArn = await started(rig, { Ask: { ...ask, End: true } });
    expect(await rig.outcome(executionArn)).toMatchObject({ status: 'RUNNING' });
    await rig.stepFunctions.sendTaskSuccess({ taskToken: seen[0] ?? '', output: '{"yes":true}' });
    const { events } = await rig.stepFunctions.call('GetExecutionHistory', { executionArn });
    expect(events.map(({ id, previousEventId, type }) => [id, previousEventId, type])).toEqual([
      [1, 0, 'ExecutionStarted'],
      [2, 0, 'TaskStateEntered'],
      [3, 2, 'TaskScheduled'],
      [4, 3, 'TaskStarted'],
      [5, 4, 'TaskSubmitted'],
      [6, 5, 'TaskSucceeded'],
      [7, 6, 'TaskStateExited'],
      [8, 7, 'ExecutionSucceeded'],
    ]);
    const resource = { resourceType: 'lambda', resource: 'invoke.waitForTaskToken' };
    expect(events[2]).toMatchObject({
      taskScheduledEventDetails: {
        ...resource,
        region: 'us-east-1',
        parameters: JSON.stringify({ FunctionName: FUNCTION, Payload: { token: seen[0] } }),
      },
    });
    expect(events[5]).toMatchObject({
      taskSucceededEventDetails: {
        ...resource,
        output: '{"yes":true}',
        outputDetails: { truncated: false },
      },
    });
  });

  it('keeps an answer that comes before the call has returned', async () => {
    let rig: Rig | undefined;
    rig = await openRig({
      invoke: async (_, payload) => {
        const token = isObject(payload) ? String(payload.token) : '';
        await rig?.stepFunctions.sendTaskSuccess({ taskToken: token, output: '"early"' });
        await expect(
          rig?.stepFunctions.sendTaskSuccess({ taskToken: token, output: '"again"' }),
        ).rejects.toMatchObject({ name: 'TaskTimedOut' });
        throw new Error('too late to matter');
      },
    });
    const outcome = await rig.run({ Ask: { ...ask, End: true } });
    expect(outcome).toMatchObject({ status: 'SUCCEEDED', output: 'early' });
  });

  it('fails as SendTaskFailure says; without an error both are null', async () => {
    const { invoke, seen } = tokens();
    const rig = await openRig({ invoke, mode: 'hand' });
    const caught = {
      Ask: { ...ask, Catch: [{ ErrorEquals: ['States.TaskFailed'], Next: 'Caught' }], End: true },
      Caught: { Type: 'Succeed' },
    };
    const named = await started(rig, caught);
    await rig.stepFunctions.sendTaskFailure({
      taskToken: seen[0] ?? '',
      error: 'Declined',
      cause: 'no time',
    });
    expect((await rig.outcome(named)).output).toEqual({ Error: 'Declined', Cause: 'no time' });
    const stateMachineArn = await rig.machine(caught);
    const { executionArn } = await rig.stepFunctions.startExecution({ stateMachineArn });
    await rig.clock.settled();
    await rig.stepFunctions.sendTaskFailure({ taskToken: seen[1] ?? '' });
    const outcome = await rig.outcome(executionArn);
    expect(outcome.output).toEqual({ Error: null, Cause: null });
    // A caught failure adds no event of its own.
    expect(outcome.history.slice(-5)).toEqual([
      'TaskFailed',
      'TaskStateExited',
      'SucceedStateEntered',
      'SucceedStateExited',
      'ExecutionSucceeded',
    ]);
  });

  it('times out, can remind and ask again with a fresh token', async () => {
    const { invoke, seen } = tokens();
    const rig = await openRig({ invoke, mode: 'hand' });
    const executionArn = await started(rig, {
      Ask: {
        ...ask,
        TimeoutSeconds: '{% $exists($states.input.days) ? $states.input.days : 7 * 86400 %}',
        Catch: [{ ErrorEquals: ['States.Timeout'], Next: 'Ask again', Output: {} }],
        End: true,
      },
      'Ask again': { ...ask, TimeoutSeconds: 86_400, End: true },
    });
    expect(rig.clock.nextDue()).toEqual({
      at: new Date(START.getTime() + 7 * DAY_MS),
      label: expect.stringContaining("'Ask' has waited for its answer"),
    });
    await rig.clock.advanceToNext();
    expect(seen).toHaveLength(2);
    expect(seen[0]).not.toBe(seen[1]);
    await expect(
      rig.stepFunctions.sendTaskSuccess({ taskToken: seen[0] ?? '', output: '1' }),
    ).rejects.toMatchObject({ name: 'TaskTimedOut' });
    await rig.clock.advanceToNext();
    expect(await rig.outcome(executionArn)).toMatchObject({
      status: 'FAILED',
      error: 'States.Timeout',
      cause: undefined,
    });
    expect((await rig.outcome(executionArn)).history.slice(-2)).toEqual(['TaskTimedOut', 'ExecutionFailed']);
  });

  it('lives as long as heartbeats come, and then is recorded as timed out', async () => {
    const { invoke, seen } = tokens();
    const rig = await openRig({ invoke, mode: 'hand' });
    const executionArn = await started(rig, {
      Ask: {
        ...ask,
        HeartbeatSeconds: 60,
        TimeoutSeconds: 600,
        Catch: [{ ErrorEquals: ['States.HeartbeatTimeout'], Next: 'Silent' }],
        End: true,
      },
      Silent: { Type: 'Succeed' },
    });
    const at = (seconds: number): Date => new Date(START.getTime() + seconds * 1000);
    await rig.clock.advanceTo(at(50));
    await rig.stepFunctions.call('SendTaskHeartbeat', { taskToken: seen[0] ?? '' });
    await rig.clock.advanceTo(at(109));
    expect((await rig.outcome(executionArn)).status).toBe('RUNNING');
    await rig.clock.advanceTo(at(110));
    expect(await rig.outcome(executionArn)).toMatchObject({
      status: 'SUCCEEDED',
      output: { Error: 'States.Timeout', Cause: '' },
    });
    await expect(
      rig.stepFunctions.call('SendTaskHeartbeat', { taskToken: seen[0] ?? '' }),
    ).rejects.toMatchObject({ name: 'TaskTimedOut' });
    expect(rig.clock.nextDue()).toBeUndefined();
  });

  it.each([
    ['nonsense', 'InvalidToken'],
    ['e30.e30', 'InvalidToken'],
  ])('refuses the token %s', async (taskToken, name) => {
    const { stepFunctions } = await openRig();
    await expect(stepFunctions.sendTaskSuccess({ taskToken, output: '{}' })).rejects.toMatchObject({ name });
  });

  it('refuses an altered token, and output that is not JSON', async () => {
    const { invoke, seen } = tokens();
    const rig = await openRig({ invoke, mode: 'hand' });
    await started(rig, { Ask: { ...ask, End: true } });
    const token = seen[0] ?? '';
    const altered = `${token.startsWith('X') ? 'Y' : 'X'}${token.slice(1)}`;
    await expect(
      rig.stepFunctions.sendTaskSuccess({ taskToken: altered, output: '1' }),
    ).rejects.toMatchObject({
      name: 'InvalidToken',
    });
    await expect(rig.stepFunctions.sendTaskSuccess({ taskToken: token, output: '{' })).rejects.toMatchObject({
      name: 'InvalidOutput',
    });
  });
});

describe('Retry', () => {
  /** Runs a task that fails `failures` times, and gives the seconds at which it was tried. */
  const tries = async (retry: Record<string, unknown>, failures: number) => {
    const seconds: number[] = [];
    const rig = await openRig({
      invoke: async () => {
        seconds.push((rig.clock.now().getTime() - START.getTime()) / 1000);
        if (seconds.length <= failures) throw new Error('not yet');
        return seconds.length;
      },
    });
    const outcome = await rig.run({
      Try: {
        Type: 'Task',
        Resource: INVOKE,
        Arguments: { FunctionName: FUNCTION, Payload: '{% $states.context.State.RetryCount %}' },
        Retry: [{ ErrorEquals: ['States.ALL'], ...retry }],
        Output: '{% $states.result.Payload %}',
        End: true,
      },
    });
    return { seconds, outcome };
  };

  it.each([
    ['by default after 1, 2 and 4 seconds', {}, 3, [0, 1, 3, 7]],
    ['at a steady interval', { IntervalSeconds: 10, BackoffRate: 1, MaxAttempts: 2 }, 2, [0, 10, 20]],
    [
      'up to a greatest delay',
      { IntervalSeconds: 10, BackoffRate: 3, MaxDelaySeconds: 25 },
      3,
      [0, 10, 35, 60],
    ],
  ])('tries again %s', async (_, retry, failures, expected) => {
    const { seconds, outcome } = await tries(retry, failures);
    expect(seconds).toEqual(expected);
    expect(outcome).toMatchObject({ status: 'SUCCEEDED', output: expected.length });
    expect(outcome.history.filter((type) => type === 'TaskFailed')).toHaveLength(failures);
    expect(outcome.history.filter((type) => type === 'TaskStateEntered')).toHaveLength(1);
  });

  it('spreads its tries with full jitter, never beyond the delay', async () => {
    const { seconds } = await tries({ IntervalSeconds: 100, JitterStrategy: 'FULL', BackoffRate: 1 }, 3);
    const delays = seconds.slice(1).map((at, index) => at - (seconds[index] ?? 0));
    expect(new Set(delays).size).toBe(3);
    expect(delays.every((delay) => delay >= 0 && delay <= 100)).toBe(true);
  });

  it('gives up after MaxAttempts, then Catch applies', async () => {
    expect((await tries({ MaxAttempts: 1 }, 9)).outcome).toMatchObject({ status: 'FAILED', error: 'Error' });
    expect((await tries({ MaxAttempts: 0 }, 9)).seconds).toEqual([0]);
  });

  it('counts each retrier by itself, and the first that matches decides', async () => {
    const errors = ['A', 'B', 'A', 'B', 'A'];
    const { run } = await openRig({
      invoke: async () => {
        const name = errors.shift();
        if (name === undefined) return 'done';
        throw Object.assign(new Error('odd'), { name });
      },
    });
    const outcome = await run({
      Try: {
        Type: 'Task',
        Resource: INVOKE,
        Arguments: { FunctionName: FUNCTION },
        Retry: [
          { ErrorEquals: ['A'], MaxAttempts: 2 },
          { ErrorEquals: ['States.ALL'], MaxAttempts: 5 },
        ],
        Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Caught' }],
        End: true,
      },
      Caught: { Type: 'Succeed', Output: '{% $states.input.Error %}' },
    });
    expect(outcome.output).toBe('A');
    expect(errors).toEqual([]);
  });
});

describe('Catch', () => {
  it('can assign, shape its output and see the old variables', async () => {
    const { run } = await openRig({ invoke: async () => Promise.reject(new TypeError('bad')) });
    const outcome = await run({
      First: { Type: 'Pass', Assign: { tried: 0 }, Next: 'Try' },
      Try: {
        Type: 'Task',
        Resource: INVOKE,
        Arguments: { FunctionName: FUNCTION },
        Catch: [
          { ErrorEquals: ['Other'], Next: 'Never' },
          {
            ErrorEquals: ['TypeError'],
            Assign: { tried: '{% $tried + 1 %}' },
            Output: { error: '{% $states.errorOutput.Error %}', tried: '{% $tried %}' },
            Next: 'Caught',
          },
        ],
        End: true,
      },
      Never: { Type: 'Fail' },
      Caught: { Type: 'Pass', Output: ['{% $states.input %}', '{% $tried %}'], End: true },
    });
    expect(outcome.output).toEqual([{ error: 'TypeError', tried: 0 }, 1]);
  });

  it('fails the execution if it cannot be evaluated itself', async () => {
    const { run } = await openRig({ invoke: async () => Promise.reject(new Error('bad')) });
    const outcome = await run({
      Try: {
        Type: 'Task',
        Resource: INVOKE,
        Arguments: { FunctionName: FUNCTION },
        Catch: [{ ErrorEquals: ['States.ALL'], Output: '{% $states.input.no %}', Next: 'Caught' }],
        End: true,
      },
      Caught: { Type: 'Succeed' },
    });
    expect(outcome).toMatchObject({ status: 'FAILED', error: 'States.QueryEvaluationError' });
  });

  it('does not catch a timeout by States.TaskFailed', async () => {
    const rig = await openRig({ invoke: tokens().invoke });
    const outcome = await rig.run({
      Ask: {
        ...ask,
        TimeoutSeconds: 5,
        Catch: [{ ErrorEquals: ['States.TaskFailed'], Next: 'Caught' }],
        End: true,
      },
      Caught: { Type: 'Succeed' },
    });
    expect(outcome).toMatchObject({ status: 'FAILED', error: 'States.Timeout' });
  });
});

describe('other services', () => {
  it('are called with the arguments; their errors keep their names', async () => {
    const { run } = await openRig({
      integrations: {
        'dynamodb:putItem': async (args) => {
          if (args.TableName === 'full') throw Object.assign(new Error('no'), { name: 'DynamoDB.Throttled' });
          return { stored: args.Item ?? null };
        },
        'aws-sdk:ses:*': async (_, info) => ({ called: info.resource }),
      },
    });
    const put = (table: string): Record<string, unknown> => ({
      Put: {
        Type: 'Task',
        Resource: 'arn:aws:states:::dynamodb:putItem',
        Arguments: { TableName: table, Item: { id: '{% $states.input.id %}' } },
        End: true,
      },
    });
    expect((await run(put('people'), { id: 'p1' })).output).toEqual({ stored: { id: 'p1' } });
    expect(await run(put('full'), { id: 'p1' })).toMatchObject({ error: 'DynamoDB.Throttled' });
    const send = { Type: 'Task', Resource: 'arn:aws:states:::aws-sdk:ses:sendEmail', End: true };
    expect((await run({ Send: send })).output).toEqual({ called: 'arn:aws:states:::aws-sdk:ses:sendEmail' });
  });

  it('include Step Functions itself', async () => {
    const { invoke, seen } = tokens();
    const rig = await openRig({ invoke, mode: 'hand' });
    const waiting = await started(rig, { Ask: { ...ask, End: true } });
    const answer = {
      Answer: {
        Type: 'Task',
        Resource: 'arn:aws:states:::aws-sdk:sfn:sendTaskSuccess',
        Arguments: { TaskToken: '{% $states.input.token %}', Output: '"from a machine"' },
        End: true,
      },
    };
    const token = seen[0];
    expect((await rig.run(answer, { token })).status).toBe('SUCCEEDED');
    expect((await rig.outcome(waiting)).output).toBe('from a machine');
    const stateMachineArn = await rig.machine(answer, { name: 'again' });
    const again = await rig.stepFunctions.startExecution({
      stateMachineArn,
      input: JSON.stringify({ token }),
    });
    await rig.clock.settled();
    expect(await rig.outcome(again.executionArn)).toMatchObject({ error: 'Sfn.TaskTimedOutException' });
  });
});
