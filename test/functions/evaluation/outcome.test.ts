import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../../functions/evaluation/outcome.ts';
import type { Figure } from '../../../functions/evaluation/report.ts';

const share = (low: number, high: number): Figure => ({
  kind: 'share',
  of: 20,
  count: { low: 12, high: 12 },
  interval: { low, high },
});

describe('whether a target is met', () => {
  it('is decided by the interval, not by the value', () => {
    expect(outcomeOf(share(0.7, 0.9), 0.7, 'higher', true)).toBe('met');
    expect(outcomeOf(share(0.5, 0.69), 0.7, 'higher', true)).toBe('notMet');
    expect(outcomeOf(share(0.5, 0.7), 0.7, 'higher', true)).toBe('undecided');
    expect(outcomeOf(share(0.69, 0.99), 0.7, 'higher', true)).toBe('undecided');
  });

  it('is the other way round where less is better', () => {
    expect(outcomeOf({ kind: 'reported', value: 9 }, 10, 'lower', true)).toBe('met');
    expect(outcomeOf({ kind: 'reported', value: 10 }, 10, 'lower', true)).toBe('met');
    expect(outcomeOf({ kind: 'reported', value: 11 }, 10, 'lower', true)).toBe('notMet');
  });

  it('is exact for what is counted in full', () => {
    expect(outcomeOf({ kind: 'count', count: 18 }, 18, 'higher', true)).toBe('met');
    expect(outcomeOf({ kind: 'count', count: 17 }, 18, 'higher', true)).toBe('notMet');
  });

  it('is never claimed when fewer than half answered', () => {
    expect(outcomeOf(share(0.9, 1), 0.5, 'higher', false)).toBe('undecided');
    expect(outcomeOf(share(0, 0.1), 0.5, 'higher', false)).toBe('undecided');
  });

  it('is not known for what is masked, missing or only a direction', () => {
    expect(outcomeOf({ kind: 'masked', reason: 'belowThreshold' }, 1, 'higher', true)).toBe('notShown');
    expect(outcomeOf({ kind: 'masked', reason: 'notMeasured' }, 1, 'higher', true)).toBe('notMeasured');
    expect(outcomeOf({ kind: 'direction', of: 7, improved: { low: 4, high: 7 } }, 1, 'higher', true)).toBe(
      'undecided',
    );
  });
});
