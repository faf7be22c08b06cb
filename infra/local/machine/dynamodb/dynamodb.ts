import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Usage } from '../meters.ts';
import type { TableResource } from '../template.ts';
import { type DynamoDbThread, type FirstWord, READ, WRITTEN } from './dynamodb-exchange.ts';

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

/**
 * Starts DynamoDB on a folder and creates the template's tables where they are missing. It runs on a thread of
 * its own: it is a third of all work, and machines have a second core.
 *
 * @throws Error with DynamoDB's own words when a table of the template is not valid
 */
export async function startDynamoDb({ path, tables, usage, port = 0 }: DynamoDbOptions): Promise<DynamoDb> {
  const halfUnits = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  const thread: DynamoDbThread = { path, tables, port, halfUnits };
  const worker = new Worker(new URL('./dynamodb-thread.ts', import.meta.url), {
    workerData: thread,
    execArgv: [],
    // Of what a request allocates nothing lasts: more room for it would only be filled with garbage, 100 MB of it.
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  });
  countIn(usage, 'dynamoReadUnits', halfUnits, READ);
  countIn(usage, 'dynamoWriteUnits', halfUnits, WRITTEN);
  const [word]: FirstWord[] = await once(worker, 'message');
  const close = async () => {
    const ended = once(worker, 'exit');
    worker.postMessage('stop');
    await ended;
  };
  if (word !== undefined && 'endpoint' in word) return { endpoint: word.endpoint, close };
  await close();
  throw new Error(word?.error ?? 'DynamoDB did not start.');
}

/** Lets a figure of the usage show what the thread has counted, on top of what it was. */
function countIn<Figure extends keyof DynamoDbOptions['usage']>(
  usage: DynamoDbOptions['usage'],
  figure: Figure,
  halfUnits: Int32Array,
  index: number,
): void {
  const before = usage[figure];
  Object.defineProperty(usage, figure, {
    enumerable: true,
    configurable: true,
    get: () => before + Atomics.load(halfUnits, index) / 2,
  });
}
