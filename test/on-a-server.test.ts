import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderWithExamples, run } from './packed.ts';
import { serveFolder } from './serve.ts';
import { codeFor } from './snippets.ts';
import { useBrowser } from './visitor.ts';

const visit = useBrowser();
let home: string;
beforeAll(async () => {
  home = await folderWithExamples();
});
afterAll(() => rmSync(home, { recursive: true }));

/** What a module prints in Node, where nothing that is ours may ask for a DOM. */
const print = (folder: string, file: string) =>
  run(folder, 'node', '--import', resolve('test/no-dom.mjs'), file);

/** What can be imported from a package, by its package.json. The script for a page is none of it. */
const doors = ['core', 'content', 'element'].flatMap((name) => {
  const { exports } = JSON.parse(readFileSync(join('packages', name, 'package.json'), 'utf8')) as {
    exports: Record<string, unknown>;
  };
  return Object.keys(exports)
    .filter((path) => !path.includes('*'))
    .map((path) => `@quick-scan/${name}${path.slice(1)}`);
});

describe('a process without a DOM', () => {
  it.each(doors)('imports %s', async (door) => {
    const isJson = door.endsWith('.json');
    const statement = `import(${JSON.stringify(door)}${isJson ? ", { with: { type: 'json' } }" : ''})`;
    writeFileSync(join(home, 'door.mjs'), `console.log(typeof await ${statement});`);
    expect(await print(home, 'door.mjs')).toBe('object\n');
  });

  it('notices when a DOM is asked for', async () => {
    writeFileSync(join(home, 'asks.mjs'), 'try { window; } catch {}');
    await expect(print(home, 'asks.mjs')).rejects.toThrow('Command failed');
  });
});

/** The tags are registered on the server as in the page. */
const REGISTERED = `
  import { nl } from '@quick-scan/content';
  import { define } from '@quick-scan/element/define';
  define({ scan: nl });`;

/** What each framework does with an example: make HTML of it on a server, and take that over on the page. */
const FRAMEWORKS: Record<string, { server: string; page: string }> = {
  react: {
    server: `${REGISTERED}
      import { createElement } from 'react';
      import { renderToPipeableStream } from 'react-dom/server';
      import { App } from './app.tsx';
      renderToPipeableStream(createElement(App)).pipe(process.stdout);`,
    page: `${REGISTERED}
      import { createElement } from 'react';
      import { hydrateRoot } from 'react-dom/client';
      import { App } from './app.tsx';
      hydrateRoot(document.getElementById('app')!, createElement(App));`,
  },
  vue: {
    server: `${REGISTERED}
      import { createSSRApp } from 'vue';
      import { renderToString } from 'vue/server-renderer';
      import App from './App.vue';
      process.stdout.write(await renderToString(createSSRApp(App)));`,
    page: `${REGISTERED}
      import { createSSRApp } from 'vue';
      import App from './App.vue';
      createSSRApp(App).mount('#app');`,
  },
  svelte: {
    server: `${REGISTERED}
      import { render } from 'svelte/server';
      import App from './App.svelte';
      process.stdout.write(render(App).body);`,
    page: `${REGISTERED}
      import { hydrate } from 'svelte';
      import App from './App.svelte';
      hydrate(App, { target: document.getElementById('app')! });`,
  },
};

/** Builds what `code` is in an example, for a server, and returns what it prints there. */
async function render(folder: string, code: string): Promise<string> {
  writeFileSync(join(folder, 'src/server.js'), code);
  // By itself Svelte is put in the bundle, in which it can't be told from the page.
  const config = "import config from './vite.config.ts';";
  writeFileSync(
    join(folder, 'server.config.ts'),
    `${config} export default { ...config, ssr: { external: ['svelte'] } };`,
  );
  const options = ['--config', 'server.config.ts', '--ssr', 'src/server.js', '--outDir', 'server'];
  await run(folder, 'npx', 'vite', 'build', ...options);
  return print(folder, 'server/server.js');
}

describe('a page that is rendered on a server', () => {
  it.each(Object.entries(FRAMEWORKS))('asks for no DOM there, and works on: %s', async (name, code) => {
    const folder = join(home, 'examples', name);
    if (name === 'react') useWhatTheGuideGives(folder);
    const html = await render(folder, code.server);
    expect(html).toContain('<quick-scan');

    writeFileSync(join(folder, 'src/page.ts'), code.page);
    const page = readFileSync(join(folder, 'index.html'), 'utf8')
      .replace(/src\/main\.tsx?/, 'src/page.ts')
      .replace('<div id="app">', `$&${html}`);
    writeFileSync(join(folder, 'index.html'), page);
    await run(folder, 'npm', 'run', 'build');
    await comesAlive(join(folder, 'dist'));
  });

  it('can be one with an interface of its own', async () => {
    const html = await render(
      join(home, 'examples/own-interface'),
      `import { nl } from '@quick-scan/content';
      import { createSession } from '@quick-scan/core';
      import { createElement } from 'react';
      import { renderToString } from 'react-dom/server';
      import { App } from './app.tsx';
      process.stdout.write(renderToString(createElement(App, { session: createSession({ scan: nl }) })));`,
    );
    expect(html).toContain('QuickScan diversiteitssensitief begeleiden</h1>');
  });
});

/** Puts the component that the guide gives for this in the place of the tag. */
function useWhatTheGuideGives(folder: string): void {
  const component = codeFor('examples', { language: 'tsx' }).find((code) => code.startsWith('import'))!;
  writeFileSync(join(folder, 'src/quick-scan.tsx'), component);
  const app = readFileSync(join(folder, 'src/app.tsx'), 'utf8');
  writeFileSync(
    join(folder, 'src/app.tsx'),
    `import { QuickScan } from './quick-scan.tsx';\n${app.replace('<quick-scan', '<QuickScan')}`,
  );
}

/** Expects that a page hears its scan, and can tell it something. */
async function comesAlive(folder: string): Promise<void> {
  const site = await serveFolder(folder);
  const { page, complaints } = await visit(site.address);
  await page.getByRole('checkbox', { name: 'Vraag naar de afdeling' }).check();
  await page.getByRole('radio', { name: 'Werk, inkomen' }).check();
  await page.getByRole('button', { name: 'Start de scan' }).click();
  await expect
    .poll(() => page.locator('.panel').getByRole('status').textContent())
    .toContain('Stelling 1 van 24');
  expect(complaints).toEqual([]);
  await site.close();
}
