/** By element, what ends when all of what it shows is there. */
const coming = new WeakMap<object, Promise<void>>();

/** Ends when all of what an element shows is there; nothing when it is already. */
export function toCome(host: object): Promise<void> | undefined {
  return coming.get(host);
}

/** Says that some of what an element shows is not there until `end`. */
export function comes(host: object, end: Promise<void>): void {
  const own = end.finally(() => {
    if (coming.get(host) === own) coming.delete(host);
  });
  coming.set(host, own);
}
