import { Instant, LONGEST_WAIT_SECONDS, type WaitState } from '../language/asl.ts';
import { evaluateTemplate } from '../language/expressions.ts';
import type { Thread } from './execution.ts';
import type { Run } from './run.ts';
import { scopeOf } from './scope.ts';
import { StateError } from './states-errors.ts';
import { later } from './task-state.ts';

/** When a wait that begins now is over, ISO 8601. An instant may have passed. @throws StateError */
export async function endOfWait(run: Run, thread: Thread, state: WaitState): Promise<string> {
  const scope = scopeOf(run, thread, 'Wait');
  if (state.Seconds !== undefined) {
    const seconds = await evaluateTemplate(state.Seconds, scope, 'Seconds');
    if (typeof seconds === 'number' && seconds >= 0 && seconds <= LONGEST_WAIT_SECONDS) {
      return later(run.world.now, Math.floor(seconds));
    }
    const message = `A wait takes 0 to ${LONGEST_WAIT_SECONDS} seconds, not ${JSON.stringify(seconds)}`;
    throw new StateError('States.QueryEvaluationError', message, 'Seconds');
  }
  const timestamp = await evaluateTemplate(state.Timestamp ?? '', scope, 'Timestamp');
  const ms =
    typeof timestamp === 'string' && Instant.safeParse(timestamp).success
      ? Date.parse(timestamp)
      : Number.NaN;
  if (!Number.isNaN(ms)) return new Date(ms).toISOString();
  const message = `A wait takes an instant such as 2027-01-04T08:00:00Z, not ${JSON.stringify(timestamp)}`;
  throw new StateError('States.QueryEvaluationError', message, 'Timestamp');
}
