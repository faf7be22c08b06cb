import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { expect, it, onTestFinished } from 'vitest';
import { dynamodbTasks } from '../../../../infra/local/engine/dynamodb-tasks.ts';
import { openRig } from './rig.ts';

async function table(): Promise<DynamoDBClient> {
  const server = dynalite({ createTableMs: 0 });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const client = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  onTestFinished(async () => {
    client.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  await client.send(
    new CreateTableCommand({
      TableName: 'facts',
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
    }),
  );
  return client;
}

const put = (service: string): Record<string, unknown> => ({
  Type: 'Task',
  Resource: `arn:aws:states:::${service}:putItem`,
  Arguments: {
    TableName: 'facts',
    Item: { id: { S: '{% $states.input.id %}' } },
    ConditionExpression: 'attribute_not_exists(id)',
  },
});

it('write and read a table, and name the errors as AWS does', async () => {
  const { run } = await openRig({ integrations: dynamodbTasks(await table()) });
  const written = await run(
    {
      Put: { ...put('dynamodb'), Output: '{% $states.input %}', Next: 'Get' },
      Get: {
        Type: 'Task',
        Resource: 'arn:aws:states:::aws-sdk:dynamodb:getItem',
        Arguments: { TableName: 'facts', Key: { id: { S: '{% $states.input.id %}' } } },
        Output: '{% $states.result.Item %}',
        End: true,
      },
    },
    { id: 'one' },
  );
  expect(written.output).toEqual({ id: { S: 'one' } });
  expect(await run({ Put: { ...put('dynamodb'), End: true } }, { id: 'one' })).toMatchObject({
    error: 'DynamoDB.ConditionalCheckFailedException',
  });
  expect(await run({ Put: { ...put('aws-sdk:dynamodb'), End: true } }, { id: 'one' })).toMatchObject({
    error: 'DynamoDb.ConditionalCheckFailedException',
  });
});

it('are refused where AWS has none', async () => {
  const { machine } = await openRig({ integrations: dynamodbTasks(await table()) });
  const scan = { Type: 'Task', Resource: 'arn:aws:states:::dynamodb:scan', Arguments: {}, End: true };
  await expect(machine({ Scan: scan })).rejects.toMatchObject({ name: 'InvalidDefinition' });
});
