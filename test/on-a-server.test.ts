import { execFile } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderWithExamples } from './packed.ts';

let home: string;
beforeAll(() => {
  home = folderWithExamples();
});
afterAll(() => rmSync(home, { recursive: true }));

/** What a module prints in Node, where nothing that is ours may ask for a DOM. */
async function print(folder: string, file: string, ...options: string[]): Promise<string> {
  const command = [...options, '--import', resolve('test/no-dom.mjs'), file];
  const { stdout, stderr } = await promisify(execFile)('node', command, { cwd: folder });
  expect(stderr).toBe('');
  return stdout;
}

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
    // That Node can import JSON is new, which it says.
    expect(await print(home, 'door.mjs', '--disable-warning=ExperimentalWarning')).toBe('object\n');
  });

  it('notices when a DOM is asked for', async () => {
    writeFileSync(join(home, 'asks.mjs'), 'try { window; } catch {}');
    await expect(print(home, 'asks.mjs')).rejects.toMatchObject({ code: 1 });
  });
});

/** What renders an example to HTML, as its framework does on a server, with the tags registered as in the page. */
const REGISTERED = `
  import { nl } from '@quick-scan/content';
  import { define } from '@quick-scan/element/define';
  define({ scan: nl });`;
const RENDER: Record<string, string> = {
  react: `${REGISTERED}
    import { createElement } from 'react';
    import { renderToPipeableStream, renderToString } from 'react-dom/server';
    import { App } from './app.tsx';
    console.log(renderToString(createElement(App)));
    renderToPipeableStream(createElement(App)).pipe(process.stdout);`,
  vue: `${REGISTERED}
    import { createSSRApp } from 'vue';
    import { renderToString } from 'vue/server-renderer';
    import App from './App.vue';
    console.log(await renderToString(createSSRApp(App)));`,
  svelte: `${REGISTERED}
    import { render } from 'svelte/server';
    import App from './App.svelte';
    console.log(render(App).body);`,
  'own-interface': `
    import { nl } from '@quick-scan/content';
    import { createSession } from '@quick-scan/core';
    import { createElement } from 'react';
    import { renderToString } from 'react-dom/server';
    import { App } from './app.tsx';
    console.log(renderToString(createElement(App, { session: createSession({ scan: nl }) })));`,
};

describe('a page that is rendered on a server', () => {
  it.each(Object.entries(RENDER))('asks for no DOM: %s', async (example, code) => {
    const folder = join(home, 'examples', example);
    writeFileSync(join(folder, 'src/server.js'), code);
    // By itself Svelte is put in the bundle, in which it can't be told from the page.
    const config = "import config from './vite.config.ts';";
    writeFileSync(
      join(folder, 'server.config.ts'),
      `${config} export default { ...config, ssr: { external: ['svelte'] } };`,
    );
    const env = { ...process.env, NODE_ENV: 'production' };
    const build = [
      'vite',
      'build',
      '--config',
      'server.config.ts',
      '--ssr',
      'src/server.js',
      '--outDir',
      'server',
    ];
    await promisify(execFile)('npx', build, { cwd: folder, env });
    const html = await print(folder, 'server/server.js');
    expect(html).toContain(example === 'own-interface' ? 'QuickScan diversiteitssensitief' : '<quick-scan');
    expect(html).toContain('<h1');
  });
});
