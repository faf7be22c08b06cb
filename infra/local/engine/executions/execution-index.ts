import * as z from 'zod';
import { fileNameFor, type Journal } from '../../files/journal.ts';
import { CannotStart } from '../../startup/cannot-start.ts';
import type { Say } from '../../startup/say.ts';
import type { Execution } from '../step/execution.ts';

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

export function indexEntryOf({ started, head }: Execution): IndexEntry {
  const { executionArn, stateMachineArn, name, startDate } = started;
  const entry = { executionArn, stateMachineArn, name, startDate, status: head.status };
  if (head.stopDate === undefined) return entry;
  return { ...entry, stopDate: head.stopDate, stateTransitions: head.stateTransitions };
}

function byStart(a: IndexEntry, b: IndexEntry): number {
  return a.startDate < b.startDate ? -1 : a.startDate > b.startDate ? 1 : 0;
}

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

  /**
   * Opens the index, and writes again what it lacks: a machine that dies may keep a history and lose its line.
   * @param recovered what the index says of the execution whose history is in a file, if it took a step
   * @param say tells whoever starts what had to be mended
   */
  constructor(journal: Journal, recovered: (file: string) => IndexEntry | undefined, say: Say) {
    this.#journal = journal;
    for (const entry of this.#lines(say)) this.#set(entry);
    const known = new Set([ExecutionIndex.#FILE, ...[...this.all()].map(journalFileOf)]);
    const missing = journal
      .files()
      .filter((file) => !known.has(file))
      .flatMap((file) => recovered(file) ?? []);
    if (missing.length === 0) return;
    for (const entry of [...missing].sort(byStart)) void this.put(entry);
    const inOrder = [...this.#entries.values()].sort(byStart);
    this.#entries.clear();
    for (const entry of inOrder) this.#set(entry);
    say(`The index of executions lacked ${missing.length}: they were read from their histories.`);
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

  /** All that it says stands in the histories, too: a damaged index is kept aside and written anew. */
  #lines(say: Say): IndexEntry[] {
    try {
      return this.#journal.open(ExecutionIndex.#FILE, (line) => Entry.parse(line));
    } catch (error) {
      if (!(error instanceof CannotStart)) throw error;
      say(`The index of executions is damaged, and kept as ${this.#journal.setAside(ExecutionIndex.#FILE)}.`);
      return [];
    }
  }

  #set(entry: IndexEntry): void {
    // A name taken again counts from its new start.
    if (this.#entries.get(entry.executionArn)?.startDate !== entry.startDate) {
      this.#entries.delete(entry.executionArn);
    }
    this.#entries.set(entry.executionArn, entry);
  }
}
