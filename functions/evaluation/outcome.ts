import { betterWhen, type Indicator } from '../definition/indicator.ts';
import { YES_OR_NO } from './disclosure/told-count.ts';
import { RECOMMENDATION } from './disclosure/told-score.ts';
import type { AnswerScale } from './disclosure/told-sum.ts';
import { VIEW_CHANGE } from './figures/change-figure.ts';
import type { Counted, Figure, MaskReason, ObjectiveResult, Outcome, Range, Share } from './report.ts';
import { isLikelyOfAll } from './verdict/likely-of-all.ts';
import { needed, reaches } from './verdict/needed.ts';
import { nextTime, type ToldShare } from './verdict/next-time.ts';
import { type JudgedFigure, verdictOn } from './verdict/verdict.ts';

/** Nothing was asked that this report could judge by. */
const NOT_ASKED: ReadonlySet<MaskReason> = new Set(['notMeasured', 'toldAtMidPoint']);

type Judged = Pick<ObjectiveResult, 'outcome' | 'likelyOfAll' | 'nextTime'>;

/**
 * Judges an objective by its figure as it is told, and by public numbers alone. The people of this cohort are all there
 * are to be judged and no sample of others, so that nothing depends on an interval: facts are counted, and of answers
 * only those that were not given are unknown.
 *
 * @param earlier the same figure of the cohorts before: of the next one only the cohorts so far say anything
 */
export function judge(
  figure: Figure,
  target: number,
  indicator: Indicator,
  earlier: readonly Figure[],
): Judged {
  switch (figure.kind) {
    case 'masked':
      return judged(NOT_ASKED.has(figure.reason) ? 'notMeasured' : 'notTold');
    case 'count':
      return fact(figure.count >= target);
    case 'average':
      return figure.of === 0 ? judged('notMeasured') : fact(reaches(figure.value, target));
    case 'reported':
      return fact(betterWhen(indicator) === 'higher' ? figure.value >= target : figure.value <= target);
    case 'counted':
      return counted(figure, target, sharesIn(earlier));
    case 'share':
      return share(figure, target, sharesIn(earlier));
    case 'score':
      return mean(figure, figure.score, target, { ...RECOMMENDATION, steps: 100 });
    case 'change':
      return mean(figure, figure.change, target, { ...VIEW_CHANGE, steps: 1 });
    case 'mean':
      return judged('notMeasured');
  }
}

const judged = (outcome: Outcome): Judged => ({ outcome, likelyOfAll: false });
const fact = (isMet: boolean): Judged => judged(isMet ? 'met' : 'missed');

function sharesIn(figures: readonly Figure[]): ToldShare[] {
  return figures.flatMap((figure): ToldShare[] => {
    if (figure.kind === 'share') return [{ told: figure.count, answered: figure.n }];
    if (figure.kind !== 'counted' || figure.of === 0) return [];
    return [{ told: { low: figure.count, high: figure.count }, answered: figure.of }];
  });
}

function counted({ of, count }: Counted, target: number, earlier: readonly ToldShare[]): Judged {
  if (of === 0) return judged('notMeasured');
  const told = { low: count, high: count };
  return {
    ...fact(reaches(count, needed(target, of, YES_OR_NO))),
    nextTime: nextTime([...earlier, { told, answered: of }], { asked: of, target }),
  };
}

function share({ n, asked, count }: Share, target: number, earlier: readonly ToldShare[]): Judged {
  const figure: JudgedFigure = { told: count, answered: n, asked, target, scale: YES_OR_NO };
  const outcome = verdictOn(figure);
  return {
    outcome,
    likelyOfAll: isLikelyOfAll(outcome, figure),
    ...(outcome !== 'notRepresentative' && {
      nextTime: nextTime([...earlier, { told: count, answered: n }], { asked, target }),
    }),
  };
}

/** @param scale.steps in how many of its steps the figure counts one step of the answers */
function mean(
  { n, asked }: { n: number; asked: number },
  { low, high }: Range,
  target: number,
  { steps, ...scale }: AnswerScale & { steps: number },
): Judged {
  const told = { low: (low * n) / steps, high: (high * n) / steps };
  return judged(verdictOn({ told, answered: n, asked, target: target / steps, scale }));
}
