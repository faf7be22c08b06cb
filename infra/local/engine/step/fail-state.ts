import { type FailState, isExpression } from '../language/asl.ts';
import { evaluateTemplate } from '../language/expressions.ts';
import type { Thread } from './execution.ts';
import type { Run } from './run.ts';
import { scopeOf } from './scope.ts';
import { type Failure, StateError } from './states-errors.ts';

/** What a Fail state fails with. @throws StateError if its Error or Cause is an expression that gives no text */
export async function failureOfState(run: Run, thread: Thread, state: FailState): Promise<Failure> {
  const error = await text(run, thread, state.Error, 'Error');
  const cause = await text(run, thread, state.Cause, 'Cause');
  return { error: error ?? null, cause: cause ?? null };
}

async function text(
  run: Run,
  thread: Thread,
  template: string | undefined,
  field: string,
): Promise<string | undefined> {
  if (template === undefined || !isExpression(template)) return template;
  const value = await evaluateTemplate(template, scopeOf(run, thread, field), field);
  if (typeof value === 'string') return value;
  const message = `The field '${field}' must be text, not ${JSON.stringify(value)}`;
  throw new StateError('States.QueryEvaluationError', message, field);
}
