import type { Server } from 'node:http';
import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  type DynamoDBClientConfig,
} from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import dynalite from 'dynalite';
import { Table } from '../../../functions/store/table.ts';
import { countInBytes } from '../../../infra/local/machine/dynamodb/item-size.ts';
import { listen, stop } from '../../../infra/local/machine/listen.ts';
import { throttling } from './throttling.ts';
import { unsigned, withoutSockets } from './without-sockets.ts';

export interface MemoryTable extends AsyncDisposable {
  /** A new, empty table: what one test writes, no other reads. */
  another(): Promise<Table>;
  /** Every item of the latest table, keys and all, as it lies there. */
  scanned(): Promise<Record<string, unknown>[]>;
  /** The latest table, through something that stands before it. @param before hands on to the endpoint it is given */
  through(before: (endpoint: string) => Promise<string>): Promise<Table>;
  /** The latest table, of whose batches only so many items are processed at a time. */
  throttled(itemsABatch: number): Promise<Table>;
}

/** Goes round every call to DynamoDB: may count it, delay it, or let it fail before or after. */
export type Around = <T>(call: () => Promise<T>) => Promise<T>;

/** DynamoDB as dynalite plays it, in memory, asked through the real SDK with the settings of the functions. */
export async function openMemoryTable(around?: Around): Promise<MemoryTable> {
  countInBytes();
  const server = dynalite({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  const endpoint = await listen(server);
  const servers: Server[] = [server];
  const inProcess = { requestHandler: withoutSockets(server), signer: unsigned };
  const client = clientOf(endpoint, inProcess);
  const watched = clientOf(endpoint, inProcess);
  if (around) {
    watched.middlewareStack.add((next) => (args) => around(() => next(args)), { step: 'initialize' });
  }
  let tables = 0;
  const latest = () => `mentoring-${tables}`;
  return {
    async another() {
      tables += 1;
      await createTable(client, latest());
      return new Table(watched, latest());
    },
    async scanned() {
      const items: Record<string, unknown>[] = [];
      for await (const page of paginateScan({ client }, { TableName: latest() }))
        items.push(...(page.Items ?? []));
      return items;
    },
    async through(before) {
      return new Table(clientOf(await before(endpoint), { maxAttempts: 20 }), latest());
    },
    async throttled(itemsABatch) {
      const slow = throttling(endpoint, itemsABatch);
      servers.push(slow);
      return new Table(clientOf(await listen(slow)), latest());
    },
    async [Symbol.asyncDispose]() {
      client.destroy();
      watched.destroy();
      for (const one of servers) await stop(one);
    },
  };
}

function clientOf(endpoint: string, carrier: DynamoDBClientConfig = {}): DynamoDBDocumentClient {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const config = { endpoint, region: 'eu-west-3', credentials, ...carrier };
  return DynamoDBDocumentClient.from(new DynamoDBClient(config), {
    marshallOptions: { removeUndefinedValues: true },
  });
}

/** The keys of infra/aws/table.ts. */
async function createTable(client: DynamoDBDocumentClient, TableName: string): Promise<void> {
  await client.send(
    new CreateTableCommand({
      TableName,
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      AttributeDefinitions: [
        { AttributeName: 'pk', AttributeType: 'S' },
        { AttributeName: 'sk', AttributeType: 'S' },
      ],
      BillingMode: 'PAY_PER_REQUEST',
    }),
  );
  for (;;) {
    const { Table: created } = await client.send(new DescribeTableCommand({ TableName }));
    if (created?.TableStatus === 'ACTIVE') return;
    await new Promise((done) => setTimeout(done, 5));
  }
}
