/** One thing the clock will do. */
export interface Entry {
  /** Instant in milliseconds since 1970. */
  readonly at: number;
  readonly label: string;
  readonly action: () => void | Promise<void>;
  /** Order of registration: among things due at one instant the first registered goes first. */
  readonly order: number;
}

/** So few cancelled entries are not worth looking after. */
const FEW = 32;

/**
 * What is due, earliest first and, at one instant, in order of registration: a binary heap.
 * Cancelled entries stay in the heap until they surface or outnumber those that live, so that cancelling costs next
 * to nothing: an execution that has ended must not be held in memory by the year it would have had.
 */
export class DueQueue {
  #heap: Entry[] = [];
  readonly #live = new Set<Entry>();
  #registered = 0;

  get size(): number {
    return this.#live.size;
  }

  add(at: number, label: string, action: () => void | Promise<void>): Entry {
    const entry: Entry = { at, label, action, order: this.#registered++ };
    this.#live.add(entry);
    this.#heap.push(entry);
    this.#rise(this.#heap.length - 1);
    return entry;
  }

  remove(entry: Entry): void {
    this.#live.delete(entry);
    if (this.#heap.length > FEW && this.#heap.length > 2 * this.#live.size) this.#clear();
  }

  first(): Entry | undefined {
    while (this.#heap[0] !== undefined && !this.#live.has(this.#heap[0])) this.#dropTop();
    return this.#heap[0];
  }

  takeFirst(): Entry | undefined {
    const entry = this.first();
    if (entry === undefined) return undefined;
    this.#live.delete(entry);
    this.#dropTop();
    return entry;
  }

  /** Everything still due, in order. */
  sorted(): Entry[] {
    return [...this.#live].sort((a, b) => (before(a, b) ? -1 : 1));
  }

  /** A sorted list is a heap. */
  #clear(): void {
    this.#heap = this.sorted();
  }

  #dropTop(): void {
    const last = this.#heap.pop();
    if (last === undefined || this.#heap.length === 0) return;
    this.#heap[0] = last;
    this.#sink(0);
  }

  #rise(from: number): void {
    let index = from;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!this.#swapIfBefore(index, parent)) return;
      index = parent;
    }
  }

  #sink(from: number): void {
    let index = from;
    for (;;) {
      const left = 2 * index + 1;
      const child = this.#isBefore(left + 1, left) ? left + 1 : left;
      if (!this.#swapIfBefore(child, index)) return;
      index = child;
    }
  }

  #isBefore(i: number, j: number): boolean {
    const [a, b] = [this.#heap[i], this.#heap[j]];
    return a !== undefined && b !== undefined && before(a, b);
  }

  #swapIfBefore(i: number, j: number): boolean {
    const [a, b] = [this.#heap[i], this.#heap[j]];
    if (a === undefined || b === undefined || !before(a, b)) return false;
    this.#heap[i] = b;
    this.#heap[j] = a;
    return true;
  }
}

function before(a: Entry, b: Entry): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}
