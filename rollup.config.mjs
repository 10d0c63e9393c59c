import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import MagicString from 'magic-string';
import { zipInPlace } from './zip-in-place.mjs';

/** What stands by itself beside the script, and is loaded when it is first asked for, by the name of its source. */
const PARTS = { word: 'quick-scan-word.js', spreadsheet: 'quick-scan-spreadsheet.js' };

/** What stands behind the address of a part when it is asked for again, before how often it was. */
const AGAIN = '?again=';

/**
 * Leaves the parts out of the script. An address in `import()` of a classic script counts from that script,
 * not from the page, so it is enough that the parts stand beside it.
 */
const partsBeside = {
  name: 'parts-beside',
  resolveId(source, importer) {
    const [, name] = /^\.\/(\w+)\.[jt]s$/.exec(source) ?? [];
    if (!importer?.includes('/take-along/') || !(name in PARTS)) return null;
    return { id: `./${PARTS[name]}`, external: true };
  },
};

/** Zips a spreadsheet where it is made. */
const zipsInPlace = {
  name: 'zips-in-place',
  transform(code, id) {
    const text = zipInPlace(code, id);
    return text && { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
};

/**
 * Takes the indentation out of the element's templates and styles, where it means nothing, and writes what
 * is not ASCII in them as an escape, which terser does everywhere else.
 */
const plainTemplates = {
  name: 'plain-templates',
  transform(code, id) {
    if (!id.includes('/packages/element/src/')) return null;
    const text = new MagicString(code)
      .replace(/\n[ \t]+/g, '\n')
      .replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
};

/**
 * A script that a page loads twice does nothing the second time: a second Lit would make its Trusted Types policy
 * again, which a strict page refuses.
 */
const UNLESS_DONE =
  "if (['quick-scan', 'quick-scan-team'].every((tag) => customElements.get(tag))) return;\n";

/**
 * Loads a part, once. A browser may keep for as long as the page is open that a module did not arrive or was not
 * whole, so a next time it is asked for at another address: on a page with an import map, which can say by address
 * what a part must be, at one that `sri.json` has as well.
 */
const PARTS_BY_NAME = `
const loadPart = ((parts, failures) => (name) => parts[name] ??= (() => {
  let times = failures[name];
  if (document.querySelector('script[type=importmap]')) times %= 2;
  return import('./' + name + (times ? '${AGAIN}' + times : ''));
})().then((part) => part.default?.(sharedWithParts) ?? part).catch((error) => {
  parts[name] = undefined;
  failures[name] = (failures[name] ?? 0) + 1;
  throw error;
}))({}, {});
`;

/**
 * Makes a classic script of the chunk that a page loads, and of each chunk beside it a module that gets from
 * the script what both need: so nothing is loaded twice, and Lit makes its one Trusted Types policy once.
 * A module that is loaded from a classic script can't import from it.
 */
const classicScript = {
  name: 'classic-script',
  renderChunk(code, chunk) {
    const text = new MagicString(code);
    const { body } = this.parse(code);
    const inObject = (specifiers, [key, value]) =>
      `{ ${specifiers.map((each) => `${each[key].name}: ${each[value].name}`).join(', ')} }`;

    const exported = body.filter(({ type }) => type === 'ExportNamedDeclaration');
    const shared = exported.map(({ specifiers }) => inObject(specifiers, ['exported', 'local'])).join();
    for (const { start, end } of exported) text.remove(start, end);

    for (const name of chunk.dynamicImports.map((each) => each.replace('./', ''))) {
      const load = `import('./${name}')`;
      if (!code.includes(load)) throw new Error(`${name} is loaded in another way than before`);
      text.replaceAll(load, `${chunk.isEntry ? '' : 'script.'}loadPart('${name}')`);
    }

    if (chunk.isEntry) {
      text
        .prepend(`(() => {\n'use strict';\n${UNLESS_DONE}${PARTS_BY_NAME}`)
        .append(`\nconst sharedWithParts = { loadPart, ...${shared || '{}'} };\n})();\n`);
    } else {
      for (const { type, specifiers, start, end } of body) {
        if (type !== 'ImportDeclaration') continue;
        text.overwrite(start, end, `const ${inObject(specifiers, ['imported', 'local'])} = script;`);
      }
      text.prepend('let part;\nexport default (script) => part ??= (() => {\n');
      text.append(`\nreturn ${shared};\n})();\n`);
    }
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
};

/**
 * Tells a browser to make code of all of the script as it arrives, beside the page's own thread, where it would else
 * stop for each function that is called for the first time. Chromium listens to it; for another it is a comment.
 */
const compiledAsItArrives = {
  name: 'compiled-as-it-arrives',
  renderChunk: {
    order: 'post',
    handler(code, chunk) {
      if (!chunk.isEntry) return null;
      const text = new MagicString(code).prepend('//# allFunctionsCalledOnLoad\n');
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
  },
};

/** Checks what comes from outside with less code than zod: the core's schemas, the same issues. */
const leanValidation = {
  name: 'lean-validation',
  resolveId: (source) => (source === 'zod/mini' ? resolve('packages/element/bundle/zod-mini.ts') : null),
};

const CDN = 'packages/element/cdn';

/** Puts files beside the script as they are. */
const copies = (...names) => ({
  name: 'copies',
  buildStart() {
    for (const fileName of names) {
      const source = readFileSync(`packages/element/bundle/${fileName}`);
      this.emitFile({ type: 'asset', fileName, source });
    }
  },
});

/** Nothing of an earlier build stays, so that what stands there belongs together. */
const fromNothing = { name: 'from-nothing', buildStart: () => rmSync(CDN, { recursive: true, force: true }) };

/** Writes down the hash of each file that is there, as `integrity` on a tag takes it; of a part at both addresses. */
const hashes = {
  name: 'hashes',
  writeBundle() {
    const files = readdirSync(CDN).filter((name) => !name.endsWith('.map'));
    const hashOf = (name) =>
      createHash('sha384')
        .update(readFileSync(`${CDN}/${name}`))
        .digest('base64');
    const addresses = (name) => (/^quick-scan-/.test(name) ? [name, `${name}${AGAIN}1`] : [name]);
    const all = Object.fromEntries(
      files.sort().flatMap((name) => addresses(name).map((address) => [address, `sha384-${hashOf(name)}`])),
    );
    writeFileSync(`${CDN}/sri.json`, `${JSON.stringify(all, null, 2)}\n`);
  },
};

/** Makes one file of `input` and all that it imports, and of what it imports later, as `options` say. */
const bundle = (input, { preserveEntrySignatures, ...output }, ...plugins) => ({
  input: `packages/element/${input}`,
  // As its package.json says; what resolves the sources here does not read that. So a part has no schemas in it.
  treeshake: { moduleSideEffects: (id) => !id.includes('/packages/core/') },
  preserveEntrySignatures,
  output: { dir: CDN, format: 'es', sourcemap: true, ...output },
  plugins: [
    ...plugins,
    // Without "production" Lit's development build slips in.
    nodeResolve({ exportConditions: ['@quick-scan/source', 'production', 'default', 'module', 'import'] }),
    typescript({
      tsconfig: 'packages/element/tsconfig.json',
      compilerOptions: { noEmit: false, module: 'ESNext', moduleResolution: 'Bundler' },
    }),
    plainTemplates,
    // In plain ASCII it reads right on a page of any encoding.
    terser({ ecma: 2022, format: { comments: false, ascii_only: true } }),
  ],
  onLog(level, log, handle) {
    // Comments and cycles inside a dependency are that dependency's own business.
    if (log.loc?.file?.includes('node_modules') || log.ids?.every((id) => id.includes('node_modules')))
      return;
    if (level === 'warn') throw new Error(log.message);
    handle(level, log);
  },
});

export default [
  /*
   * The script that a page loads: one file with element, core and Dutch texts; it works both as a classic
   * script and as a module. Beside it stands what it loads when it is first asked for.
   */
  bundle(
    'bundle/quick-scan.ts',
    {
      entryFileNames: 'quick-scan.js',
      chunkFileNames: 'quick-scan-[name].js',
      // Scan, interface and team view in another language are one file.
      onlyExplicitManualChunks: true,
      manualChunks: (id) => /\/(?:messages|content\/src)\/(?!nl)([a-z]{2})\.ts$/.exec(id)?.[1],
      // So that what it shares with its parts can stand in it.
      preserveEntrySignatures: false,
    },
    fromNothing,
    leanValidation,
    partsBeside,
    classicScript,
    compiledAsItArrives,
  ),
  /* What makes files shares little with the script, and needs none of its state. */
  bundle('src/take-along/word.ts', { entryFileNames: PARTS.word }),
  bundle('src/take-along/spreadsheet.ts', { entryFileNames: PARTS.spreadsheet }, zipsInPlace),
  /* A page of its own, for a frame; the last, so that it knows all that was built. */
  bundle(
    'bundle/embed.ts',
    { entryFileNames: 'embed.js', sourcemap: false },
    copies('embed.html', 'embed.css'),
    hashes,
  ),
];
