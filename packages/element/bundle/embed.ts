/*
 * Fills embed.html: the scan on a page of its own, which is set up by the query of its address, and can stand in a
 * frame. Anybody can write such an address, so it may change how the scan works and looks, and which groups one can
 * choose from, but nothing else that it says.
 */
const ATTRIBUTES = ['theme', 'layout', 'heading-level', 'groups', 'storage', 'history', 'threshold'];

/** What the page of a team is called; the scan has a title of its own. */
const TEAM = { nl: 'De antwoorden van een team naast elkaar', en: 'The answers of a team side by side' };

const query = new URLSearchParams(location.search);
const isTeam = query.has('team');
const isFramed = window.parent !== window;

void customElements.whenDefined(isTeam ? 'quick-scan-team' : 'quick-scan').then((Class) => {
  const element = new Class();
  const { documentElement: root, body } = document;
  if (!isFramed) element.setAttribute('heading-level', '1');
  for (const [name, value] of query) {
    if (name === 'lang') root.lang = value;
    else if (ATTRIBUTES.includes(name) || (name === 'src' && isOwn(value))) element.setAttribute(name, value);
    else setLook(element, name, value);
  }
  if (isTeam) document.title = TEAM[root.lang.startsWith('en') ? 'en' : 'nl'];
  element.addEventListener('quick-scan-ready', ({ detail }) => {
    document.title = detail.scan.title;
    element.toggleAttribute('update-title', true);
  });
  root.classList.toggle('framed', isFramed);
  body.firstElementChild!.replaceChildren(element);
  if (isFramed) tellHeight(body);
});

/** Whether an address is one of this site: a scan from elsewhere could say anything in its name. */
function isOwn(address: string): boolean {
  return URL.canParse(address, location.href) && new URL(address, location.href).origin === location.origin;
}

/** The functions that make a colour or a size; with any other, as `var()`, the browser can be told to load something. */
const FUNCTIONS = /\b(?:rgba?|hsla?|hwb|(?:ok)?l(?:ab|ch)|color(?:-mix)?|light-dark|calc)\(/gi;

/** Sets a colour, type or corners, by the name of the style property without `--quick-scan-`. */
function setLook({ style }: HTMLElement, name: string, value: string): void {
  const kind = name.endsWith('font') ? 'font-family' : name.endsWith('radius') ? 'border-radius' : 'color';
  const isPlain = !/[(\\]/.test(value.replace(FUNCTIONS, ''));
  if (isPlain && CSS.supports(kind, value)) style.setProperty(`--quick-scan-${name}`, value);
}

/** Tells the page around the frame how high it is, each time that changes: that is all that it tells. */
function tellHeight(body: HTMLElement): void {
  new ResizeObserver(() => {
    const height = Math.ceil(body.getBoundingClientRect().height);
    window.parent.postMessage({ type: 'quick-scan-resize', height }, '*');
  }).observe(body);
}
