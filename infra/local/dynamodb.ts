import { mkdir } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import dynalite from 'dynalite';
import { listen, stop } from './listen.ts';
import type { Usage } from './meters.ts';
import type { TableResource } from './template.ts';

export interface DynamoDb {
  endpoint: string;
  close(): Promise<void>;
}

export interface DynamoDbOptions {
  /** Folder of the LevelDB store. What was answered survives `kill -9`: LevelDB's log is written first. */
  path: string;
  tables: TableResource[];
  usage: Pick<Usage, 'dynamoReadUnits' | 'dynamoWriteUnits'>;
  /** 0, the default, takes a free port. */
  port?: number;
}

/** As much of a request and a response as dynalite touches. */
type Question = PassThrough & Pick<IncomingMessage, 'method' | 'url' | 'headers'>;
type Answer = Pick<ServerResponse, 'statusCode' | 'setHeader'> & { end(payload: string): void };
type Respond = (question: Question, answer: Answer) => void;

const READS = new Set(['GetItem', 'BatchGetItem', 'Query', 'Scan']);
const WRITES = new Set(['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem']);
/** dynalite wants a signature's shape, not a signature. */
const AUTHORIZATION = 'AWS4-HMAC-SHA256 Credential=local, SignedHeaders=host, Signature=local';

/**
 * Starts DynamoDB on a folder and creates the template's tables where they are missing.
 *
 * @throws Error with DynamoDB's own words when a table of the template is not valid
 */
export async function startDynamoDb(options: DynamoDbOptions): Promise<DynamoDb> {
  await mkdir(options.path, { recursive: true });
  const server = dynalite({ path: options.path, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  const [respond] = server.listeners('request') as Respond[];
  if (!respond) throw new Error('dynalite has no request listener to measure.');
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) =>
    measured(respond, request, response, options.usage),
  );
  const endpoint = await listen(server, options.port);
  try {
    for (const table of options.tables) await createTable(endpoint, table);
  } catch (error) {
    await stop(server);
    throw error;
  }
  return { endpoint, close: () => stop(server) };
}

/** Has every request say the capacity it consumed, and adds that up; callers find one more field. */
async function measured(
  respond: Respond,
  request: IncomingMessage,
  response: ServerResponse,
  usage: DynamoDbOptions['usage'],
): Promise<void> {
  const operation = String(request.headers['x-amz-target']).split('.')[1] ?? '';
  const billed = READS.has(operation) || WRITES.has(operation);
  const body = await buffer(request);
  const { method, url, headers } = request;
  const question = Object.assign(new PassThrough(), { method, url, headers });
  if (billed) {
    question.write('{"ReturnConsumedCapacity":"TOTAL",');
    question.end(body.subarray(body.indexOf('{') + 1));
  } else {
    question.end(body);
  }
  respond(question, {
    statusCode: 200,
    setHeader(name, value) {
      response.setHeader(name, value);
      return response;
    },
    end(payload) {
      if (READS.has(operation)) usage.dynamoReadUnits += consumedUnits(payload);
      if (WRITES.has(operation)) usage.dynamoWriteUnits += consumedUnits(payload);
      response.statusCode = this.statusCode;
      response.end(payload);
    },
  });
}

function consumedUnits(payload: string): number {
  const { ConsumedCapacity, __type } = JSON.parse(payload);
  // AWS bills a write whose condition failed as a write of the item that is there; one unit is its minimum.
  if (typeof __type === 'string') return __type.endsWith('ConditionalCheckFailedException') ? 1 : 0;
  return [ConsumedCapacity ?? []]
    .flat()
    .reduce((sum: number, { CapacityUnits }: { CapacityUnits: number }) => sum + CapacityUnits, 0);
}

async function createTable(endpoint: string, table: TableResource): Promise<void> {
  const created = await call(endpoint, 'CreateTable', table);
  if (created.__type && !created.__type.endsWith('ResourceInUseException')) {
    throw new Error(`The table ${table.TableName} cannot be created: ${created.message}`);
  }
  for (;;) {
    const { Table } = await call(endpoint, 'DescribeTable', { TableName: table.TableName });
    if (Table?.TableStatus === 'ACTIVE') return;
    await new Promise((done) => setTimeout(done, 5));
  }
}

interface TableAnswer {
  __type?: string;
  message?: string;
  Table?: { TableStatus: string };
}

async function call(endpoint: string, operation: string, body: object): Promise<TableAnswer> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `DynamoDB_20120810.${operation}`,
      'x-amz-date': '20250101T000000Z',
      authorization: AUTHORIZATION,
    },
    body: JSON.stringify(body),
  });
  return JSON.parse(await response.text());
}
