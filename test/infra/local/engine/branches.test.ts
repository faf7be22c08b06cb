import { describe, expect, it } from 'vitest';
import { FUNCTION, openRig } from './rig.ts';

const INVOKE = 'arn:aws:states:::lambda:invoke';

const call = (payload: unknown, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  Type: 'Task',
  Resource: INVOKE,
  Arguments: { FunctionName: FUNCTION, Payload: payload },
  Output: '{% $states.result.Payload %}',
  End: true,
  ...more,
});

describe('Parallel', () => {
  it('runs its branches on the same input and collects their outputs in order', async () => {
    const { run } = await openRig();
    const outcome = await run(
      {
        Both: {
          Type: 'Parallel',
          Branches: [
            {
              StartAt: 'Slow',
              States: {
                Slow: { Type: 'Wait', Seconds: 60, Next: 'A' },
                A: { Type: 'Pass', Output: '{% $states.input.n %}', End: true },
              },
            },
            { StartAt: 'B', States: { B: { Type: 'Succeed', Output: '{% $states.input.n + 1 %}' } } },
          ],
          Assign: { got: '{% $states.result %}' },
          Next: 'Sum',
        },
        Sum: { Type: 'Pass', Output: '{% [$sum($states.input), $sum($got)] %}', End: true },
      },
      { n: 10 },
    );
    expect(outcome.output).toEqual([21, 21]);
    expect(outcome.history).toEqual([
      'ExecutionStarted',
      'ParallelStateEntered',
      'ParallelStateStarted',
      'WaitStateEntered',
      'SucceedStateEntered',
      'SucceedStateExited',
      'WaitStateExited',
      'PassStateEntered',
      'PassStateExited',
      'ParallelStateSucceeded',
      'ParallelStateExited',
      'PassStateEntered',
      'PassStateExited',
      'ExecutionSucceeded',
    ]);
  });

  it('gives the branches its Arguments, and keeps their variables to themselves', async () => {
    const { run } = await openRig();
    const outcome = await run({
      First: { Type: 'Pass', Assign: { outer: 'o' }, Next: 'Both' },
      Both: {
        Type: 'Parallel',
        Arguments: { x: 1 },
        Branches: [
          {
            StartAt: 'A',
            States: {
              A: { Type: 'Pass', Assign: { inner: 'a' }, Next: 'A2' },
              A2: { Type: 'Pass', Output: ['{% $states.input.x %}', '{% $inner & $outer %}'], End: true },
            },
          },
          { StartAt: 'B', States: { B: { Type: 'Pass', Output: '{% $exists($inner) %}', End: true } } },
        ],
        Next: 'After',
      },
      After: { Type: 'Pass', Output: ['{% $states.input %}', '{% $exists($inner) %}'], End: true },
    });
    expect(outcome.output).toEqual([[[1, 'ao'], false], false]);
  });

  it('fails with the first branch that fails, and ends the others', async () => {
    const { run, clock } = await openRig();
    const outcome = await run({
      Both: {
        Type: 'Parallel',
        Branches: [
          { StartAt: 'Long', States: { Long: { Type: 'Wait', Seconds: 1000, End: true } } },
          {
            StartAt: 'Soon',
            States: {
              Soon: { Type: 'Wait', Seconds: 10, Next: 'Bad' },
              Bad: { Type: 'Fail', Error: 'Bad', Cause: 'luck' },
            },
          },
        ],
        Catch: [{ ErrorEquals: ['Bad'], Next: 'Caught' }],
        End: true,
      },
      Caught: { Type: 'Pass', End: true },
    });
    expect(outcome).toMatchObject({ status: 'SUCCEEDED', output: { Error: 'Bad', Cause: 'luck' } });
    expect(outcome.history.slice(5)).toEqual([
      'WaitStateExited',
      'FailStateEntered',
      'WaitStateAborted',
      'ParallelStateFailed',
      'ParallelStateExited',
      'PassStateEntered',
      'PassStateExited',
      'ExecutionSucceeded',
    ]);
    // The long wait was taken off the clock.
    expect(clock.now().toISOString()).toBe('2027-01-04T08:00:10.000Z');
  });

  it('is retried as a whole', async () => {
    let calls = 0;
    const { run } = await openRig({
      invoke: async () => {
        calls += 1;
        if (calls < 3) throw new Error('once more');
        return calls;
      },
    });
    const outcome = await run({
      Both: {
        Type: 'Parallel',
        Branches: [
          { StartAt: 'A', States: { A: call(null) } },
          { StartAt: 'B', States: { B: { Type: 'Pass', Output: 'b', End: true } } },
        ],
        Retry: [{ ErrorEquals: ['Error'], IntervalSeconds: 5 }],
        End: true,
      },
    });
    expect(outcome.output).toEqual([3, 'b']);
    expect(outcome.history.filter((type) => type === 'ParallelStateStarted')).toHaveLength(3);
  });
});

