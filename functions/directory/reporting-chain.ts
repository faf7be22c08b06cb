/** What a directory says of who reports to whom. A `Person` is one. */
export interface Reports {
  id: string;
  managerId?: string | undefined;
}

/**
 * Who is above whom. Built once for a directory, in time linear in its people; a manager who is not in the
 * directory ends the chain. Cycles do no harm here: they end the chain too, and {@link cycles} names them.
 */
export class ReportingLines {
  readonly #managerOf: ReadonlyMap<string, string>;

  constructor(people: Iterable<Reports>) {
    const managerOf = new Map<string, string>();
    for (const { id, managerId } of people) if (managerId !== undefined) managerOf.set(id, managerId);
    this.#managerOf = managerOf;
  }

  /** The manager, the manager's manager and so on, nearest first. */
  chainAbove(personId: string): string[] {
    const above = new Set<string>();
    for (let id = this.#managerOf.get(personId); id !== undefined; id = this.#managerOf.get(id)) {
      if (id === personId || above.has(id)) break;
      above.add(id);
    }
    return [...above];
  }

  /** Whether one of the two reports to the other, at whatever distance. Nobody is in line with themselves. */
  areInLine(oneId: string, otherId: string): boolean {
    return this.chainAbove(oneId).includes(otherId) || this.chainAbove(otherId).includes(oneId);
  }

  /** Every circle of people who would manage themselves, each once, from its smallest identifier on. */
  cycles(): string[][] {
    const seen = new Set<string>();
    const found: string[][] = [];
    for (const start of this.#managerOf.keys()) {
      const path: string[] = [];
      const onPath = new Set<string>();
      let id: string | undefined = start;
      while (id !== undefined && !seen.has(id)) {
        seen.add(id);
        onPath.add(id);
        path.push(id);
        id = this.#managerOf.get(id);
      }
      if (id !== undefined && onPath.has(id)) found.push(fromSmallest(path.slice(path.indexOf(id))));
    }
    return found;
  }
}

/** Whether one of two people reports to the other. For many pairs of one directory, build the lines once. */
export function isInReportingChain(oneId: string, otherId: string, directory: Iterable<Reports>): boolean {
  return new ReportingLines(directory).areInLine(oneId, otherId);
}

function fromSmallest(cycle: string[]): string[] {
  const smallest = cycle.reduce((best, id, i) => (id < (cycle[best] ?? id) ? i : best), 0);
  return [...cycle.slice(smallest), ...cycle.slice(0, smallest)];
}
