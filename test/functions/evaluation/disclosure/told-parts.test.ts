import { describe, expect, it } from 'vitest';
import { YES_OR_NO } from '../../../../functions/evaluation/disclosure/told-count.ts';
import {
  type AuthoredAnswer,
  spread,
  toldOfAuthors,
} from '../../../../functions/evaluation/disclosure/told-of-authors.ts';
import { toldParts } from '../../../../functions/evaluation/disclosure/told-parts.ts';

type Site = 'Lyon' | 'Nantes' | 'Paris';

/** So many people of a site, of whom the first ones say yes. */
function people(site: Site, n: number, yes: number): AuthoredAnswer[] {
  return Array.from({ length: n }, (_, i) => ({ author: `${site} ${i}`, answer: Number(i < yes) }));
}

const bySite = (...parts: [Site, number, number][]) =>
  new Map(parts.map(([site, n, yes]) => [site, people(site, n, yes)]));

describe('parts and their whole', () => {
  it('are told together when every part may be: the whole is what the parts add up to', () => {
    expect(toldParts(bySite(['Lyon', 5, 4], ['Nantes', 0, 0], ['Paris', 8, 5]), YES_OR_NO, 5)).toEqual({
      parts: { Lyon: { n: 5, sum: { low: 3, high: 5 } }, Paris: { n: 8, sum: { low: 5, high: 5 } } },
      whole: { n: 13, sum: { low: 8, high: 10 } },
    });
  });

  it('are the whole alone when one part is too small', () => {
    expect(toldParts(bySite(['Lyon', 4, 4], ['Paris', 9, 5]), YES_OR_NO, 5)).toEqual({
      parts: undefined,
      whole: { n: 13, sum: { low: 9, high: 9 } },
    });
    expect(toldParts(bySite(['Lyon', 1, 1], ['Paris', 3, 1]), YES_OR_NO, 5)).toEqual({
      parts: undefined,
      whole: undefined,
    });
    expect(toldParts(bySite(), YES_OR_NO, 5)).toEqual({ parts: undefined, whole: undefined });
  });

  it('exclude no answer of anybody, by enumeration of two parts', () => {
    expect(partsThatTell((one, two) => [told(one), told(two)])).toBe(0);
    expect(partsThatTell((one, two) => toldParts(sites(one, two), YES_OR_NO, 5))).toBe(0);
  });

  it('would exclude some if the whole were told by itself beside its parts', () => {
    const both = (one: Part, two: Part) => [told(one), told(two), toldOfAuthors(all(one, two), YES_OR_NO, 5)];
    expect(partsThatTell(both)).toBeGreaterThan(0);
  });
});

describe('several records of one author', () => {
  const managers = (...records: number[]): AuthoredAnswer[] =>
    records.flatMap((count, i) =>
      Array.from({ length: count }, () => ({ author: `manager ${i}`, answer: 1 })),
    );

  it('are known by how many people gave them, and how many the busiest one', () => {
    expect(spread(managers(2, 3, 1))).toEqual({ people: 3, mostRecordsOfOneAuthor: 3 });
    expect(spread([])).toEqual({ people: 0, mostRecordsOfOneAuthor: 1 });
  });

  it('count once as a person', () => {
    expect(toldOfAuthors(managers(3, 3, 3, 3), YES_OR_NO, 5)).toBeUndefined();
    expect(toldOfAuthors(managers(1, 1, 1, 1, 1), YES_OR_NO, 5)?.sum).toEqual({ low: 3, high: 5 });
  });

  it('widen the ends, and ask for more records', () => {
    expect(toldOfAuthors(managers(2, 1, 1, 1, 1), YES_OR_NO, 5)).toBeUndefined();
    expect(toldOfAuthors(managers(2, 2, 1, 1, 1), YES_OR_NO, 5)?.sum).toEqual({ low: 4, high: 7 });
    expect(toldOfAuthors(managers(3, 1, 1, 1, 1, 1, 1), YES_OR_NO, 5)?.sum).toEqual({ low: 5, high: 9 });
  });
});

interface Part {
  n: number;
  yes: number;
}

const sites = (one: Part, two: Part) => bySite(['Lyon', one.n, one.yes], ['Paris', two.n, two.yes]);
const all = (one: Part, two: Part) => [...sites(one, two).values()].flat();
const told = ({ n, yes }: Part) => toldOfAuthors(people('Lyon', n, yes), YES_OR_NO, 5);

/** How many times a member of the first part finds an answer excluded, for two parts of 5 to 9 people. */
function partsThatTell(tell: (one: Part, two: Part) => unknown): number {
  const sizes = [5, 6, 7, 8, 9];
  return sizes.flatMap((n) => sizes.map((m) => howOften(n, m, tell))).reduce((sum, often) => sum + often, 0);
}

function howOften(n: number, m: number, tell: (one: Part, two: Part) => unknown): number {
  const counts = Array.from({ length: n + 1 }, (_, a) =>
    Array.from({ length: m + 1 }, (__, b) => [a, b] as const),
  );
  const alike = Map.groupBy(counts.flat(), ([a, b]) => JSON.stringify(tell({ n, yes: a }, { n: m, yes: b })));
  let often = 0;
  for (const possible of alike.values())
    for (const own of [0, 1]) {
      const rest = possible.map(([a, b]) => [a - own, b] as const).filter(([a]) => a >= 0 && a <= n - 1);
      if (rest.length === 0) continue;
      if (!rest.some(([a]) => a > 0) || !rest.some(([a]) => a < n - 1)) often++;
      if (!rest.some(([, b]) => b > 0) || !rest.some(([, b]) => b < m)) often++;
    }
  return often;
}
