import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../../functions/time/day.ts';
import { definitionOf, openRig, ROLE, START } from './rig.ts';

const MACHINE = 'arn:aws:states:us-east-1:123456789012:stateMachine:m';
const done = { Done: { Type: 'Succeed' } };
const waits = { Wait: { Type: 'Wait', Seconds: 3600, End: true } };

describe('state machines', () => {
  it('are created once: the same again is the same, another under the name is refused', async () => {
    const { stepFunctions } = await openRig();
    const request = { name: 'm', roleArn: ROLE, definition: definitionOf(done) };
    const first = await stepFunctions.createStateMachine(request);
    expect(first).toEqual({ stateMachineArn: MACHINE, creationDate: START });
    expect(await stepFunctions.createStateMachine(request)).toEqual(first);
    await expect(
      stepFunctions.createStateMachine({ ...request, definition: definitionOf(waits) }),
    ).rejects.toMatchObject({ name: 'StateMachineAlreadyExists' });
  });

  it.each(['', 'a b', 'a/b', 'a:b', 'x'.repeat(81), 'a\u0000'])('cannot be named %j', async (name) => {
    const { stepFunctions } = await openRig();
    const request = { name, roleArn: ROLE, definition: definitionOf(done) };
    await expect(stepFunctions.createStateMachine(request)).rejects.toMatchObject({ name: 'InvalidName' });
  });

  it('are described, listed in pages, updated and deleted', async () => {
    const { stepFunctions, machine, clock } = await openRig({ mode: 'hand' });
    for (const name of ['b', 'a', 'c']) await machine(done, { name });
    const first = await stepFunctions.call('ListStateMachines', { maxResults: 2 });
    expect(first.stateMachines.map(({ name }) => name)).toEqual(['a', 'b']);
    const second = await stepFunctions.call('ListStateMachines', {
      nextToken: first.nextToken,
      maxResults: 2,
    });
    expect(second.stateMachines.map(({ name }) => name)).toEqual(['c']);
    expect(second.nextToken).toBeUndefined();
    await expect(stepFunctions.call('ListStateMachines', { nextToken: 'x' })).rejects.toMatchObject({
      name: 'InvalidToken',
    });

    const stateMachineArn = MACHINE.replace(/m$/, 'a');
    await clock.advanceTo(new Date('2027-02-01T00:00:00Z'));
    const before = await stepFunctions.call('DescribeStateMachine', { stateMachineArn });
    const updated = await stepFunctions.call('UpdateStateMachine', {
      stateMachineArn,
      definition: definitionOf(waits),
    });
    expect(updated.updateDate).toEqual(new Date('2027-02-01T00:00:00Z'));
    const after = await stepFunctions.call('DescribeStateMachine', { stateMachineArn });
    expect(after).toMatchObject({ status: 'ACTIVE', definition: definitionOf(waits), creationDate: START });
    expect(after.revisionId).not.toBe(before.revisionId);
    await expect(stepFunctions.call('UpdateStateMachine', { stateMachineArn })).rejects.toMatchObject({
      name: 'MissingRequiredParameter',
    });

    const { executionArn } = await stepFunctions.startExecution({ stateMachineArn });
    await stepFunctions.call('DeleteStateMachine', { stateMachineArn });
    expect((await stepFunctions.describeExecution({ executionArn })).status).toBe('ABORTED');
    await expect(stepFunctions.call('DescribeStateMachine', { stateMachineArn })).rejects.toMatchObject({
      name: 'StateMachineDoesNotExist',
    });
    expect(await stepFunctions.call('DeleteStateMachine', { stateMachineArn })).toEqual({});
  });
});

describe('starting an execution', () => {
  it('again with its name and input is the same start; with another input it is refused', async () => {
    const { stepFunctions, machine, clock } = await openRig({ mode: 'hand' });
    const stateMachineArn = await machine(waits);
    const request = { stateMachineArn, name: 'x', input: '{"n": 1}' };
    const first = await stepFunctions.startExecution(request);
    expect(await stepFunctions.startExecution({ ...request, input: '{"n":1}' })).toEqual(first);
    const refused = { name: 'ExecutionAlreadyExists' };
    await expect(stepFunctions.startExecution({ ...request, input: '{}' })).rejects.toMatchObject(refused);
    await clock.advanceToNext();
    // Closed: even the same input is another execution, until AWS frees the name after 90 days.
    await expect(stepFunctions.startExecution(request)).rejects.toMatchObject(refused);
    await clock.advanceTo(new Date(clock.now().getTime() + 90 * DAY_MS));
    const again = await stepFunctions.startExecution(request);
    expect(again.executionArn).toBe(first.executionArn);
    const { events } = await stepFunctions.call('GetExecutionHistory', { executionArn: again.executionArn });
    expect(events).toHaveLength(2);
  });

  it('twice at once under one name starts one', async () => {
    const { stepFunctions, machine } = await openRig({ mode: 'hand', durability: 'disk' });
    const stateMachineArn = await machine(waits);
    const request = { stateMachineArn, name: 'x' };
    const [first, second] = await Promise.all([
      stepFunctions.startExecution(request),
      stepFunctions.startExecution(request),
    ]);
    expect(second).toEqual(first);
    const { events } = await stepFunctions.call('GetExecutionHistory', { executionArn: first.executionArn });
    expect(events).toHaveLength(2);
  });

  it.each([
    [{ stateMachineArn: 'm' }, 'InvalidArn'],
    [{ stateMachineArn: MACHINE }, 'StateMachineDoesNotExist'],
    [{ stateMachineArn: MACHINE, name: 'a b' }, 'InvalidName'],
    [{ stateMachineArn: MACHINE, input: '{' }, 'InvalidExecutionInput'],
    [{ stateMachineArn: MACHINE, input: `"${'x'.repeat(262_144)}"` }, 'InvalidExecutionInput'],
  ])('refuses %j with %s', async (request, name) => {
    const { stepFunctions } = await openRig();
    await expect(stepFunctions.startExecution(request)).rejects.toMatchObject({ name });
  });
});

