import { toldLevels } from '../disclosure/told-levels.ts';
import type { Statement, StatementResult } from '../report.ts';
import { shareFigure } from './share-figure.ts';

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

/** The figure for one statement: how many agreed, and all three groups where none of them points at anybody. */
export function statementResult(levels: readonly Level[], asked: number, threshold: number): StatementResult {
  const sizes = {
    unfavourable: count(levels, 'unfavourable'),
    neutral: count(levels, 'neutral'),
    favourable: count(levels, 'favourable'),
  };
  const agrees = levels.map((level) => level === 'favourable');
  const favourable = shareFigure(agrees, asked, threshold);
  const told = toldLevels(sizes, { threshold });
  return { favourable, ...(told && { levels: told }) };
}

function count(levels: readonly Level[], wanted: Level): number {
  return levels.filter((level) => level === wanted).length;
}

export type LevelsByStatement = Record<Statement, Level[]>;
