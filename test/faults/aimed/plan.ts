import type { Aim } from './aim.ts';

/** One write of the run that was left alone, in its order. */
export interface Write {
  site: string;
  /** Whether it has a middle: whether half of it can be on disk. */
  hasMiddle: boolean;
}

/** An aim, and where in the run that was left alone it lies. */
export interface Target {
  position: number;
  site: string;
  when: Aim['when'];
}

/** From the log that the hook wrote. */
export function readLog(log: string): Write[] {
  return log
    .trim()
    .split('\n')
    .map((line) => ({ site: line.slice(line.indexOf(' ') + 1), hasMiddle: line.startsWith('parts ') }));
}

/**
 * Where to kill: at each site before, in the middle of and after its first write; what is left of the number goes
 * half between the operations of the table and half to the other writes, evenly over the run.
 */
export function targetsIn(writes: readonly Write[], kills: number): Target[] {
  const firsts = [...Map.groupBy(writes.keys(), (position) => writes[position]?.site ?? '').values()].map(
    ([first = 0]) => first,
  );
  const eachSite = firsts.flatMap((position) => momentsOf(writes, position));
  const isTable = (position: number) => writes[position]?.site.startsWith('table ') === true;
  const positions = [...writes.keys()];
  const more = Math.max(0, kills - eachSite.length);
  const spread = [
    ...evenly(positions.filter(isTable), Math.ceil(more / 2)),
    ...evenly(
      positions.filter((position) => !isTable(position)),
      Math.floor(more / 2),
    ),
  ].map((position, index) => {
    const moments = momentsOf(writes, position);
    return moments[index % moments.length];
  });
  return [...eachSite, ...spread]
    .filter((target) => target !== undefined)
    .slice(0, kills)
    .sort((a, b) => a.position - b.position);
}

function momentsOf(writes: readonly Write[], position: number): Target[] {
  const { site, hasMiddle } = writes[position] ?? { site: '', hasMiddle: false };
  const moments = ['before', ...(hasMiddle ? ['middle' as const] : []), 'after'] as const;
  return moments.map((when) => ({ position, site, when }));
}

function evenly(positions: number[], count: number): number[] {
  return Array.from({ length: Math.min(count, positions.length) }, (_, index) => {
    return positions[Math.floor(((index + 0.5) * positions.length) / count)] ?? 0;
  });
}

/** The aim of a life that begins where the one before died: so many writes of the site lie between. */
export function aimAt(writes: readonly Write[], target: Target, from: number): Aim {
  const between = writes.slice(from, target.position + 1).filter(({ site }) => site === target.site).length;
  return { site: target.site, nth: Math.max(1, between), when: target.when };
}
