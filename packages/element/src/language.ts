/** The part of a language tag that says which language it is, without country or script. */
export function primaryOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/, 1)[0]!;
}

/** The nearest language that the page says: of an element itself, or of what it stands in, also across shadow roots. */
export function languageAt(element: Element): string | undefined {
  for (let at: Node | null = element; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    const said = at instanceof Element ? at.getAttribute('lang') : null;
    // One that is empty says that it is not known, whatever stands around it.
    if (said !== null) return said.trim() || undefined;
  }
  return undefined;
}

/** Calls `tell` when a page says another language, until what it returns is called. */
export function watchLanguage(element: Element, tell: () => void): () => void {
  const observer = new MutationObserver(tell);
  let root = element.getRootNode();
  const watch = () => observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
  watch();
  while (root instanceof ShadowRoot) {
    root = root.host.getRootNode();
    watch();
  }
  return () => observer.disconnect();
}

const RIGHT_TO_LEFT = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm'];

/** The direction in which a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  // Of most scans it is known without the browser's tables, which take it a while to open.
  if (/^(nl|en)(-[a-z]{2})?$/i.test(language)) return 'ltr';
  try {
    const { script } = new Intl.Locale(language.replaceAll('_', '-')).maximize();
    return RIGHT_TO_LEFT.includes(script!) ? 'rtl' : 'ltr';
  } catch {
    // Not a tag that the browser knows.
    return 'ltr';
  }
}
