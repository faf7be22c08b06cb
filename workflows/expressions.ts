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

/** Milliseconds since 1970 at which this execution has run for so many days. */
const atAge = (days: number) => `$toMillis($states.context.Execution.StartTime) + ${days} * 86400000`;

/** The instant, in ISO 8601, at which this execution has run for so many days. */
export const momentAtAge = (days: number) => `{% $fromMillis(${atAge(days)}) %}` as const;

/** Whether an instant lies beyond the day on which this execution has run for so many days. */
export const isBeyondAge = (instant: Expression, days: number) =>
  `{% $toMillis(${inner(instant)}) > ${atAge(days)} %}` as const;

/** Whether this execution has run for more than so many days. */
export const isOlderThan = (days: number) => `{% $millis() > ${atAge(days)} %}` as const;

/** What the next execution of a cohort's machine is called: one name however often it is started. */
export const executionName = (number: Expression) =>
  `{% ${inner(COHORT_ID)} & '-' & $string(${inner(number)}) %}` as const;

/** The id of one of several rounds of a kind: `pulse-3`. */
export const numbered = (kind: RoundKind, number: Expression) =>
  `{% '${kind}-' & $string(${inner(number)}) %}` as const;

/** The number after this one. */
export const numberAfter = (number: Expression) => `{% (${inner(number)}) + 1 %}` as const;

/** What may have been left out. */
export const orElse = (value: Expression, otherwise: number | string) =>
  `{% $exists(${inner(value)}) ? ${inner(value)} : ${JSON.stringify(otherwise)} %}` as const;

/** The earlier of two instants in ISO 8601. */
export const earlierOf = (one: Expression, other: Expression) =>
  `{% $toMillis(${inner(one)}) < $toMillis(${inner(other)}) ? ${inner(one)} : ${inner(other)} %}` as const;

/** Whether an instant has not come yet. */
export const isAhead = (instant: Expression) => `{% $toMillis(${inner(instant)}) > $millis() %}` as const;

/** Whether something is this word. */
export const is = (value: Expression, word: string) => `{% ${inner(value)} = '${word}' %}` as const;

/** Whether something is another word than this one. */
export const isNot = (value: Expression, word: string) => `{% ${inner(value)} != '${word}' %}` as const;

function inner(expression: Expression): string {
  return expression.slice('{% '.length, -' %}'.length);
}
