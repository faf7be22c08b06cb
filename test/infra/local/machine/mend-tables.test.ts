import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type DynamoDb, startDynamoDb } from '../../../../infra/local/machine/dynamodb/dynamodb.ts';
import { openLevel } from '../../../../infra/local/machine/dynamodb/level-store.ts';
import { noUsage } from '../../../../infra/local/machine/meters.ts';

const TableName = 'Cohorts';
const tables = [
  {
    TableName,
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
    BillingMode: 'PAY_PER_REQUEST',
  },
];
const Item = { pk: 'é~ÿ\u{1F600}', words: 'kept' };
let path: string;
let dynamodb: DynamoDb | undefined;

beforeEach(async () => {
  path = await mkdtemp(join(tmpdir(), 'mentoring-mend-'));
});
afterEach(async () => {
  await dynamodb?.close();
  dynamodb = undefined;
  await rm(path, { recursive: true, force: true });
});

async function start() {
  dynamodb = await startDynamoDb({ path, tables, usage: noUsage() });
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint: dynamodb.endpoint, region: 'local', credentials });
  return DynamoDBDocumentClient.from(client);
}

async function stop() {
  await dynamodb?.close();
  dynamodb = undefined;
}

/** As a process leaves it that dies while dynalite's timer runs. */
async function leaveAs(TableStatus: string): Promise<void> {
  const level = await openLevel(path);
  for await (const [key, table] of level.iterator({ gte: 'table~', lt: 'table\x7f' })) {
    await level.batch([{ type: 'put', key, value: { ...Object(table), TableStatus } }], { sync: true });
  }
  await level.close();
}

async function found(client: DynamoDBDocumentClient): Promise<unknown> {
  return (await client.send(new GetCommand({ TableName, Key: { pk: Item.pk }, ConsistentRead: true }))).Item;
}

test.each(['CREATING', 'UPDATING'])(
  'a table left %s is there after the next start, with its items',
  async (status) => {
    await (await start()).send(new PutCommand({ TableName, Item }));
    await stop();
    await leaveAs(status);
    expect(await found(await start())).toEqual(Item);
  },
);

test('an empty table left CREATING is created anew', async () => {
  await start();
  await stop();
  await leaveAs('CREATING');
  const client = await start();
  await client.send(new PutCommand({ TableName, Item }));
  expect(await found(client)).toEqual(Item);
});

test('a table left DELETING goes with its items, and is created anew', async () => {
  await (await start()).send(new PutCommand({ TableName, Item }));
  await stop();
  await leaveAs('DELETING');
  const client = await start();
  expect(await found(client)).toBeUndefined();
  await client.send(new PutCommand({ TableName, Item }));
  expect(await found(client)).toEqual(Item);
});

test('a folder that another has open is refused in a sentence', async () => {
  const level = await openLevel(path);
  await expect(start()).rejects.toThrow(`${path} is in use by another process: end that one first`);
  await level.close();
  await start();
});
