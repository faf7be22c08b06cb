import type { Journal } from '../../files/journal.ts';
import { applyChanges, type Execution, type JournalEntry, newExecution } from '../step/execution.ts';
import type { RecordedEvent } from '../step/history.ts';
import { type IndexEntry, indexEntryOf, journalFileOf } from './execution-index.ts';

/** The journals of executions: one file each, one line per step. */
export class ExecutionJournal {
  readonly #journal: Journal;

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  append(of: IndexEntry, entry: JournalEntry): Promise<void> {
    return this.#journal.append(journalFileOf(of), entry);
  }

  /** The execution as its last whole step left it; undefined if it never took one. Mends the file. */
  recover(of: IndexEntry): Execution | undefined {
    return replay(this.#journal.open(journalFileOf(of), entryOf));
  }

  /** As its line in the index would have it, read from its file alone. */
  recoverEntry(file: string): IndexEntry | undefined {
    const execution = replay(this.#journal.open(file, entryOf));
    return execution && indexEntryOf(execution);
  }

  /** Undefined when its file is not there any more. */
  read(of: IndexEntry): Execution | undefined {
    return replay(this.#journal.read(journalFileOf(of), entryOf));
  }

  /** The whole history, in order. */
  events(of: IndexEntry): RecordedEvent[] {
    return this.#journal.read(journalFileOf(of), entryOf).flatMap(({ events }) => events);
  }

  remove(of: IndexEntry): void {
    this.#journal.remove(journalFileOf(of));
  }
}

function replay(lines: readonly JournalEntry[]): Execution | undefined {
  let execution: Execution | undefined;
  for (const { changes } of lines) {
    if (execution === undefined && changes.started !== undefined) execution = newExecution(changes.started);
    if (execution !== undefined) execution = applyChanges(execution, changes);
  }
  return execution;
}

function entryOf(line: unknown): JournalEntry {
  if (!isEntry(line)) throw new Error('A line of an execution journal is no step of an execution');
  return line;
}

// What a step wrote is read back as it was: its inside is not checked again at every start.
function isEntry(line: unknown): line is JournalEntry {
  return typeof line === 'object' && line !== null && 'events' in line && 'changes' in line;
}
