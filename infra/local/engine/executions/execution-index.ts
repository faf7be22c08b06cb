import * as z from 'zod';
import { fileNameFor, type Journal } from './journal.ts';

const Status = z.enum(['RUNNING', 'SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED']);

const Entry = z.object({
  executionArn: z.string(),
  stateMachineArn: z.string(),
  name: z.string(),
  startDate: z.string(),
  status: Status,
  stopDate: z.string().optional(),
  /** Known of closed executions; those running count for themselves. */
  stateTransitions: z.number().optional(),
});
export type IndexEntry = z.infer<typeof Entry>;

/** The file in which an execution's history is kept. */
export function journalFileOf(entry: IndexEntry): string {
  // An execution may take the name of one closed long ago: the start tells them apart.
  return `${fileNameFor(`${entry.executionArn} ${entry.startDate}`)}.jsonl`;
}

/**
 * One short line for each start and each end of an execution: what lists need, and what tells a start
 * which executions still run, so that the histories of closed ones need not be read.
 */
export class ExecutionIndex {
  static readonly #FILE = 'index.jsonl';
  readonly #journal: Journal;
  readonly #entries = new Map<string, IndexEntry>();

  constructor(journal: Journal) {
    this.#journal = journal;
    for (const line of journal.open(ExecutionIndex.#FILE)) this.#set(Entry.parse(line));
  }

  get(executionArn: string): IndexEntry | undefined {
    return this.#entries.get(executionArn);
  }

  /** In the order in which they started. */
  all(): IterableIterator<IndexEntry> {
    return this.#entries.values();
  }

  put(entry: IndexEntry): Promise<void> {
    this.#set(entry);
    return this.#journal.append(ExecutionIndex.#FILE, entry);
  }

  /** Forgets an entry whose execution never took its first step, so was never acknowledged. */
  forget(executionArn: string): void {
    this.#entries.delete(executionArn);
  }

  #set(entry: IndexEntry): void {
    // A name taken again counts from its new start.
    if (this.#entries.get(entry.executionArn)?.startDate !== entry.startDate) {
      this.#entries.delete(entry.executionArn);
    }
    this.#entries.set(entry.executionArn, entry);
  }
}
