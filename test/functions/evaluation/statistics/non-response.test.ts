import { expect, it } from 'vitest';
import { nonResponseBounds } from '../../../../functions/evaluation/statistics/non-response.ts';

it('bounds a share by assuming the worst and the best of those who did not answer', () => {
  expect(nonResponseBounds({ low: 15, high: 15 }, 17, 20)).toEqual({ low: 0.75, high: 0.9 });
});

it('widens by what is not told of those who answered', () => {
  expect(nonResponseBounds({ low: 13, high: 17 }, 17, 20)).toEqual({ low: 0.65, high: 1 });
});
