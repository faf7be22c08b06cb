import { describe, expect, it } from 'vitest';
import { openRig, START } from './rig.ts';

describe('Pass', () => {
  it('hands its input on, or what Output says', async () => {
    const { run } = await openRig();
    const outcome = await run(
      {
        Same: { Type: 'Pass', Next: 'Other' },
        Other: { Type: 'Pass', Output: { twice: '{% $states.input.n * 2 %}', text: 'n' }, End: true },
      },
      { n: 21 },
    );
    expect(outcome).toMatchObject({ status: 'SUCCEEDED', output: { twice: 42, text: 'n' } });
    expect(outcome.history).toEqual([
      'ExecutionStarted',
      'PassStateEntered',
      'PassStateExited',
      'PassStateEntered',
      'PassStateExited',
      'ExecutionSucceeded',
    ]);
  });

  it('lets Output and Assign both see the variables as they were', async () => {
    const { run } = await openRig();
    const outcome = await run({
      First: { Type: 'Pass', Assign: { n: 1 }, Next: 'Second' },
      Second: {
        Type: 'Pass',
        Assign: { n: '{% $n + 1 %}', m: '{% $n %}' },
        Output: '{% $n %}',
        Next: 'Third',
      },
      Third: { Type: 'Pass', Output: ['{% $states.input %}', '{% $n %}', '{% $m %}'], End: true },
    });
    expect(outcome.output).toEqual([1, 2, 1]);
  });
});

describe('Choice', () => {
  const states = {
    Which: {
      Type: 'Choice',
      Choices: [
        {
          Condition: '{% $states.input.n > 10 %}',
          Next: 'Many',
          Output: { much: true },
          Assign: { seen: 'many' },
        },
        { Condition: '{% $states.input.n > 5 %}', Next: 'Some' },
      ],
      Default: 'Few',
      Output: { few: '{% $states.input.n %}' },
      Assign: { seen: 'few' },
    },
    Many: { Type: 'Pass', Output: ['{% $states.input %}', '{% $seen %}'], End: true },
    Some: { Type: 'Pass', Output: ['{% $states.input %}', '{% $exists($seen) %}'], End: true },
    Few: { Type: 'Pass', Output: ['{% $states.input %}', '{% $seen %}'], End: true },
  };

  it.each([
    [20, [{ much: true }, 'many']],
    [7, [{ n: 7 }, false]],
    [1, [{ few: 1 }, 'few']],
  ])('takes the first rule that holds, or the default: %i', async (n, output) => {
    const { run } = await openRig();
    expect((await run(states, { n })).output).toEqual(output);
  });

  it('fails where nothing holds, and where a condition is no boolean', async () => {
    const { run } = await openRig();
    const end = { Type: 'Succeed' };
    const none = { Type: 'Choice', Choices: [{ Condition: '{% false %}', Next: 'End' }] };
    expect(await run({ None: none, End: end })).toMatchObject({
      status: 'FAILED',
      error: 'States.NoChoiceMatched',
    });
    const odd = { Type: 'Choice', Choices: [{ Condition: '{% 1 %}', Next: 'End' }] };
    expect(await run({ Odd: odd, End: end })).toMatchObject({
      status: 'FAILED',
      error: 'States.QueryEvaluationError',
    });
  });
});

