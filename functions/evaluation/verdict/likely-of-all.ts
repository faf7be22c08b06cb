import { probabilityOfAtLeast } from './beta-binomial.ts';
import { isShare, needed } from './needed.ts';
import type { JudgedFigure, OpinionVerdict } from './verdict.ts';

/**
 * How probable it must be to be called likely. As it must be so at the worst end of the told range, the word is wrong
 * more seldom: simulated, in at most 4 % of the cohorts that carry it (the benchmark `verdicts`, which allows 7).
 */
const LIKELY = 0.9;

/**
 * Half a yes and half a no before anybody answered (Jeffreys): the least that keeps everybody's yes from making the
 * silent certain. One of each would say the word a little less often and be wrong about as seldom.
 */
const PRIOR = 0.5;

/**
 * Whether to "met (or missed) among those who answered" may be added "and likely of all who were asked, if the silent
 * are like the others". It must hold wherever in the told range the count is, so that the word does not narrow it: the
 * end that speaks most against it decides.
 *
 * @returns false for every other verdict, and for means: a silent person's answer has no distribution there
 */
export function isLikelyOfAll(
  verdict: OpinionVerdict,
  { told, answered, asked, target, scale }: JudgedFigure,
): boolean {
  if (told === undefined || !isShare(scale)) return false;
  const reached = (yes: number) =>
    probabilityOfAtLeast(needed(target, asked, scale) - yes, {
      people: asked - answered,
      alpha: yes + PRIOR,
      beta: answered - yes + PRIOR,
    });
  if (verdict === 'metAmongAnswered') return reached(told.low) >= LIKELY;
  return verdict === 'missedAmongAnswered' && 1 - reached(told.high) >= LIKELY;
}
