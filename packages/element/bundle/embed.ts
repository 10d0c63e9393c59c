/*
 * Fills embed.html: the scan on a page of its own, which is set up by the query of its address, and can stand in a
 * frame. Anybody can write such an address, so what it may change is how the scan works and looks, not what it says.
 */
const query = new URLSearchParams(location.search);
const isFramed = window.parent !== window;

void customElements.whenDefined(query.has('team') ? 'quick-scan-team' : 'quick-scan').then((Class) => {
  const element = new Class();
  const { observedAttributes } = Class as typeof Class & { observedAttributes: string[] };
  const { documentElement: root, body } = document;
  for (const [name, value] of query) {
    if (name === 'lang') root.lang = value;
    else if (!observedAttributes.includes(name)) setLook(element, name, value);
    else if (mayBeSet(name, value)) element.setAttribute(name, value);
  }
  followTitle(element);
  root.classList.toggle('framed', isFramed);
  body.firstElementChild!.append(element);
  if (isFramed) tellHeight(body);
});

/** The title of the page is that of the scan, after the step on which somebody is. */
function followTitle(element: HTMLElement): void {
  let scan = document.title;
  element.addEventListener('quick-scan-ready', ({ detail }) => (document.title = scan = detail.scan.title));
  element.addEventListener('quick-scan-step', ({ detail: { title } }) => {
    document.title = title === scan ? scan : `${title} – ${scan}`;
  });
}

/** Words come from the site itself: neither from the address, nor from another site. */
function mayBeSet(name: string, value: string): boolean {
  if (name === 'messages') return false;
  return name !== 'src' || (URL.canParse(value, location.href) && isOwn(new URL(value, location.href)));
}

const isOwn = ({ origin }: URL) => origin === location.origin;

/** Sets a colour, type or corners, by the name of the style property without `--quick-scan-`. */
function setLook({ style }: HTMLElement, name: string, value: string): void {
  const kind = name.endsWith('font') ? 'font-family' : name.endsWith('radius') ? 'border-radius' : 'color';
  if (CSS.supports(kind, value)) style.setProperty(`--quick-scan-${name}`, value);
}

/** Tells the page around the frame how high it is, each time that changes: that is all that it tells. */
function tellHeight(body: HTMLElement): void {
  new ResizeObserver(() => {
    const height = Math.ceil(body.getBoundingClientRect().height);
    window.parent.postMessage({ type: 'quick-scan-resize', height }, '*');
  }).observe(body);
}