describe('executions', () => {
  it('are listed, the latest first, by status and in pages', async () => {
    const { stepFunctions, machine, clock } = await openRig({ mode: 'hand' });
    const stateMachineArn = await machine({
      Which: {
        Type: 'Choice',
        Choices: [{ Condition: '{% $states.input.n = 2 %}', Next: 'Bad' }],
        Default: 'Wait',
      },
      Bad: { Type: 'Fail', Error: 'Bad' },
      Wait: { Type: 'Wait', Seconds: '{% $states.input.n * 3600 %}', End: true },
    });
    for (const n of [1, 2, 3]) {
      await stepFunctions.startExecution({ stateMachineArn, name: `n${n}`, input: `{"n":${n}}` });
    }
    await clock.advanceTo(new Date(START.getTime() + 2 * 3_600_000));
    const list = async (more: object): Promise<[string, string][]> => {
      const { executions } = await stepFunctions.call('ListExecutions', { stateMachineArn, ...more });
      return executions.map(({ name, status }) => [name, status]);
    };
    expect(await list({})).toEqual([
      ['n3', 'RUNNING'],
      ['n2', 'FAILED'],
      ['n1', 'SUCCEEDED'],
    ]);
    expect(await list({ statusFilter: 'FAILED' })).toEqual([['n2', 'FAILED']]);
    expect(await list({ maxResults: 1 })).toEqual([['n3', 'RUNNING']]);
  });

  it('tell their history in both directions, in pages, and without data if so asked', async () => {
    const { stepFunctions, run } = await openRig();
    const { executionArn } = await run(
      { A: { Type: 'Pass', Next: 'B' }, B: { Type: 'Succeed' } },
      { secret: 1 },
    );
    const ids: number[] = [];
    let nextToken: string | undefined;
    do {
      const page = await stepFunctions.call('GetExecutionHistory', {
        executionArn,
        maxResults: 4,
        reverseOrder: true,
        ...(nextToken === undefined ? {} : { nextToken }),
      });
      ids.push(...page.events.map(({ id }) => id));
      nextToken = page.nextToken;
    } while (nextToken !== undefined);
    expect(ids).toEqual([6, 5, 4, 3, 2, 1]);
    const bare = await stepFunctions.call('GetExecutionHistory', {
      executionArn,
      includeExecutionData: false,
    });
    expect(JSON.stringify(bare)).not.toContain('secret');
    expect(bare.events[1]).toMatchObject({ stateEnteredEventDetails: { name: 'A' } });
  });

  it('can be stopped, once', async () => {
    const { stepFunctions, machine, clock, outcome } = await openRig({ mode: 'hand' });
    const stateMachineArn = await machine(waits);
    const { executionArn } = await stepFunctions.startExecution({ stateMachineArn });
    const stopped = await stepFunctions.stopExecution({ executionArn, error: 'Manual', cause: 'enough' });
    expect(stopped).toEqual({ stopDate: START });
    expect(await outcome(executionArn)).toMatchObject({
      status: 'ABORTED',
      error: 'Manual',
      cause: 'enough',
    });
    expect(clock.nextDue()).toBeUndefined();
    await clock.advanceTo(new Date('2027-03-01T00:00:00Z'));
    expect(await stepFunctions.stopExecution({ executionArn, error: 'Other' })).toEqual({ stopDate: START });
    expect(await outcome(executionArn)).toMatchObject({ error: 'Manual' });
  });

  it('that are not there are refused', async () => {
    const { stepFunctions } = await openRig();
    const executionArn = MACHINE.replace('stateMachine', 'execution').concat(':x');
    for (const action of ['DescribeExecution', 'GetExecutionHistory', 'StopExecution'] as const) {
      await expect(stepFunctions.call(action, { executionArn })).rejects.toMatchObject({
        name: 'ExecutionDoesNotExist',
      });
      await expect(stepFunctions.call(action, { executionArn: 'x' })).rejects.toMatchObject({
        name: 'InvalidArn',
      });
    }
  });

  it('keep the definition they started with', async () => {
    const { stepFunctions, machine } = await openRig({ mode: 'hand' });
    const stateMachineArn = await machine(waits);
    const { executionArn } = await stepFunctions.startExecution({ stateMachineArn });
    await stepFunctions.call('UpdateStateMachine', { stateMachineArn, definition: definitionOf(done) });
    const { definition } = await stepFunctions.call('DescribeStateMachineForExecution', { executionArn });
    expect(definition).toBe(definitionOf(waits));
  });
});
