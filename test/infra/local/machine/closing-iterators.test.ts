import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import dynalite from 'dynalite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeIterators } from '../../../../infra/local/machine/dynamodb/closing-iterators.ts';
import { startDynamoDb } from '../../../../infra/local/machine/dynamodb/dynamodb.ts';
import {
  type LevelClass,
  levelOfDynalite,
} from '../../../../infra/local/machine/dynamodb/level-of-dynalite.ts';
import { listen, stop } from '../../../../infra/local/machine/listen.ts';
import { noUsage } from '../../../../infra/local/machine/meters.ts';
import { readStack } from '../../../../infra/local/machine/template.ts';
import { templateOf } from './stack-fixture.ts';

const TableName = 'Table';
const ITEMS = 30;
const QUERIES = 20;
const Level: LevelClass = levelOfDynalite();
const { keys, values } = Level.prototype;
const opened: ReturnType<typeof values>[] = [];
let path: string;
let server: Server;
let client: DynamoDBDocumentClient;

beforeEach(async () => {
  path = await mkdtemp(join(tmpdir(), 'mentoring-iterators-'));
  opened.length = 0;
  const { tables } = readStack(templateOf({}), { cdkOut: '', baseUrl: '' });
  await (await startDynamoDb({ path, tables, usage: noUsage() })).close();
  Level.prototype.values = function (...options) {
    const iterator = values.apply(this, options);
    opened.push(iterator);
    return iterator;
  };
});

afterEach(async () => {
  Object.assign(Level.prototype, { keys, values });
  client.destroy();
  await stop(server);
  await rm(path, { recursive: true });
});

async function openAndQuery(): Promise<void> {
  server = dynalite({ path });
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const endpoint = await listen(server);
  client = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint, region: 'local', credentials }));
  for (let sk = 0; sk < ITEMS; sk++) {
    await client.send(new PutCommand({ TableName, Item: { pk: 'a', sk: String(sk) } }));
  }
  opened.length = 0;
  for (let query = 0; query < QUERIES; query++) {
    const { Items } = await client.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': query % 2 ? 'a' : 'nobody' },
        // To the end, and broken off on the way.
        ...(query % 4 === 1 && { Limit: 3 }),
      }),
    );
    expect(Items).toHaveLength(query % 2 ? (query % 4 === 1 ? 3 : ITEMS) : 0);
  }
  expect(opened.length).toBeGreaterThanOrEqual(QUERIES);
}

/** Only an open one can be read from. */
async function leftOpen(): Promise<number> {
  const reads = await Promise.allSettled(opened.map((iterator) => iterator.next()));
  return reads.filter(({ status }) => status === 'fulfilled').length;
}

test('every iterator a query opened is closed', async () => {
  closeIterators(Level);
  await openAndQuery();
  expect(await leftOpen()).toBe(0);
});

test('dynalite 4.0.0 alone closes none: once it does, closing-iterators.ts can go', async () => {
  await openAndQuery();
  expect(await leftOpen()).toBe(opened.length);
});