describe('Map', () => {
  it('runs an iteration per item, each with its place in the context', async () => {
    const { run } = await openRig();
    const outcome = await run(
      {
        Each: {
          Type: 'Map',
          Items: '{% $states.input.people %}',
          ItemSelector: {
            id: '{% $states.context.Map.Item.Value %}',
            at: '{% $states.context.Map.Item.Index %}',
            all: '{% $states.input.all %}',
          },
          ItemProcessor: {
            ProcessorConfig: { Mode: 'INLINE' },
            StartAt: 'One',
            States: {
              One: {
                Type: 'Pass',
                Output: ['{% $states.input %}', '{% $states.context.Map.Item.Value %}'],
                End: true,
              },
            },
          },
          Output: '{% $states.result %}',
          End: true,
        },
      },
      { people: ['p1', 'p2'], all: 2 },
    );
    expect(outcome.output).toEqual([
      [{ id: 'p1', at: 0, all: 2 }, 'p1'],
      [{ id: 'p2', at: 1, all: 2 }, 'p2'],
    ]);
    expect(outcome.history).toEqual([
      'ExecutionStarted',
      'MapStateEntered',
      'MapStateStarted',
      'MapIterationStarted',
      'MapIterationStarted',
      'PassStateEntered',
      'PassStateExited',
      'MapIterationSucceeded',
      'PassStateEntered',
      'PassStateExited',
      'MapIterationSucceeded',
      'MapStateSucceeded',
      'MapStateExited',
      'ExecutionSucceeded',
    ]);
  });

  it('goes through the members of an object too', async () => {
    const { run } = await openRig();
    const item = {
      One: { Type: 'Pass', Output: '{% $states.context.Map.Item.Key & $states.input %}', End: true },
    };
    const outcome = await run(
      { Each: { Type: 'Map', ItemProcessor: { StartAt: 'One', States: item }, End: true } },
      { a: 1, b: 2 },
    );
    expect(outcome.output).toEqual(['a1', 'b2']);
  });

  it('is over at once without items', async () => {
    const { run } = await openRig();
    const each = {
      Type: 'Map',
      Items: [],
      ItemProcessor: { StartAt: 'One', States: { One: { Type: 'Succeed' } } },
      End: true,
    };
    const outcome = await run({ Each: each });
    expect(outcome.output).toEqual([]);
    expect(outcome.history.slice(1, -1)).toEqual([
      'MapStateEntered',
      'MapStateStarted',
      'MapStateSucceeded',
      'MapStateExited',
    ]);
  });

  it.each([
    [2, 2],
    [0, 40],
    ['{% $states.input.atATime %}', 3],
  ])('runs at most MaxConcurrency iterations at a time: %s', async (concurrency, most) => {
    let running = 0;
    let seen = 0;
    const { run } = await openRig({
      invoke: async (_, payload) => {
        running += 1;
        seen = Math.max(seen, running);
        await new Promise((resolve) => setImmediate(resolve));
        running -= 1;
        return payload;
      },
    });
    const outcome = await run(
      {
        Each: {
          Type: 'Map',
          Items: '{% [1..100] %}',
          MaxConcurrency: concurrency,
          ItemProcessor: { StartAt: 'One', States: { One: call('{% $states.input %}') } },
          End: true,
        },
      },
      { atATime: 3 },
    );
    expect(outcome.output).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
    expect(seen).toBe(most);
  });

  it('fails with its first iteration that fails', async () => {
    const { run } = await openRig({
      invoke: async (_, payload) => {
        if (payload === 2) throw new Error('two');
        return payload;
      },
    });
    const outcome = await run({
      Each: {
        Type: 'Map',
        Items: [1, 2, 3],
        MaxConcurrency: 2,
        ItemProcessor: {
          StartAt: 'One',
          States: {
            One: call('{% $states.input %}', { Next: 'Wait', End: undefined }),
            Wait: { Type: 'Wait', Seconds: 60, End: true },
          },
        },
        End: true,
      },
    });
    expect(outcome).toMatchObject({ status: 'FAILED', error: 'Error' });
    expect(outcome.history.slice(-6)).toEqual([
      'TaskFailed',
      'MapIterationFailed',
      'WaitStateAborted',
      'MapIterationAborted',
      'MapStateFailed',
      'ExecutionFailed',
    ]);
  });

  it('fails when the selector of a later item cannot be evaluated', async () => {
    const { run } = await openRig();
    const outcome = await run({
      Each: {
        Type: 'Map',
        Items: [{ id: 1 }, {}],
        MaxConcurrency: 1,
        ItemSelector: '{% $states.context.Map.Item.Value.id %}',
        ItemProcessor: { StartAt: 'One', States: { One: { Type: 'Pass', End: true } } },
        Catch: [{ ErrorEquals: ['States.QueryEvaluationError'], Output: 'caught', Next: 'Caught' }],
        End: true,
      },
      Caught: { Type: 'Succeed' },
    });
    expect(outcome).toMatchObject({ status: 'SUCCEEDED', output: 'caught' });
    expect(outcome.history).toContain('MapStateFailed');
  });

  it('refuses items that are neither array nor object, with a catchable error', async () => {
    const { run } = await openRig();
    const each = {
      Type: 'Map',
      Items: '{% 5 %}',
      ItemProcessor: { StartAt: 'One', States: { One: { Type: 'Succeed' } } },
      End: true,
    };
    expect(await run({ Each: each })).toMatchObject({
      status: 'FAILED',
      error: 'States.QueryEvaluationError',
    });
  });

  it('holds a Parallel, which holds a Map: each knows its own item and the variables around it', async () => {
    const { run } = await openRig();
    const outcome = await run({
      First: { Type: 'Pass', Assign: { v: 'v' }, Next: 'Outer' },
      Outer: {
        Type: 'Map',
        Items: ['x', 'y'],
        ItemProcessor: {
          StartAt: 'Both',
          States: {
            Both: {
              Type: 'Parallel',
              Branches: [
                {
                  StartAt: 'Name',
                  States: {
                    Name: {
                      Type: 'Pass',
                      Assign: { w: '{% $states.context.Map.Item.Value %}' },
                      Next: 'Inner',
                    },
                    Inner: {
                      Type: 'Map',
                      Items: [1, 2],
                      ItemProcessor: {
                        StartAt: 'Say',
                        States: {
                          Say: {
                            Type: 'Pass',
                            Output: '{% $v & $w & $states.context.Map.Item.Value %}',
                            End: true,
                          },
                        },
                      },
                      End: true,
                    },
                  },
                },
              ],
              End: true,
            },
          },
        },
        End: true,
      },
    });
    expect(outcome.output).toEqual([[['vx1', 'vx2']], [['vy1', 'vy2']]]);
  });
});
