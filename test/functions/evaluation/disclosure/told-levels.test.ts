import { describe, expect, it } from 'vitest';
import { peopleAtAnEnd } from '../../../../functions/evaluation/disclosure/end-people.ts';
import { YES_OR_NO } from '../../../../functions/evaluation/disclosure/told-count.ts';
import { type Levels, toldLevels } from '../../../../functions/evaluation/disclosure/told-levels.ts';
import { toldRange } from '../../../../functions/evaluation/disclosure/told-sum.ts';

const LEVELS = ['unfavourable', 'neutral', 'favourable'] as const;

function everySplit(n: number): Levels[] {
  const splits: Levels[] = [];
  for (let unfavourable = 0; unfavourable <= n; unfavourable++)
    for (let neutral = 0; neutral + unfavourable <= n; neutral++)
      splits.push({ unfavourable, neutral, favourable: n - unfavourable - neutral });
  return splits;
}

type Tell = (levels: Levels, threshold: number) => Levels | undefined;
const told: Tell = (levels, threshold) => toldLevels(levels, { threshold });

/** Somebody on one level, who sees the count of those in favour and the bars: which levels are another's for sure not? */
function excluded(n: number, threshold: number, tell: Tell): string[] {
  const endPeople = peopleAtAnEnd(threshold);
  const alike = Map.groupBy(everySplit(n), (levels) =>
    JSON.stringify([toldRange(levels.favourable, n, YES_OR_NO, endPeople), tell(levels, threshold)]),
  );
  return [...alike].flatMap(([seen, splits]) =>
    LEVELS.flatMap((own) => {
      const mine = splits.filter((levels) => levels[own] > 0);
      const impossible = LEVELS.filter(
        (other) => !mine.some((levels) => levels[other] - Number(other === own) > 0),
      );
      return mine.length === 0 ? [] : impossible.map((other) => `${own}: nobody is ${other}, from ${seen}`);
    }),
  );
}

describe('three bars', () => {
  it('are shown when enough people stand on every level', () => {
    const levels = { unfavourable: 2, neutral: 2, favourable: 4 };
    expect(told(levels, 5)).toEqual(levels);
    expect(told({ unfavourable: 1, neutral: 3, favourable: 4 }, 5)).toBeUndefined();
    expect(told({ unfavourable: 3, neutral: 3, favourable: 2 }, 5)).toBeUndefined();
    expect(told(levels, 7)).toBeUndefined();
    expect(toldLevels(levels, { threshold: 5 }, 4)).toBeUndefined();
  });

  it.each([5, 7, 9])('exclude no level for anybody, shown or not, at threshold %i', (threshold) => {
    for (let n = threshold; n <= 60; n++) expect(excluded(n, threshold, told)).toEqual([]);
  });

  it('would exclude some if always shown', () => {
    expect(excluded(8, 5, (levels) => levels)).not.toEqual([]);
  });
});
