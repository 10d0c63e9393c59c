import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { Converter, PageEvent, ReflectionKind, RendererEvent } from 'typedoc';

const DEMO = 'docs/demo';
const SCRIPT = 'packages/element/cdn';

/**
 * What makes a site of what TypeDoc renders: packages by their names, the demo beside
 * it, and the language of what is in Dutch.
 */
export function load({ converter, renderer }) {
  converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const each of project.getReflectionsByKind(ReflectionKind.Module))
      each.name = `@quick-scan/${each.name.split('/')[0]}`;
  });

  const demoPages = readdirSync(DEMO).filter((name) => name.endsWith('.html'));
  // TypeDoc takes a page that a guide links to for an attachment, and copies it alone, without its script.
  const attached = new RegExp(`href="(?:\\.\\./)*media/(${demoPages.join('|').replaceAll('.', '\\.')})`, 'g');

  /** Where each guide is on the site, by where it is among the sources of the demo. */
  const guides = new Map();

  renderer.on(PageEvent.END, (page) => {
    if (page.model.isDocument()) {
      const source = page.project.files.getReflectionPath(page.model);
      guides.set(`../${relative('docs', source)}`, `../${page.url}`);
    }
    const home = '../'.repeat(page.url.split('/').length - 1);
    page.contents = page.contents
      .replaceAll('<table>', '<div class="wide"><table>')
      .replaceAll('</table>', '</table></div>')
      .replace(attached, `href="${home}demo/$1`)
      // Links of the navigation are written as they stand in typedoc.json, on every page. They are in Dutch.
      .replaceAll('href="demo/', `lang="nl" href="${home}demo/`);
    if (page.model.frontmatter?.lang)
      page.contents = page.contents.replace(
        'class="col-content"',
        `class="col-content" lang="${page.model.frontmatter.lang}"`,
      );
  });

  renderer.on(
    RendererEvent.END,
    ({ outputDirectory }) => {
      const isServed = (path) => basename(path) !== 'tsconfig.json';
      for (const folder of [DEMO, SCRIPT])
        cpSync(folder, join(outputDirectory, 'demo'), { recursive: true, filter: isServed });
      const configurator = join(outputDirectory, 'demo/configurator.html');
      writeFileSync(configurator, withGuides(readFileSync(configurator, 'utf8'), guides));
      for (const name of demoPages) rmSync(join(outputDirectory, 'media', name), { force: true });
    },
    // After TypeDoc's own.
    -1000,
  );
}

/** Shows what a page of the demo says of the guides, which are beside it only here: its links are to their sources. */
function withGuides(page, guides) {
  return page.replaceAll(' data-guides hidden', '').replace(/(?<=href=")\.\.\/[^"]+\.md(?=")/g, (source) => {
    if (!guides.has(source)) throw new Error(`The site has no guide that is made of ${source}`);
    return guides.get(source);
  });
}
