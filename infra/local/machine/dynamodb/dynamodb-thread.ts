import { mkdir } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import dynalite from 'dynalite';
import { CannotStart } from '../../startup/cannot-start.ts';
import { sentenceFor } from '../../startup/system-errors.ts';
import { listen, stop } from '../listen.ts';
import type { TableResource } from '../template.ts';
import { closeIterators } from './closing-iterators.ts';
import { type DynamoDbThread, type FirstWord, READ, WRITTEN } from './dynamodb-exchange.ts';
import { countInBytes } from './item-size.ts';
import { levelOfDynalite } from './level-of-dynalite.ts';
import { compactStore, writeThrough } from './level-store.ts';
import { mendTables } from './mend-tables.ts';

/** As much of a request and a response as dynalite touches. */
type Question = PassThrough & Pick<IncomingMessage, 'method' | 'url' | 'headers'>;
type Answer = Pick<ServerResponse, 'statusCode' | 'setHeader'> & { end(payload: string): void };
type Respond = (question: Question, answer: Answer) => void;

const READS = new Set(['GetItem', 'BatchGetItem', 'Query', 'Scan']);
const WRITES = new Set(['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem']);
/** dynalite wants a signature's shape, not a signature. */
const AUTHORIZATION = 'AWS4-HMAC-SHA256 Credential=local, SignedHeaders=host, Signature=local';

/** LevelDB creates a table in milliseconds; on a disk that takes this long nothing else would go on either. */
const LONGEST_CREATION_MS = 30_000;

/** Opens the folder and serves it; the first word is said whatever comes of that. */
async function start(thread: DynamoDbThread, parent: MessagePort): Promise<void> {
  try {
    say(parent, { endpoint: await serve(thread, parent) });
  } catch (error) {
    const refusal = sentenceFor(error);
    say(parent, refusal ? { refusal } : { error: error instanceof Error ? error.message : String(error) });
  }
}

/** Serves DynamoDB on a folder, with the template's tables, until it is told to stop. Resolves to the address. */
async function serve(thread: DynamoDbThread, parent: MessagePort): Promise<string> {
  const { path, tables, port, durability, halfUnits } = thread;
  await mkdir(path, { recursive: true, mode: 0o700 });
  closeIterators(levelOfDynalite());
  countInBytes();
  if (durability === 'disk') writeThrough();
  await mendTables(path);
  await compactStore(path);
  const server = dynalite({ path, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  const [respond] = server.listeners('request') as Respond[];
  if (!respond) throw new Error('dynalite has no request listener to measure.');
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) =>
    measured(respond, request, response, halfUnits),
  );
  const endpoint = await listen(server, port);
  parent.once('message', async () => {
    await answersGiven();
    await stop(server);
    process.exit();
  });
  for (const table of tables) await createTable(endpoint, table);
  return endpoint;
}

function say(parent: MessagePort, word: FirstWord): void {
  parent.postMessage(word);
}

let underWay = 0;

/** dynalite closes its store under a request that is still being answered, and throws where nobody can catch it. */
async function answersGiven(): Promise<void> {
  const patience = performance.now() + 2000;
  while (underWay > 0 && performance.now() < patience) await new Promise((later) => setTimeout(later, 5));
}

/** Has every request say the capacity it consumed, and adds that up; callers find one more field. */
async function measured(
  respond: Respond,
  request: IncomingMessage,
  response: ServerResponse,
  halfUnits: Int32Array,
): Promise<void> {
  const operation = String(request.headers['x-amz-target']).split('.')[1] ?? '';
  const billed = READS.has(operation) || WRITES.has(operation);
  const body = await buffer(request);
  underWay += 1;
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
      underWay -= 1;
      if (billed) Atomics.add(halfUnits, READS.has(operation) ? READ : WRITTEN, 2 * consumedUnits(payload));
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
  const patience = performance.now() + LONGEST_CREATION_MS;
  while (performance.now() < patience) {
    const { Table } = await call(endpoint, 'DescribeTable', { TableName: table.TableName });
    if (Table?.TableStatus === 'ACTIVE') return;
    await new Promise((done) => setTimeout(done, 5));
  }
  throw new CannotStart(
    `The table ${table.TableName} was not there after ${LONGEST_CREATION_MS / 1000} seconds: see whether the disk is full or very busy, then start again.`,
  );
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

if (parentPort === null) throw new Error('This file is run as a thread, by dynamodb.ts.');
await start(workerData, parentPort);
