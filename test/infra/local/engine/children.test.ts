import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../../functions/time/day.ts';
import { isObject } from '../../../../infra/local/engine/json.ts';
import { FUNCTION, openRig, type Rig, START } from './rig.ts';

const CHILD = 'arn:aws:states:us-east-1:123456789012:stateMachine:child';

const startChild = (pattern: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  Type: 'Task',
  Resource: `arn:aws:states:::states:startExecution${pattern}`,
  Arguments: { StateMachineArn: CHILD, Name: 'c', Input: { n: '{% $states.input.n %}' } },
  End: true,
  ...more,
});

async function withChild(states: Record<string, unknown>, more: Record<string, unknown> = {}): Promise<Rig> {
  const rig = await openRig();
  await rig.machine(states, { name: 'child', ...more });
  return rig;
}

const addDayAfterWait = {
  Wait: { Type: 'Wait', Seconds: 86_400, Next: 'Add' },
  Add: { Type: 'Pass', Output: { m: '{% $states.input.n + 1 %}' }, End: true },
};
const childArn = 'arn:aws:states:us-east-1:123456789012:execution:child:c';

describe('startExecution', () => {
  it('alone does not wait', async () => {
    const rig = await withChild(addDayAfterWait);
    const outcome = await rig.run({ Start: startChild('') }, { n: 1 });
    expect(outcome.output).toEqual({ ExecutionArn: childArn, StartDate: START.getTime() });
    expect(outcome.history.slice(1, -1)).toEqual([
      'TaskStateEntered',
      'TaskScheduled',
      'TaskStarted',
      'TaskSucceeded',
      'TaskStateExited',
    ]);
    expect((await rig.outcome(childArn)).output).toEqual({ m: 2 });
  });

  it.each([
    ['.sync:2', { n: 1 }, { m: 2 }],
    ['.sync', '{"n":1}', '{"m":2}'],
  ])('%s waits for the end and gives its description', async (pattern, input, output) => {
    const rig = await withChild(addDayAfterWait);
    const outcome = await rig.run({ Start: startChild(pattern) }, { n: 1 });
    expect(outcome.output).toEqual({
      ExecutionArn: childArn,
      Input: input,
      InputDetails: { Included: true },
      Name: 'c',
      Output: output,
      OutputDetails: { Included: true },
      RedriveCount: 0,
      RedriveStatus: 'NOT_REDRIVABLE',
      StartDate: START.getTime(),
      StateMachineArn: CHILD,
      Status: 'SUCCEEDED',
      StopDate: START.getTime() + DAY_MS,
    });
    expect(outcome.history.slice(1, -1)).toEqual([
      'TaskStateEntered',
      'TaskScheduled',
      'TaskStarted',
      'TaskSubmitted',
      'TaskSucceeded',
      'TaskStateExited',
    ]);
  });

  it.each([
    ['fails', { Bad: { Type: 'Fail', Error: 'Bad', Cause: 'luck' } }, {}, 'FAILED'],
    ['times out', { Wait: { Type: 'Wait', Seconds: 60, End: true } }, { TimeoutSeconds: 5 }, 'TIMED_OUT'],
  ])('reaches the parent as States.TaskFailed when the child %s', async (_, states, more, status) => {
    const rig = await withChild(states, more);
    const outcome = await rig.run(
      {
        Start: startChild('.sync:2', { Catch: [{ ErrorEquals: ['States.TaskFailed'], Next: 'Caught' }] }),
        Caught: {
          Type: 'Succeed',
          Output: '{% [$states.input.Error, $parse($states.input.Cause).Status] %}',
        },
      },
      { n: 1 },
    );
    expect(outcome.output).toEqual(['States.TaskFailed', status]);
  });

  it('with a token waits for that, not for the child', async () => {
    let token = '';
    const rig = await openRig({
      mode: 'hand',
      invoke: async (_, payload) => {
        if (isObject(payload)) token = String(payload.token);
        return null;
      },
    });
    await rig.machine(
      {
        Keep: {
          Type: 'Task',
          Resource: 'arn:aws:states:::lambda:invoke',
          Arguments: { FunctionName: FUNCTION, Payload: '{% $states.input %}' },
          End: true,
        },
      },
      { name: 'child' },
    );
    const start = startChild('.waitForTaskToken', {
      Arguments: { StateMachineArn: CHILD, Input: { token: '{% $states.context.Task.Token %}' } },
    });
    const { executionArn, status } = await rig.run({ Start: start });
    expect(status).toBe('RUNNING');
    await rig.stepFunctions.sendTaskSuccess({ taskToken: token, output: '"told"' });
    expect((await rig.outcome(executionArn)).output).toBe('told');
  });

  it('fails by name for a machine that is not there, or a name that is taken', async () => {
    const rig = await withChild({ Done: { Type: 'Succeed' } });
    const missing = startChild('', { Arguments: { StateMachineArn: `${CHILD}-missing` } });
    expect(await rig.run({ Start: missing })).toMatchObject({
      error: 'StepFunctions.StateMachineDoesNotExistException',
    });
    await rig.run({ Start: startChild('') }, { n: 1 });
    expect(await rig.run({ Start: startChild('') }, { n: 2 })).toMatchObject({
      error: 'StepFunctions.ExecutionAlreadyExistsException',
    });
  });

  it('stops the child when its parent is stopped, but not one that nobody waits for', async () => {
    const rig = await openRig({ mode: 'hand' });
    await rig.machine(addDayAfterWait, { name: 'child' });
    const waits = await rig.run({ Start: startChild('.sync:2') }, { n: 1 });
    await rig.stepFunctions.stopExecution({ executionArn: waits.executionArn, error: 'Enough' });
    await rig.clock.settled();
    expect(await rig.outcome(waits.executionArn)).toMatchObject({
      status: 'ABORTED',
      error: 'Enough',
      history: [
        'ExecutionStarted',
        'TaskStateEntered',
        'TaskScheduled',
        'TaskStarted',
        'TaskSubmitted',
        'ExecutionAborted',
      ],
    });
    expect((await rig.outcome(childArn)).status).toBe('ABORTED');
    expect(rig.clock.nextDue()).toBeUndefined();
  });

  it('stops the child when the task that waits for it times out', async () => {
    const rig = await withChild(addDayAfterWait);
    const outcome = await rig.run({ Start: startChild('.sync:2', { TimeoutSeconds: 60 }) }, { n: 1 });
    expect(outcome).toMatchObject({ status: 'FAILED', error: 'States.Timeout' });
    expect((await rig.outcome(childArn)).status).toBe('ABORTED');
  });

  it('gives a child started later the definition of today, and lets one that runs keep its own', async () => {
    const rig = await openRig({ mode: 'hand' });
    const wait = { Wait: { Type: 'Wait', Seconds: 60, Next: 'Say' } };
    await rig.machine({ ...wait, Say: { Type: 'Succeed', Output: 'old' } }, { name: 'child' });
    const [first] = await Promise.all([
      rig.run({ Start: startChild('.sync:2', { Output: '{% $states.result.Output %}' }) }, { n: 1 }),
    ]);
    await rig.stepFunctions.call('UpdateStateMachine', {
      stateMachineArn: CHILD,
      definition: JSON.stringify({
        QueryLanguage: 'JSONata',
        StartAt: 'Wait',
        States: { ...wait, Say: { Type: 'Succeed', Output: 'new' } },
      }),
    });
    const arguments_ = { StateMachineArn: CHILD };
    const second = await rig.run({
      Start: startChild('.sync:2', { Arguments: arguments_, Output: '{% $states.result.Output %}' }),
    });
    await rig.clock.advanceToNext();
    expect((await rig.outcome(first.executionArn)).output).toBe('old');
    expect((await rig.outcome(second.executionArn)).output).toBe('new');
  });
});
