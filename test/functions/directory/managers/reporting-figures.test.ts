import { expect, it } from 'vitest';
import { reportingFigures } from '../../../../functions/directory/managers/reporting-figures.ts';

const figures = (lines: Record<string, string | undefined>) =>
  reportingFigures(
    Object.entries(lines).map(([id, managerId]) => ({ id, managerId })),
    (id) => id.toUpperCase(),
  );

it('tells how deep a hierarchy is, and who is at its top', () => {
  expect(figures({ a: undefined, b: 'a', c: 'b', d: 'b', e: undefined, f: 'e', alone: undefined })).toEqual({
    withManager: 4,
    withoutManager: 3,
    depth: 3,
    top: ['A', 'E'],
    topCount: 2,
  });
});

it('ends where managers go round in a circle', () => {
  expect(figures({ a: 'b', b: 'a', c: 'a' })).toMatchObject({ withManager: 3, topCount: 0 });
});

it('takes a chain of 50,000 in its stride', () => {
  const chain = Object.fromEntries(
    Array.from({ length: 50_000 }, (_, i) => [`p${i}`, i === 0 ? undefined : `p${i - 1}`]),
  );
  expect(figures(chain)).toMatchObject({ depth: 50_000, topCount: 1 });
});
