import { readFileSync } from 'node:fs';

/*
 * For tests in a browser: a website on which one part of the built script does not arrive until it is mended. A visit
 * is a folder of its own, `/faulty/<fault>/<part>/<visit>/`, with the script and its parts in it. There `page?html`
 * is a page with that in it, `page?html&map` one with an import map that says what each part must be; `mend`
 * mends the part, and `asked` tells which files were asked for.
 */
const FOLDER = /^\/faulty\/(?<fault>\w+)\/(?<part>\w+)\/(?<visit>\w+)\/(?<name>[\w.-]+)$/;

/** What becomes of a file on its way: how it is answered. */
const FAULTS = {
  missing: () => ({ status: 404, type: 'text/plain', body: 'Not found' }),
  login: () => ({ type: 'html', body: '<!doctype html><h1>Log in</h1>' }),
  half: (text) => ({ type: 'js', body: text.slice(0, text.length / 2) }),
  changed: (text) => ({ type: 'js', body: `${text}\n/* changed */` }),
  lost: () => undefined,
};

/** Answers what is asked of that website, and leaves the rest to others. */
export function faultyDelivery() {
  const visits = {};
  return (context, next) => {
    const found = FOLDER.exec(context.path)?.groups;
    if (!found) return next();
    const { fault, part, visit, name } = found;
    const { asked } = (visits[visit] ??= { asked: [], isMended: false });
    context.set('cache-control', 'no-store');
    if (name === 'mend') visits[visit].isMended = true;
    if (!name.endsWith('.js')) {
      const body = { page: () => page(context), asked: () => JSON.stringify(asked), mend: () => 'mended' }[
        name
      ]();
      return void Object.assign(context, { type: name === 'page' ? 'html' : 'text', body });
    }
    asked.push(name + context.search);
    const text = readFileSync(`packages/element/cdn/${name}`, 'utf8');
    const isFaulty = name === `quick-scan-${part}.js` && !visits[visit].isMended;
    const answer = isFaulty ? FAULTS[fault](text) : { type: 'js', body: text };
    if (answer) return void Object.assign(context, answer);
    context.respond = false;
    context.req.socket.destroy();
  };
}

function page({ path, query }) {
  const hashes = Object.entries(JSON.parse(readFileSync('packages/element/cdn/sri.json', 'utf8')));
  const folder = path.replace(/page$/, '');
  const integrity = Object.fromEntries(hashes.map(([name, hash]) => [folder + name, hash]));
  const map =
    query.map === undefined ? '' : `<script type="importmap">${JSON.stringify({ integrity })}</script>`;
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Onze organisatie</title>${map}
    <script src="quick-scan.js" defer></script>${query.html}</html>`;
}
