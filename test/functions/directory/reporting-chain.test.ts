import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInReportingChain, ReportingLines } from '../../../functions/directory/reporting-chain.ts';

const TREE = [
  { id: 'top' },
  { id: 'left', managerId: 'top' },
  { id: 'right', managerId: 'top' },
  { id: 'leaf', managerId: 'left' },
  { id: 'hired', managerId: 'outside' },
];

describe('the reporting chain', () => {
  const lines = new ReportingLines(TREE);

  it('goes up to the top, nearest first, and ends at a manager who is not there', () => {
    expect(lines.chainAbove('leaf')).toEqual(['left', 'top']);
    expect(lines.chainAbove('top')).toEqual([]);
    expect(lines.chainAbove('hired')).toEqual(['outside']);
    expect(lines.chainAbove('nobody')).toEqual([]);
  });

  it('is the same up and down, at any distance, and not across', () => {
    expect([lines.areInLine('leaf', 'top'), lines.areInLine('top', 'leaf')]).toEqual([true, true]);
    expect(lines.areInLine('left', 'right')).toBe(false);
    expect(lines.areInLine('leaf', 'leaf')).toBe(false);
    expect(isInReportingChain('leaf', 'right', TREE)).toBe(false);
  });

  it('holds exactly between a person and their ancestors, in any tree', () => {
    const tree = fc
      .array(fc.nat(), { minLength: 1, maxLength: 40 })
      .map((draws) =>
        draws.map((draw, i) => ({ id: `${i}`, managerId: i === 0 ? undefined : `${draw % i}` })),
      );
    fc.assert(
      fc.property(tree, fc.nat(), fc.nat(), (people, a, b) => {
        const one = `${a % people.length}`;
        const other = `${b % people.length}`;
        const isAbove = (high: string, low: string): boolean => {
          const manager = people[Number(low)]?.managerId;
          return manager !== undefined && (manager === high || isAbove(high, manager));
        };
        expect(new ReportingLines(people).areInLine(one, other)).toBe(
          isAbove(one, other) || isAbove(other, one),
        );
      }),
    );
  });
});

describe('circles of managers', () => {
  it('are each found once, from the smallest identifier, and people who hang on them are not named', () => {
    const people = [
      { id: 'd', managerId: 'c' },
      { id: 'c', managerId: 'b' },
      { id: 'b', managerId: 'c' },
      { id: 'self', managerId: 'self' },
      { id: 'fine', managerId: 'top' },
      { id: 'top' },
    ];
    expect(new ReportingLines(people).cycles()).toEqual([['b', 'c'], ['self']]);
  });

  it('end the chain instead of going round for ever', () => {
    const lines = new ReportingLines([
      { id: 'a', managerId: 'b' },
      { id: 'b', managerId: 'a' },
      { id: 'c', managerId: 'a' },
    ]);
    expect(lines.chainAbove('c')).toEqual(['a', 'b']);
    expect(lines.chainAbove('a')).toEqual(['b']);
  });

  it('are found in any directory, and in none without', () => {
    const anyManagers = fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(anyManagers, (draws) => {
        const people = draws.map((draw, i) => ({
          id: `${i}`,
          managerId: draw < draws.length ? `${draw}` : undefined,
        }));
        const onCircle = people.filter(({ id }) => {
          let at = people[Number(id)]?.managerId;
          for (let step = 0; step < people.length && at !== undefined && at !== id; step++)
            at = people[Number(at)]?.managerId;
          return at === id;
        });
        const found = new ReportingLines(people).cycles().flat();
        expect(found.toSorted()).toEqual(onCircle.map(({ id }) => id).toSorted());
      }),
    );
  });
});
