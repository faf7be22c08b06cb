import type { TableResource } from '../template.ts';

/** What DynamoDB's thread is started with. */
export interface DynamoDbThread {
  path: string;
  tables: TableResource[];
  port: number;
  /** Two counters of half units, read and written: shared with the thread that adds up the costs. */
  halfUnits: Int32Array;
}

/** Where {@link DynamoDbThread.halfUnits} counts what. */
export const READ = 0;
export const WRITTEN = 1;

/** The thread's first word: where it answers, or why it does not. */
export type FirstWord = { endpoint: string } | { error: string };
