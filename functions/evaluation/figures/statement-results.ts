import type { Statement, StatementResult } from '../report.ts';
import { nonResponseBounds } from '../statistics/non-response.ts';
import { isExact, isSafeSplit } from './disclosure.ts';
import { shareFigure } from './share.ts';

export type Level = 'unfavourable' | 'neutral' | 'favourable';

/** One answer to a statement on the scale of 1 to 5: 4 and 5 agree, 3 is undecided. */
export function levelOfAgreement(answer: number): Level {
  if (answer >= 4) return 'favourable';
  return answer === 3 ? 'neutral' : 'unfavourable';
}

/** Somebody reached their goals when at least half of them are reached (3) or exceeded (4). */
export function levelOfGoals(goals: readonly number[]): Level {
  const reached = goals.filter((goal) => goal >= 3).length;
  if (2 * reached >= goals.length) return 'favourable';
  return goals.some((goal) => goal >= 2) ? 'neutral' : 'unfavourable';
}

/** A plain yes or no leaves nobody undecided. */
export const levelOfYes = (yes: boolean): Level => (yes ? 'favourable' : 'unfavourable');

/** Two answers only: would do it again, with this partner or another, or would not. */
export function levelOfAgain(answer: 'yes' | 'yesWithAnotherPartner' | 'no'): Level {
  return answer === 'no' ? 'unfavourable' : 'favourable';
}

/**
 * The figure for one statement.
 *
 * @param asked how many could have answered: those who did not bound the result
 */
export function statementResult(levels: readonly Level[], asked: number, threshold: number): StatementResult {
  const favourable = shareFigure(count(levels, 'favourable'), levels.length, threshold);
  if (favourable.kind === 'masked') return { favourable };
  const split = {
    unfavourable: count(levels, 'unfavourable'),
    neutral: count(levels, 'neutral'),
    favourable: count(levels, 'favourable'),
  };
  return {
    favourable,
    ...(isExact(favourable.count) && isSafeSplit(Object.values(split), threshold) && { levels: split }),
    bounds: nonResponseBounds(favourable.count, levels.length, asked),
  };
}

function count(levels: readonly Level[], wanted: Level): number {
  return levels.filter((level) => level === wanted).length;
}

export type LevelsByStatement = Record<Statement, Level[]>;
