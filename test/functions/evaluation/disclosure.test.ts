import { describe, expect, it } from 'vitest';
import {
  disclose,
  isSafeSplit,
  mayStandTogether,
  publishableTogether,
} from '../../../functions/evaluation/figures/disclosure.ts';

describe('what may be said of a count', () => {
  it('is the count itself when enough people stand on both sides of it', () => {
    expect(disclose(12, 20, 5)).toEqual({ low: 12, high: 12 });
    expect(disclose(5, 10, 5)).toEqual({ low: 5, high: 5 });
  });

  it.each([16, 17, 18, 19, 20])('is "at least 16 of 20" for %i: the others would be too few', (count) => {
    expect(disclose(count, 20, 5)).toEqual({ low: 16, high: 20 });
  });

  it.each([0, 1, 2, 3, 4])('is "at most 4 of 20" for %i', (count) => {
    expect(disclose(count, 20, 5)).toEqual({ low: 0, high: 4 });
  });

  it('is a half at most when the group cannot be split in two of the threshold', () => {
    expect(disclose(4, 7, 5)).toEqual({ low: 4, high: 7 });
    expect(disclose(3, 7, 5)).toEqual({ low: 0, high: 3 });
  });
});

describe('counts beside one another', () => {
  it('may stand together when they are equal or a whole group apart', () => {
    expect(mayStandTogether(20, 20, 5)).toBe(true);
    expect(mayStandTogether(20, 15, 5)).toBe(true);
    expect(mayStandTogether(20, 16, 5)).toBe(false);
  });

  it('yield to those named before them', () => {
    const sizes = [
      ['paired', 20],
      ['applied', 30],
      ['accepted', 28],
      ['trained', 24],
      ['called', 4],
    ] as const;
    expect([...publishableTogether(sizes, 5)]).toEqual(['paired', 'applied']);
  });

  it('split safely only without small groups', () => {
    expect(isSafeSplit([0, 5, 12], 5)).toBe(true);
    expect(isSafeSplit([4, 5, 12], 5)).toBe(false);
  });
});
