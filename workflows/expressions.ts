/** The cohort a machine runs for, wherever in the machine one asks. */
export const COHORT_ID = '{% $states.context.Execution.Input.cohortId %}';

/** Whole seconds, at least one, until an instant that the state's input holds as ISO 8601. */
export const secondsUntil = (instant: string) =>
  `{% $max([1, $ceil(($toMillis(${instant}) - $millis()) / 1000)]) %}` as const;

/** The state's input says what to do next, by one word. */
export const nextIs = (word: string) => `{% $states.input.next = '${word}' %}`;

/** The execution itself, so that it can be stopped. */
export const EXECUTION_ARN = '{% $states.context.Execution.Id %}';
