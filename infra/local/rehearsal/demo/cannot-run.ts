/** Why the demo cannot be run as it was asked for, in sentences for whoever asked; no fault of the program's. */
export class CannotRun extends Error {
  override readonly name = 'CannotRun';
}
