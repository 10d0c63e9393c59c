const MARK = 'data-quick-scan-print';

/** After any of these nothing is printed any more; a frame that may not print tells only by going on. */
const ENDS = ['afterprint', 'pointerdown', 'keydown'];

/**
 * Shows the one marked element and nothing around it, whatever the page looks like: what surrounds it
 * has no box, text or limits of its own left. In a layer, because there `!important` goes before that of
 * the page, whatever its selectors.
 */
const STYLES = `
@media print {
  @page {
    size: A4; margin: 16mm;
    @bottom-right { content: counter(page) ' / ' counter(pages); visibility: visible; font: 9pt/1 sans-serif; color: #000; }
  }
}
@layer quick-scan-print { @media print {
  [${MARK}=around] > :not([${MARK}]), :host > :not([${MARK}]),
  [${MARK}=around]::before, [${MARK}=around]::after { display: none !important; }
  [${MARK}] {
    display: block !important; position: static !important; float: none !important;
    inline-size: auto !important; block-size: auto !important;
    min-inline-size: 0 !important; min-block-size: 0 !important;
    max-inline-size: none !important; max-block-size: none !important;
    margin: 0 !important; padding: 0 !important; border: 0 !important;
    overflow: visible !important; columns: auto !important; contain: none !important;
    transform: none !important; translate: none !important; rotate: none !important; scale: none !important;
    filter: none !important; opacity: 1 !important; clip-path: none !important; mask: none !important;
    content-visibility: visible !important; zoom: 1 !important; writing-mode: horizontal-tb !important;
    background: none !important; box-shadow: none !important;
  }
  [${MARK}=around] { visibility: hidden !important; font-size: 0 !important; line-height: 0 !important; }
  [${MARK}=this] {
    visibility: visible !important; font-size: 10pt !important; line-height: 1.4 !important;
    text-transform: none !important; letter-spacing: normal !important; white-space: normal !important;
    color: #000 !important; color-scheme: light !important;
  }
} }`;

/**
 * Prints `element` alone, and leaves the page as it was. `title` is what a browser calls the file that is
 * saved.
 */
export function printAlone(element: HTMLElement, title: string): Promise<void> {
  const around: Element[] = [];
  const roots = new Set<Document | ShadowRoot>();
  for (let each: Element | null = element; each; each = parentOf(each)) {
    roots.add(each.getRootNode() as Document | ShadowRoot);
    if (each !== element) around.push(each);
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  const before = document.title;

  element.setAttribute(MARK, 'this');
  for (const each of around) each.setAttribute(MARK, 'around');
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  document.title = title;

  const restore = () => {
    for (const each of [element, ...around]) each.removeAttribute(MARK);
    for (const root of roots)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    document.title = before;
  };
  return new Promise<void>((resolve) => {
    const end = () => {
      for (const sign of ENDS) removeEventListener(sign, end, true);
      resolve();
    };
    for (const sign of ENDS) addEventListener(sign, end, true);
    // What throws here, as where there is no printing, ends the promise as well.
    window.print();
  }).finally(restore);
}

/** What an element is laid out in: its slot, its parent, or what hosts its tree. */
function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
