import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchWriteCommand, DynamoDBDocumentClient, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bytesOfItem } from '../../../../functions/store/item-size.ts';
import { type DynamoDb, startDynamoDb } from '../../../../infra/local/machine/dynamodb/dynamodb.ts';
import { noUsage } from '../../../../infra/local/machine/meters.ts';
import { readStack } from '../../../../infra/local/machine/template.ts';
import { templateOf } from './stack-fixture.ts';

const TableName = 'Table';
const LIMIT = 409_600;
const KEY = { pk: 'a', sk: 'b' };
const KEY_BYTES = 6;
let path: string;
let dynamodb: DynamoDb;
let client: DynamoDBDocumentClient;

beforeAll(async () => {
  path = await mkdtemp(join(tmpdir(), 'mentoring-item-size-'));
  const { tables } = readStack(templateOf({}), { cdkOut: '', baseUrl: '' });
  dynamodb = await startDynamoDb({ path, tables, usage: noUsage() });
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  client = DynamoDBDocumentClient.from(
    new DynamoDBClient({ endpoint: dynamodb.endpoint, region: 'local', credentials, maxAttempts: 1 }),
  );
});
afterAll(async () => {
  client.destroy();
  await dynamodb.close();
  await rm(path, { recursive: true });
});

const text = (bytes: number) => 'é'.repeat(Math.floor(bytes / 2)) + 'x'.repeat(bytes % 2);

/** An item that takes so many bytes, whatever it holds besides. `bytes` are those of what it holds. */
function itemOf(total: number, held: Record<string, unknown>, bytes: number) {
  const filling = total - KEY_BYTES - bytes - Buffer.byteLength('filling');
  return { ...KEY, ...held, filling: text(filling) };
}

const put = (item: object) => client.send(new PutCommand({ TableName, Item: { ...item } }));
const tooLarge = 'Item size has exceeded the maximum allowed size';

describe('an item is refused from 409,601 bytes on, as DynamoDB’s documentation counts', () => {
  test.each<[string, Record<string, unknown>, number]>([
    ['texts in UTF-8', { text: 'é€😀' }, 4 + 2 + 3 + 4],
    ['names in UTF-8', { [text(999)]: 'a' }, 999 + 1],
    ['a whole number of one digit', { n: 5 }, 1 + 2],
    ['a number of three digits', { n: 123 }, 1 + 3],
    ['a negative number', { n: -5 }, 1 + 3],
    ['what is yes, no or nothing', { a: true, b: false, c: null }, 3 + 3],
    ['an empty list and map', { l: [], m: {} }, 2 * (1 + 3)],
    ['a list', { l: ['é', 'b'] }, 1 + 3 + (1 + 2) + (1 + 1)],
    ['a map', { m: { é: 'b' } }, 1 + 3 + 1 + 2 + 1],
    ['lists in lists', { l: [[['a']]] }, 1 + 3 + (1 + 3) + (1 + 3) + (1 + 1)],
    ['a set of texts', { s: new Set(['é', 'bc']) }, 1 + 2 + 2],
    ['a set of numbers', { s: new Set([1, 22]) }, 1 + 2 + 2],
    ['bytes', { b: Uint8Array.of(1, 2, 3) }, 1 + 3],
  ])('%s', async (_, held, bytes) => {
    await put(itemOf(LIMIT, held, bytes));
    await expect(put(itemOf(LIMIT + 1, held, bytes))).rejects.toThrow(tooLarge);
  });

  test('in a batch', async () => {
    const batch = (item: object) =>
      client.send(
        new BatchWriteCommand({ RequestItems: { [TableName]: [{ PutRequest: { Item: { ...item } } }] } }),
      );
    await batch(itemOf(LIMIT, {}, 0));
    await expect(batch(itemOf(LIMIT + 1, {}, 0))).rejects.toThrow(tooLarge);
  });

  test('by an update, which leaves the item as it was', async () => {
    await put(itemOf(LIMIT - 100, {}, 0));
    const grow = (bytes: number) =>
      client.send(
        new UpdateCommand({
          TableName,
          Key: KEY,
          UpdateExpression: 'SET more = :more',
          ExpressionAttributeValues: { ':more': text(bytes - 'more'.length) },
        }),
      );
    await expect(grow(101)).rejects.toThrow('maximum allowed size');
    await grow(100);
  });
});

test('what the functions count of an item is never less than what the table counts, and hardly more', async () => {
  const held = {
    é: ['a', 1, 12.5, -300, 9_007_199_254_740_991, 0.000_012, { deep: [{ er: null, than: true }] }],
    no: undefined,
  };
  const filling = LIMIT - bytesOfItem({ ...KEY, ...held, filling: '' });
  const { no: _, ...stored } = held;
  await put({ ...KEY, ...stored, filling: text(filling) });
  await expect(put({ ...KEY, ...stored, filling: text(filling + 8) })).rejects.toThrow(tooLarge);
});
