import { DEFAULT_LOCALE } from '../../locales/locale.ts';
import type { Problem } from './problem.ts';

/** An answer of the API other than success, thrown from wherever it is noticed. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title[DEFAULT_LOCALE]);
    this.problem = problem;
  }
}
