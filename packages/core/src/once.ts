/**
 * Returns what gives the thing that `make` makes, which is made when it is first asked for: a schema takes time to
 * make, and a page on which nothing comes from outside needs none.
 */
export function once<T>(make: () => T): () => T {
  let made: { thing: T } | undefined;
  return () => (made ??= { thing: make() }).thing;
}
