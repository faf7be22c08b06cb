/** Why nothing starts here, in one sentence for whoever typed the command, and what to do about it. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}
