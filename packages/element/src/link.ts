/* The link to a result: the address of the page with the result code in its fragment, which no server sees. */

const NAME = 'quick-scan';

/** The link to the result in `code`; none where the page has no address of its own. */
export function linkTo(code: string): string | undefined {
  const { protocol, origin, pathname, search } = location;
  return protocol.startsWith('http') ? `${origin}${pathname}${search}#${NAME}=${code}` : undefined;
}

/** The result code in the address of the page, if there is one. */
export function codeInAddress(): string | undefined {
  return new URLSearchParams(location.hash.slice(1)).get(NAME) ?? undefined;
}

/** Takes the result code out of the address, so that a reload does not open it again. */
export function forgetCode(): void {
  history.replaceState(history.state, '', location.pathname + location.search);
}
