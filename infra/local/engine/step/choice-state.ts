import type { ChoiceState } from '../language/asl.ts';
import { evaluateTemplate } from '../language/expressions.ts';
import type { Thread } from './execution.ts';
import type { Leaving } from './leaving.ts';
import type { Run } from './run.ts';
import { scopeOf } from './scope.ts';
import { StateError } from './states-errors.ts';

/** The first rule that holds, or the default. @throws StateError `States.NoChoiceMatched` */
export async function choose(run: Run, thread: Thread, state: ChoiceState): Promise<Leaving> {
  for (const [index, rule] of state.Choices.entries()) {
    const location = `Choices[${index}]/Condition`;
    const holds =
      typeof rule.Condition === 'boolean'
        ? rule.Condition
        : await evaluateTemplate(rule.Condition, scopeOf(run, thread, location), location);
    if (typeof holds !== 'boolean') {
      const message = `The condition must be true or false, not ${JSON.stringify(holds)}`;
      throw new StateError('States.QueryEvaluationError', message, location);
    }
    if (holds) return { Output: rule.Output, Assign: rule.Assign, next: rule.Next, otherwise: thread.input };
  }
  if (state.Default === undefined) {
    throw new StateError(
      'States.NoChoiceMatched',
      `No choice of '${thread.state}' holds and it has no default`,
    );
  }
  return { Output: state.Output, Assign: state.Assign, next: state.Default, otherwise: thread.input };
}