describe('Wait', () => {
  const waitedUntil = async (wait: Record<string, unknown>, input: unknown): Promise<string> => {
    const { run, stepFunctions } = await openRig();
    const { executionArn, status } = await run({ Wait: { Type: 'Wait', ...wait, End: true } }, input);
    expect(status).toBe('SUCCEEDED');
    const { stopDate } = await stepFunctions.describeExecution({ executionArn });
    return stopDate?.toISOString() ?? '';
  };

  it.each([
    ['seconds', { Seconds: 90 }, '2027-01-04T08:01:30.000Z'],
    ['seconds from the input', { Seconds: '{% $states.input.days * 86400 %}' }, '2027-01-18T08:00:00.000Z'],
    ['an instant', { Timestamp: '2027-03-01T09:00:00+01:00' }, '2027-03-01T08:00:00.000Z'],
    ['an instant from the input', { Timestamp: '{% $states.input.at %}' }, '2027-02-01T00:00:00.500Z'],
    ['an instant that has passed', { Timestamp: '2020-01-01T00:00:00Z' }, '2027-01-04T08:00:00.000Z'],
  ])('waits for %s', async (_, wait, until) => {
    expect(await waitedUntil(wait, { days: 14, at: '2027-02-01T00:00:00.5Z' })).toBe(until);
  });

  it('waits up to 24,855 days and refuses 24,856', async () => {
    const { run } = await openRig();
    const wait = { Wait: { Type: 'Wait', Seconds: '{% $states.input * 86400 %}', End: true } };
    // An execution ends after a year, whatever it waits for.
    expect(await run(wait, 24_855)).toMatchObject({ status: 'TIMED_OUT' });
    expect(await run(wait, 24_856)).toMatchObject({ status: 'FAILED', error: 'States.QueryEvaluationError' });
  });

  it.each(['tomorrow', '2027-02-30T00:00:00Z', '2027-01-05', 5])('refuses %s as an instant', async (at) => {
    const { run } = await openRig();
    const outcome = await run(
      { Wait: { Type: 'Wait', Timestamp: '{% $states.input.at %}', End: true } },
      { at },
    );
    expect(outcome).toMatchObject({ status: 'FAILED', error: 'States.QueryEvaluationError' });
  });
});

describe('Succeed and Fail', () => {
  it('ends with what Output says', async () => {
    const { run } = await openRig();
    expect(
      await run({ Done: { Type: 'Succeed', Output: '{% $states.input.x %}' } }, { x: [1] }),
    ).toMatchObject({
      status: 'SUCCEEDED',
      output: [1],
      history: ['ExecutionStarted', 'SucceedStateEntered', 'SucceedStateExited', 'ExecutionSucceeded'],
    });
  });

  it('fails with an error and a cause, also from expressions', async () => {
    const { run } = await openRig();
    const states = { Stop: { Type: 'Fail', Error: 'TooFew', Cause: "{% 'only ' & $states.input.n %}" } };
    expect(await run(states, { n: 3 })).toMatchObject({
      status: 'FAILED',
      error: 'TooFew',
      cause: 'only 3',
      history: ['ExecutionStarted', 'FailStateEntered', 'ExecutionFailed'],
    });
  });
});

describe('every state', () => {
  it('sees the context of its execution', async () => {
    const { run } = await openRig();
    const { executionArn, output } = await run(
      {
        Wait: { Type: 'Wait', Seconds: 60, Next: 'Look' },
        Look: { Type: 'Pass', Output: '{% $states.context %}', End: true },
      },
      { who: 'me' },
    );
    const name = executionArn.split(':').at(-1);
    expect(output).toEqual({
      Execution: {
        Id: executionArn,
        Input: { who: 'me' },
        Name: name,
        RoleArn: 'arn:aws:iam::123456789012:role/machine',
        StartTime: START.toISOString(),
        RedriveCount: 0,
      },
      State: { Name: 'Look', EnteredTime: '2027-01-04T08:01:00.000Z', RetryCount: 0 },
      StateMachine: {
        Id: 'arn:aws:states:us-east-1:123456789012:stateMachine:machine-1',
        Name: 'machine-1',
      },
    });
  });

  it('fails by name when an expression gives nothing', async () => {
    const { run, stepFunctions } = await openRig();
    const { executionArn, ...outcome } = await run({
      Look: { Type: 'Pass', Output: { x: '{% $states.input.missing %}' }, End: true },
    });
    expect(outcome).toMatchObject({
      status: 'FAILED',
      error: 'States.QueryEvaluationError',
      history: ['ExecutionStarted', 'PassStateEntered', 'EvaluationFailed', 'ExecutionFailed'],
    });
    const { events } = await stepFunctions.call('GetExecutionHistory', { executionArn });
    expect(events[2]).toMatchObject({
      evaluationFailedEventDetails: {
        error: 'States.QueryEvaluationError',
        location: 'Output/x',
        state: 'Look',
      },
    });
  });

  it('hands on at most 256 KiB, counted in bytes', async () => {
    const { run } = await openRig();
    const states = {
      Grow: { Type: 'Pass', Output: "{% $pad('', $states.input.length, $states.input.with) %}", End: true },
    };
    // The quotes around the text are two bytes of the payload.
    expect((await run(states, { length: 262_142, with: 'a' })).status).toBe('SUCCEEDED');
    expect(await run(states, { length: 262_143, with: 'a' })).toMatchObject({
      error: 'States.DataLimitExceeded',
    });
    expect(await run(states, { length: 131_072, with: 'é' })).toMatchObject({
      error: 'States.DataLimitExceeded',
    });
  });
});

