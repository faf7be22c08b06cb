import type { CountRange } from '../report.ts';

/**
 * What may be said of a number of people (never a figure about fewer than the threshold, directly or by
 * subtraction). "18 of 20" says that two said otherwise, so such a count is published as a range: "at least 16 of
 * 20". Small counts likewise: "at most 4 of 20". Unanimity falls into the same range: it would tell
 * everybody's answer.
 *
 * How many answered at all is exact: it says who took part, not what anybody said, and without it no
 * share could be judged.
 */
export function disclose(count: number, of: number, threshold: number): CountRange {
  const few = threshold - 1;
  if (of < 2 * threshold) {
    const half = Math.ceil(of / 2);
    return count >= half ? { low: half, high: of } : { low: 0, high: half - 1 };
  }
  if (count <= few) return { low: 0, high: few };
  if (of - count <= few) return { low: of - few, high: of };
  return { low: count, high: count };
}

export const isExact = ({ low, high }: CountRange): boolean => low === high;

/** True when no two of the groups, and none alone, single out fewer people than the threshold. */
export function isSafeSplit(groups: readonly number[], threshold: number): boolean {
  return groups.every((size) => size === 0 || size >= threshold);
}

/** True when two nested groups of these sizes may both be published: subtraction leaves nobody, or enough. */
export function mayStandTogether(size: number, other: number, threshold: number): boolean {
  return size === other || Math.abs(size - other) >= threshold;
}

/**
 * Which of several nested headcounts may be published together. The first named have precedence; one that differs
 * too little from one already chosen is left out.
 */
export function publishableTogether<K extends string>(
  sizes: readonly (readonly [K, number])[],
  threshold: number,
): Set<K> {
  const published: (readonly [K, number])[] = [];
  for (const [name, size] of sizes) {
    if (size < threshold) continue;
    if (published.every(([, other]) => mayStandTogether(size, other, threshold)))
      published.push([name, size]);
  }
  return new Set(published.map(([name]) => name));
}
