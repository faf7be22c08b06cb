import {
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  ExecutionDoesNotExist,
  GetExecutionHistoryCommand,
  InvalidDefinition,
  ListExecutionsCommand,
  SendTaskFailureCommand,
  SendTaskHeartbeatCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  StateMachineDoesNotExist,
  StopExecutionCommand,
  TaskTimedOut,
} from '@aws-sdk/client-sfn';
import { describe, expect, it, onTestFinished } from 'vitest';
import { isObject } from '../../../../infra/local/engine/json.ts';
import { definitionOf, FUNCTION, openRig, type Rig, ROLE, START } from './rig.ts';

async function served(): Promise<{ rig: Rig; client: SFNClient; url: string; tokens: string[] }> {
  const tokens: string[] = [];
  const rig = await openRig({
    mode: 'hand',
    invoke: async (_, payload) => {
      if (isObject(payload)) tokens.push(String(payload.token));
      return {};
    },
  });
  const url = `http://127.0.0.1:${await rig.stepFunctions.listen(0)}`;
  const client = new SFNClient({
    endpoint: url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  onTestFinished(() => client.destroy());
  return { rig, client, url, tokens };
}

const asks = definitionOf({
  Ask: {
    Type: 'Task',
    Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
    Arguments: { FunctionName: FUNCTION, Payload: { token: '{% $states.context.Task.Token %}' } },
    HeartbeatSeconds: 60,
    End: true,
  },
});

describe('the SDK for JavaScript', () => {
  it('creates, starts, answers, describes and lists', async () => {
    const { rig, client, tokens } = await served();
    const { stateMachineArn, creationDate } = await client.send(
      new CreateStateMachineCommand({ name: 'asks', definition: asks, roleArn: ROLE, type: 'STANDARD' }),
    );
    expect(creationDate).toEqual(START);
    const { executionArn } = await client.send(
      new StartExecutionCommand({ stateMachineArn, name: 'one', input: '{"n":1}' }),
    );
    await rig.clock.settled();
    const taskToken = tokens[0];
    await client.send(new SendTaskHeartbeatCommand({ taskToken }));
    await client.send(new SendTaskSuccessCommand({ taskToken, output: '{"yes":true}' }));
    const described = await client.send(new DescribeExecutionCommand({ executionArn }));
    expect(described).toMatchObject({
      status: 'SUCCEEDED',
      input: '{"n":1}',
      output: '{"yes":true}',
      startDate: START,
      stopDate: START,
    });
    const { events } = await client.send(new GetExecutionHistoryCommand({ executionArn }));
    expect(events?.map(({ type }) => type)).toEqual([
      'ExecutionStarted',
      'TaskStateEntered',
      'TaskScheduled',
      'TaskStarted',
      'TaskSubmitted',
      'TaskSucceeded',
      'TaskStateExited',
      'ExecutionSucceeded',
    ]);
    expect(events?.[5]).toMatchObject({
      timestamp: START,
      taskSucceededEventDetails: { resource: 'invoke.waitForTaskToken', output: '{"yes":true}' },
    });
    const { executions } = await client.send(new ListExecutionsCommand({ stateMachineArn }));
    expect(executions).toMatchObject([{ name: 'one', status: 'SUCCEEDED' }]);
    await expect(client.send(new SendTaskFailureCommand({ taskToken }))).rejects.toBeInstanceOf(TaskTimedOut);
  });

  it('recognises the errors', async () => {
    const { client } = await served();
    const nowhere = 'arn:aws:states:us-east-1:123456789012';
    await expect(
      client.send(new StartExecutionCommand({ stateMachineArn: `${nowhere}:stateMachine:x` })),
    ).rejects.toBeInstanceOf(StateMachineDoesNotExist);
    await expect(
      client.send(new StopExecutionCommand({ executionArn: `${nowhere}:execution:x:y` })),
    ).rejects.toBeInstanceOf(ExecutionDoesNotExist);
    await expect(
      client.send(new CreateStateMachineCommand({ name: 'x', definition: '{}', roleArn: ROLE })),
    ).rejects.toBeInstanceOf(InvalidDefinition);
  });
});

describe('the protocol', () => {
  const post = async (url: string, target: string, body: string) => {
    const headers = { 'x-amz-target': target, 'content-type': 'application/x-amz-json-1.0' };
    const response = await fetch(url, { method: 'POST', headers, body });
    const reply: unknown = await response.json();
    return { status: response.status, type: response.headers.get('x-amzn-errortype'), reply };
  };

  it.each([
    ['an action it does not know', 'AWSStepFunctions.StartSyncExecution', '{}', 'UnknownOperationException'],
    ['another service', 'DynamoDB_20120810.GetItem', '{}', 'UnknownOperationException'],
    ['what is not JSON', 'AWSStepFunctions.StartExecution', '{', 'ValidationException'],
    ['what is no object', 'AWSStepFunctions.StartExecution', '[]', 'ValidationException'],
    ['a field it does not know', 'AWSStepFunctions.ListStateMachines', '{"filter":1}', 'ValidationException'],
    [
      'a field of the wrong type',
      'AWSStepFunctions.DescribeExecution',
      '{"executionArn":1}',
      'ValidationException',
    ],
    [
      'Express machines',
      'AWSStepFunctions.CreateStateMachine',
      `{"name":"x","definition":"{}","roleArn":"r","type":"EXPRESS"}`,
      'ValidationException',
    ],
  ])('refuses %s', async (_, target, body, type) => {
    const { url } = await served();
    const { status, reply, ...rest } = await post(url, target, body);
    expect({ status, type: rest.type }).toEqual({ status: 400, type });
    expect(reply).toMatchObject({ __type: type, message: expect.any(String) });
  });

  it('refuses a GET and a body without end', async () => {
    const { url } = await served();
    expect((await fetch(url)).status).toBe(400);
    const huge = await post(url, 'AWSStepFunctions.StartExecution', `"${'x'.repeat(5_000_000)}"`);
    expect(huge.type).toBe('ValidationException');
  });

  it('writes instants as seconds since 1970', async () => {
    const { url, rig } = await served();
    await rig.machine({ Done: { Type: 'Succeed' } }, { name: 'm' });
    const { reply } = await post(url, 'AWSStepFunctions.ListStateMachines', '{}');
    expect(reply).toMatchObject({ stateMachines: [{ creationDate: START.getTime() / 1000 }] });
  });
});
