import { describe, expect, it } from 'vitest';
import { YES_OR_NO } from '../../../../functions/evaluation/disclosure/told-count.ts';
import {
  type AuthoredAnswer,
  toldOfAuthors,
} from '../../../../functions/evaluation/disclosure/told-of-authors.ts';

describe('several records of one author', () => {
  const managers = (...records: number[]): AuthoredAnswer[] =>
    records.flatMap((count, i) =>
      Array.from({ length: count }, () => ({ author: `manager ${i}`, answer: 1 })),
    );

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
