/**
 * Which sums so many answers of 0 to `steps` can have, one person added after the other: the whole enumeration of data
 * sets, as far as a sum tells them apart.
 *
 * @returns for 0, 1, … people, how many sums up to each one (exclusive) there are
 */
export function possibleSums(most: number, steps: number): Int32Array[] {
  let reached = new Uint8Array(most * steps + 1);
  reached[0] = 1;
  const all = [countsBelow(reached)];
  for (let people = 1; people <= most; people++) {
    const next = new Uint8Array(reached.length);
    for (let sum = 0; sum < next.length; sum++)
      for (let answer = 0; answer <= steps && next[sum] === 0; answer++)
        next[sum] = reached[sum - answer] ?? 0;
    reached = next;
    all.push(countsBelow(reached));
  }
  return all;
}

/** Whether any possible sum lies between these, both included. */
export function isAnyBetween(below: Int32Array | undefined, low: number, high: number): boolean {
  if (below === undefined) return false;
  const at = (sum: number) => below[Math.min(Math.max(sum, 0), below.length - 1)] ?? 0;
  return high >= low && at(high + 1) > at(low);
}

function countsBelow(reached: Uint8Array): Int32Array {
  const below = new Int32Array(reached.length + 1);
  for (let sum = 0; sum < reached.length; sum++) below[sum + 1] = (below[sum] ?? 0) + (reached[sum] ?? 0);
  return below;
}
