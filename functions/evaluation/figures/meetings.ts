import type { PairRecord, PulseRecord } from '../data.ts';

/**
 * How often each pair met, summed over the pulses; a pair that never answered is not among them. The mentee's
 * word counts where the two differ, and "three or more" counts as three, so the sum is a lower bound. A mentee who
 * changed mentor met both: the meetings are those of the pair as which it went on. Meetings that a pair noted itself may be
 * the ones it told of in the pulses: the larger of the two numbers counts, never their sum.
 */
export function meetingsPerPair(pulses: readonly PulseRecord[], pairs: readonly PairRecord[]): number[] {
  const goesOnAs = new Map(pairs.map((pair) => [pair.key, pair.goesOnAs]));
  const last = (pair: string): string => {
    const next = goesOnAs.get(pair);
    return next === undefined ? pair : last(next);
  };
  const byPair = new Map<string, Map<number, number>>();
  for (const { pair, number, meetings } of mentorsFirst(pulses)) {
    if (meetings === undefined) continue;
    const key = last(pair);
    const byPulse = byPair.get(key) ?? new Map<number, number>();
    byPair.set(key, byPulse.set(number, meetings));
  }
  const told = new Map([...byPair].map(([key, byPulse]) => [key, sum([...byPulse.values()])]));
  const noted = Map.groupBy(
    pairs.filter((pair) => pair.noted !== undefined && pair.noted > 0),
    ({ key }) => last(key),
  );
  return [...new Set([...told.keys(), ...noted.keys()])].map((key) =>
    Math.max(told.get(key) ?? 0, sum((noted.get(key) ?? []).map((pair) => pair.noted ?? 0))),
  );
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);

/** So that the mentee's answer replaces the mentor's to the same pulse. */
function mentorsFirst(pulses: readonly PulseRecord[]): readonly PulseRecord[] {
  return pulses.toSorted((a, b) => Number(a.side === 'mentee') - Number(b.side === 'mentee'));
}
