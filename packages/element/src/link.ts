/* The link to a result: the address of the page with the result code in its fragment, which no server sees. */

const NAME = 'quick-scan';

/** The link to the result in `code`; none where the page has no address of its own. */
export function linkTo(code: string): string | undefined {
  const { protocol, origin, pathname, search } = location;
  return protocol.startsWith('http') ? `${origin}${pathname}${search}#${NAME}=${code}` : undefined;
}

/** The result code in the address of the page, if there is one. */
export function codeInAddress(): string | undefined {
  const code = parts()
    .find((part) => part.startsWith(`${NAME}=`))
    ?.slice(NAME.length + 1);
  return code === '' ? undefined : code;
}

/** Takes the result code out of the address, and nothing else, so that a reload does not open it again. */
export function forgetCode(): void {
  if (codeInAddress() === undefined) return;
  const others = parts().filter((part) => !part.startsWith(`${NAME}=`));
  const fragment = others.length > 0 ? `#${others.join('&')}` : '';
  history.replaceState(history.state, '', location.pathname + location.search + fragment);
}

/** A host may have parts of its own in the fragment. */
function parts(): string[] {
  return location.hash ? location.hash.slice(1).split('&') : [];
}
