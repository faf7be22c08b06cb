import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Durability } from '../../files/durability.ts';
import { CannotStart } from '../../startup/cannot-start.ts';
import type { Usage } from '../meters.ts';
import type { TableResource } from '../template.ts';
import { type DynamoDbThread, type FirstWord, READ, WRITTEN } from './dynamodb-exchange.ts';

export interface DynamoDb {
  endpoint: string;
  close(): Promise<void>;
}

export interface DynamoDbOptions {
  /** Folder of the LevelDB store. */
  path: string;
  /**
   * `process`, the default: what was answered survives `kill -9`, because LevelDB's log is written first. `disk`: it
   * survives the death of the machine, because that log is on the disk first.
   */
  durability?: Durability;
  tables: TableResource[];
  usage: Pick<Usage, 'dynamoReadUnits' | 'dynamoWriteUnits'>;
  /** 0, the default, takes a free port. */
  port?: number;
}

/** More than the thread's own patience with what is under way. */
const LONGEST_END_MS = 10_000;

/**
 * Starts DynamoDB on a folder and creates the template's tables where they are missing. It runs on a thread of
 * its own: it is a third of all work, and machines have a second core.
 *
 * @throws CannotStart when the folder cannot be opened; Error with DynamoDB's own words when a table of the template
 * is not valid
 */
export async function startDynamoDb(options: DynamoDbOptions): Promise<DynamoDb> {
  const { path, tables, usage, durability = 'process', port = 0 } = options;
  const halfUnits = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  const thread: DynamoDbThread = { path, tables, port, durability, halfUnits };
  const worker = new Worker(new URL('./dynamodb-thread.ts', import.meta.url), {
    workerData: thread,
    execArgv: [],
    // Of what a request allocates nothing lasts: more room for it would only be filled with garbage, 100 MB of it.
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  });
  countIn(usage, 'dynamoReadUnits', halfUnits, READ);
  countIn(usage, 'dynamoWriteUnits', halfUnits, WRITTEN);
  const word = await firstWordOf(worker);
  if ('endpoint' in word) return { endpoint: word.endpoint, close: () => endOf(worker) };
  await worker.terminate();
  throw 'refusal' in word ? new CannotStart(word.refusal) : new Error(word.error);
}

/** @throws what the thread threw before it could say a word */
async function firstWordOf(worker: Worker): Promise<FirstWord> {
  const listening = new AbortController();
  const { signal } = listening;
  const silent: FirstWord = { error: 'DynamoDB’s thread ended before it was open.' };
  const ended = once(worker, 'exit', { signal }).then(() => [silent]);
  try {
    const [word = silent]: FirstWord[] = await Promise.race([once(worker, 'message', { signal }), ended]);
    return word;
  } finally {
    // From now on an error of the thread is nobody's here: it ends the process.
    listening.abort();
  }
}

/** Asks the thread to come to its end, and ends it if it does not. */
async function endOf(worker: Worker): Promise<void> {
  const ended = once(worker, 'exit');
  const impatience = setTimeout(() => void worker.terminate(), LONGEST_END_MS);
  worker.postMessage('stop');
  await ended;
  clearTimeout(impatience);
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
