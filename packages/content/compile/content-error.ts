/** Something in a content file that can't be compiled; the message starts with file and line. */
export class ContentError extends Error {
  override readonly name = 'ContentError';

  constructor(file: string, line: number, message: string) {
    super(`${file}:${line}: ${message}`);
  }
}
