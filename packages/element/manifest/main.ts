import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { analyse } from './analyse.ts';

/*
 * Writes what tools and editors know of both tags, from the comments of their classes, beside the package.json:
 * npm run build:packages.
 */
const at = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));
const { name, version } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as Record<string, string>;

const { manifest } = analyse();
const input = manifest as Parameters<typeof getWebTypesData>[0];
const quiet = { hideLogs: true };

/** Both tags have the same style properties, and some of the same parts; an editor lists them once. */
const once = (list: { name: string }[]) => [...new Map(list.map((each) => [each.name, each])).values()];
const css = JSON.parse(getVsCodeCssCustomData(input, quiet)) as {
  properties: { name: string }[];
  pseudoElements: { name: string }[];
};

const files: Record<string, object> = {
  'custom-elements.json': manifest,
  'vscode.css-custom-data.json': {
    ...css,
    properties: once(css.properties),
    pseudoElements: once(css.pseudoElements),
  },
  'vscode.html-custom-data.json': JSON.parse(getVsCodeHtmlCustomData(input, quiet)) as object,
  // By itself it takes the name and version of the folder that it runs in.
  'web-types.json': { ...(JSON.parse(getWebTypesData(input, quiet)) as object), name, version },
};
for (const [file, content] of Object.entries(files))
  writeFileSync(at(file), `${JSON.stringify(content, null, 2)}\n`);
