import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  BatchWriteItemCommand,
  CreateTableCommand,
  DeleteItemCommand,
  DynamoDBClient,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeThrough } from '../../../../infra/local/machine/dynamodb/level-store.ts';
import { listen, stop } from '../../../../infra/local/machine/listen.ts';

let path: string;

beforeEach(async () => {
  path = await mkdtemp(join(tmpdir(), 'mentoring-through-'));
});
afterEach(() => rm(path, { recursive: true, force: true }));

test('whatever dynalite writes is on the disk before it answers', async () => {
  const dynalites = createRequire(createRequire(import.meta.url).resolve('dynalite'));
  const { prototype } = dynalites('level').Level;
  /** What LevelDB itself is told of each write. */
  const told: unknown[] = [];
  for (const write of ['_put', '_del', '_batch']) {
    const original = prototype[write];
    prototype[write] = function (...args: unknown[]) {
      told.push(args.at(-1));
      return original.apply(this, args);
    };
  }
  writeThrough();
  const server = dynalite({ path, createTableMs: 0 });
  const endpoint = await listen(server);
  const client = new DynamoDBClient({
    endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const TableName = 'Cohorts';
  const Key = { pk: { S: 'a' } };
  await client.send(
    new CreateTableCommand({
      TableName,
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
      BillingMode: 'PAY_PER_REQUEST',
    }),
  );
  // Created, and then active.
  await vi.waitUntil(() => told.length >= 2);
  await client.send(new PutItemCommand({ TableName, Item: Key }));
  await client.send(
    new UpdateItemCommand({
      TableName,
      Key,
      UpdateExpression: 'SET n = :n',
      ExpressionAttributeValues: { ':n': { N: '1' } },
    }),
  );
  await client.send(
    new BatchWriteItemCommand({
      RequestItems: { [TableName]: [{ PutRequest: { Item: { pk: { S: 'b' } } } }] },
    }),
  );
  await client.send(new DeleteItemCommand({ TableName, Key }));
  client.destroy();
  await stop(server);
  expect(told.length).toBeGreaterThanOrEqual(6);
  expect(told).toEqual(told.map(() => expect.objectContaining({ sync: true })));
});
