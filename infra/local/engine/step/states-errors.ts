/** Why a state failed, as Retry and Catch see it. SendTaskFailure without an error gives nulls. */
export interface Failure {
  readonly error: string | null;
  readonly cause?: string | null;
  /** A missed heartbeat is recorded as States.Timeout, but States.HeartbeatTimeout matches it too. */
  readonly missedHeartbeat?: boolean;
}

/** A state that cannot go on, thrown inside the step function and recorded by it. */
export class StateError extends Error {
  readonly failure: Failure;
  /** The field that could not be evaluated, for the event EvaluationFailed. */
  readonly location: string | undefined;

  constructor(error: string, cause: string, location?: string) {
    super(cause);
    this.name = error;
    this.failure = { error, cause };
    this.location = location;
  }
}

/** Errors that `States.ALL` and `States.TaskFailed` do not match. */
const NOT_BY_WILDCARD = new Set(['States.DataLimitExceeded', 'States.Runtime']);

/** Whether a Retry or Catch with these `ErrorEquals` applies. States.Runtime always ends the execution. */
export function matches(failure: Failure, errorEquals: readonly string[]): boolean {
  const { error } = failure;
  if (error === 'States.Runtime') return false;
  if (error !== null && errorEquals.includes(error)) return true;
  if (failure.missedHeartbeat && errorEquals.includes('States.HeartbeatTimeout')) return true;
  if (error !== null && NOT_BY_WILDCARD.has(error)) return false;
  return (
    errorEquals.includes('States.ALL') ||
    (errorEquals.includes('States.TaskFailed') && error !== 'States.Timeout')
  );
}