describe('an execution', () => {
  it('times out by its machine, and the history alone names the error', async () => {
    const { machine, stepFunctions, clock, outcome } = await openRig();
    const stateMachineArn = await machine(
      { Wait: { Type: 'Wait', Seconds: 3600, End: true } },
      { TimeoutSeconds: 60 },
    );
    const { executionArn } = await stepFunctions.startExecution({ stateMachineArn });
    await clock.settled();
    expect(clock.now().toISOString()).toBe('2027-01-04T08:01:00.000Z');
    expect(await outcome(executionArn)).toMatchObject({
      status: 'TIMED_OUT',
      error: undefined,
      history: ['ExecutionStarted', 'WaitStateEntered', 'ExecutionTimedOut'],
    });
  });

  it('ends at 25,000 events, of which the last says so, and holds up nobody meanwhile', async () => {
    const { machine, stepFunctions, clock } = await openRig();
    const loop = await machine({
      Again: { Type: 'Pass', Next: 'Or' },
      Or: { Type: 'Choice', Choices: [{ Condition: true, Next: 'Again' }] },
    });
    const { executionArn } = await stepFunctions.startExecution({ stateMachineArn: loop });
    const other = await machine({ Quick: { Type: 'Succeed' } });
    const quick = await stepFunctions.startExecution({ stateMachineArn: other });
    expect((await stepFunctions.describeExecution({ executionArn: quick.executionArn })).status).toBe(
      'SUCCEEDED',
    );
    expect((await stepFunctions.describeExecution({ executionArn })).status).toBe('RUNNING');
    await clock.settled();
    expect(await stepFunctions.describeExecution({ executionArn })).toMatchObject({
      status: 'FAILED',
      error: 'States.Runtime',
      cause: 'The execution reached the maximum number of history events (25000).',
    });
    const { events } = await stepFunctions.call('GetExecutionHistory', {
      executionArn,
      reverseOrder: true,
      maxResults: 1,
    });
    expect(events[0]).toMatchObject({ id: 25_000, type: 'ExecutionFailed' });
  });

  it('counts its state transitions: the start, each state, each retry and the end', async () => {
    let calls = 0;
    const { run, stepFunctions } = await openRig({
      invoke: async () => {
        calls += 1;
        if (calls === 1) throw new Error('first');
        return null;
      },
    });
    const { executionArn } = await run({
      Try: {
        Type: 'Task',
        Resource: 'arn:aws:states:::lambda:invoke',
        Arguments: { FunctionName: 'f' },
        Retry: [{ ErrorEquals: ['States.ALL'] }],
        Next: 'Done',
      },
      Done: { Type: 'Succeed' },
    });
    expect(stepFunctions.stateTransitions.of(executionArn)).toBe(5);
    expect(stepFunctions.stateTransitions.total).toBe(5);
  });
});
