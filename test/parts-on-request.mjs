/** How the sources load what a page loads when it is asked for, by the name of a part. */
const LOAD = /\bimport\('(\.[\w./]*\/(?:word|spreadsheet|team))\.ts'\)/g;

/**
 * For tests in a browser that run from the sources: a part does not arrive where `failToLoad` of the page, if there is
 * one, returns a promise for its name. It takes a part away at any time, which a module that a browser has can't be.
 */
export function partsOnRequest() {
  return {
    name: 'parts-on-request',
    transform: ({ path, body }) =>
      path.startsWith('/packages/element/src/')
        ? body.replace(LOAD, (load, name) => `(globalThis.failToLoad?.('${name}') ?? ${load})`)
        : undefined,
  };
}
