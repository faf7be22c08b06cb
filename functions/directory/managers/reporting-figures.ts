import type { Reports } from '../reporting-chain.ts';

/** As many of those at the top are named. */
const MOST_NAMED = 10;

/** What HR looks at to see whether its hierarchy has arrived. */
export interface ReportingFigures {
  /** People who have a manager in the file. */
  withManager: number;
  withoutManager: number;
  /** Levels from the top down; 1 where nobody has a manager. */
  depth: number;
  /** Who has no manager and is somebody's: the first ones, those with most people below them first. */
  top: string[];
  topCount: number;
}

/** @param nameOf the name of whoever has an id */
export function reportingFigures(
  people: readonly Reports[],
  nameOf: (id: string) => string,
): ReportingFigures {
  const managerOf = new Map(people.map(({ id, managerId }) => [id, managerId] as const));
  const direct = Map.groupBy(people, ({ managerId }) => managerId);
  const levels = new Map<string, number>();
  const top = people.filter(({ id, managerId }) => managerId === undefined && direct.has(id));
  const below = new Map(top.map(({ id }) => [id, 0]));
  let depth = people.length > 0 ? 1 : 0;
  for (const { id } of people) {
    const path: string[] = [];
    let at: string | undefined = id;
    // A circle has no top: it is refused elsewhere, and must not keep us here.
    while (at !== undefined && !levels.has(at) && path.length <= people.length) {
      path.push(at);
      at = managerOf.get(at);
    }
    let level = at === undefined ? 0 : (levels.get(at) ?? 0);
    for (const one of path.toReversed()) levels.set(one, ++level);
    depth = Math.max(depth, level);
  }
  for (const { id } of top) below.set(id, countBelow(id, direct));
  const named = top.toSorted((one, other) => (below.get(other.id) ?? 0) - (below.get(one.id) ?? 0));
  const withManager = people.filter(({ managerId }) => managerId !== undefined).length;
  return {
    withManager,
    withoutManager: people.length - withManager,
    depth,
    top: named.slice(0, MOST_NAMED).map(({ id }) => nameOf(id)),
    topCount: top.length,
  };
}

function countBelow(id: string, direct: ReadonlyMap<string | undefined, readonly Reports[]>): number {
  const seen = new Set([id]);
  const open = [id];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const report of direct.get(at) ?? []) {
      if (seen.has(report.id)) continue;
      seen.add(report.id);
      open.push(report.id);
    }
  }
  return seen.size - 1;
}
