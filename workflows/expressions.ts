import type { RoundKind } from '../functions/stages/rounds.ts';

/** JSONata, as a field of a state holds it. */
export type Expression = `{% ${string} %}`;

/** The cohort a machine runs for, wherever in the machine one asks. */
export const COHORT_ID = '{% $states.context.Execution.Input.cohortId %}';

/** The execution itself, so that it can be stopped. */
export const EXECUTION_ARN = '{% $states.context.Execution.Id %}';

/** What the execution was started with, wherever in the machine one asks. */
export const executionInput = <Input extends object>(field: keyof Input & string) =>
  `{% $states.context.Execution.Input.${field} %}` as const;

/** This instant, in ISO 8601. */
export const NOW = '{% $now() %}';

/** Whole seconds, at least one, until an instant in ISO 8601. */
export const secondsUntil = (instant: Expression) =>
  `{% $max([1, $ceil(($toMillis(${inner(instant)}) - $millis()) / 1000)]) %}` as const;

/** The id of one of several rounds of a kind: `pulse-3`. */
export const numbered = (kind: RoundKind, number: Expression) =>
  `{% '${kind}-' & $string(${inner(number)}) %}` as const;

/** What may have been left out. */
export const orElse = (value: Expression, otherwise: number) =>
  `{% $exists(${inner(value)}) ? ${inner(value)} : ${otherwise} %}` as const;

/** Whether something is this word. */
export const is = (value: Expression, word: string) => `{% ${inner(value)} = '${word}' %}` as const;

function inner(expression: Expression): string {
  return expression.slice('{% '.length, -' %}'.length);
}
