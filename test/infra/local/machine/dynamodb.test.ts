import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  BatchWriteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
} from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type DynamoDb, startDynamoDb } from '../../../../infra/local/machine/dynamodb/dynamodb.ts';
import { noUsage } from '../../../../infra/local/machine/meters.ts';
import { readStack } from '../../../../infra/local/machine/template.ts';
import { templateOf } from './stack-fixture.ts';

const TableName = 'Table';
const { tables } = readStack(templateOf({}), { cdkOut: '', baseUrl: '' });
let path: string;
let dynamodb: DynamoDb | undefined;

beforeEach(async () => {
  path = await mkdtemp(join(tmpdir(), 'mentoring-dynamodb-'));
});

afterEach(async () => {
  await dynamodb?.close();
  dynamodb = undefined;
  await rm(path, { recursive: true });
});

async function start() {
  const usage = noUsage();
  dynamodb = await startDynamoDb({ path, tables, usage });
  return { usage, client: clientOf(dynamodb.endpoint) };
}

function clientOf(endpoint: string): DynamoDBDocumentClient {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  return DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint, region: 'local', credentials }));
}

describe('consumed capacity', () => {
  test('counts a write per kilobyte and a consistent read per four', async () => {
    const { usage, client } = await start();
    await client.send(new PutCommand({ TableName, Item: { pk: 'a', sk: 'small' } }));
    await client.send(new PutCommand({ TableName, Item: { pk: 'a', sk: 'large', text: 'x'.repeat(5000) } }));
    expect(usage.dynamoWriteUnits).toBe(1 + 5);
    await client.send(new GetCommand({ TableName, Key: { pk: 'a', sk: 'large' }, ConsistentRead: true }));
    expect(usage.dynamoReadUnits).toBe(2);
    await client.send(new GetCommand({ TableName, Key: { pk: 'a', sk: 'nothing' } }));
    expect(usage.dynamoReadUnits).toBe(2.5);
  });

  test('counts batches, queries, and writes whose condition failed', async () => {
    const { usage, client } = await start();
    const PutRequests = ['1', '2', '3'].map((sk) => ({ PutRequest: { Item: { pk: 'b', sk } } }));
    await client.send(new BatchWriteCommand({ RequestItems: { [TableName]: PutRequests } }));
    expect(usage.dynamoWriteUnits).toBe(3);
    const again = client.send(
      new PutCommand({
        TableName,
        Item: { pk: 'b', sk: '1' },
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    );
    await expect(again).rejects.toThrow(expect.objectContaining({ name: 'ConditionalCheckFailedException' }));
    expect(usage.dynamoWriteUnits).toBe(4);
    const { Items } = await client.send(
      new QueryCommand({
        TableName,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': 'b' },
      }),
    );
    expect(Items).toHaveLength(3);
    expect(usage.dynamoReadUnits).toBe(1);
  });
});

test('every write that was answered survives kill -9', async () => {
  const script = `
    import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
    import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
    import { startDynamoDb } from './infra/local/machine/dynamodb/dynamodb.ts';
    const options = JSON.parse(process.argv[1]);
    const { endpoint } = await startDynamoDb({ ...options, usage: {} });
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    const client = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint, region: 'local', credentials }));
    for (let number = 0; ; number++) {
      await client.send(new PutCommand({ TableName: 'Table', Item: { pk: 'k', sk: String(number) } }));
      process.stdout.write(number + '\\n');
    }`;
  const writer = spawn(
    'node',
    ['--input-type=module-typescript', '-e', script, JSON.stringify({ path, tables })],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let answered = '';
  writer.stdout.on('data', (chunk) => {
    answered += chunk;
    if (answered.includes('200\n')) writer.kill('SIGKILL');
  });
  await once(writer, 'close');
  const last = Number(answered.slice(0, answered.lastIndexOf('\n')).split('\n').at(-1));
  expect(last).toBeGreaterThanOrEqual(200);

  const { client } = await start();
  for (const number of [0, 100, last - 1, last]) {
    const { Item } = await client.send(
      new GetCommand({ TableName, Key: { pk: 'k', sk: String(number) }, ConsistentRead: true }),
    );
    expect(Item, `write ${number} of ${last}`).toBeDefined();
  }
});

test('a table that is not valid is refused with DynamoDB’s own words', async () => {
  const wrong = { ...tables[0], TableName: 'no' };
  await expect(startDynamoDb({ path, tables: [wrong], usage: noUsage() })).rejects.toThrow(
    'at least 3 characters',
  );
});
