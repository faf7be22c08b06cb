import type { Figure, Outcome } from './report.ts';
import type { Interval } from './statistics/interval.ts';

/**
 * Whether the target was met, from the interval and not from the value: met when the whole interval is on the
 * better side, not met when none of it is, undecided otherwise.
 *
 * @param representative false when fewer than half of those asked answered: then no answer decides anything
 */
export function outcomeOf(
  figure: Figure,
  target: number,
  better: 'higher' | 'lower',
  representative: boolean,
): Outcome {
  if (figure.kind === 'masked') return figure.reason === 'notMeasured' ? 'notMeasured' : 'notShown';
  const interval = intervalOf(figure);
  if (interval === undefined || !representative) return 'undecided';
  const [worst, best] = better === 'higher' ? [interval.low, interval.high] : [-interval.high, -interval.low];
  const wanted = better === 'higher' ? target : -target;
  if (worst >= wanted) return 'met';
  return best < wanted ? 'notMet' : 'undecided';
}

/** What is counted in full has no interval: it is what it is. A direction has no value to compare. */
function intervalOf(figure: Exclude<Figure, { kind: 'masked' }>): Interval | undefined {
  switch (figure.kind) {
    case 'count':
      return { low: figure.count, high: figure.count };
    case 'reported':
      return { low: figure.value, high: figure.value };
    case 'direction':
      return undefined;
    default:
      return figure.interval;
  }
}
