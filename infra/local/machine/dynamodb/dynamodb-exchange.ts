import type { Durability } from '../../files/durability.ts';
import type { TableResource } from '../template.ts';

/** What DynamoDB's thread is started with. */
export interface DynamoDbThread {
  path: string;
  tables: TableResource[];
  port: number;
  durability: Durability;
  /** Two counters of half units, read and written: shared with the thread that adds up the costs. */
  halfUnits: Int32Array;
}

/** Where {@link DynamoDbThread.halfUnits} counts what. */
export const READ = 0;
export const WRITTEN = 1;

/** The thread's first word: where it answers, or why it does not: what its user can help, or a fault of ours. */
export type FirstWord = { endpoint: string } | { refusal: string } | { error: string };
