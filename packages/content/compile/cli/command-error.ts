/** A command that can't be done as it was given; the message says what was expected. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
