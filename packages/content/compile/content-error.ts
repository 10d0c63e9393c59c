/** What in content files can't be compiled; each problem says file, line, and what was expected. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/**
 * Returns what `step` makes of each item. One that fails doesn't hide what is wrong in the next.
 * @throws {ContentError} with the problems of all items.
 */
export function forAll<Item, Made>(
  items: readonly Item[],
  step: (item: Item, index: number) => Made,
): Made[] {
  const problems: string[] = [];
  const made = items.flatMap((item, index) => {
    try {
      return [step(item, index)];
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  if (problems.length > 0) throw new ContentError(problems);
  return made;
}
