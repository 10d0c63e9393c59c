import { InvalidInputError, parseScan, plainText, type Issue, type Scan } from '@quick-scan/core';
import { compileDimension } from './compile-dimension.ts';
import { ContentError, forAll } from './content-error.ts';
import { MarkdownFile } from './markdown-file.ts';
import { References } from './references.ts';
import { toInline, toRichText } from './rich-text.ts';
import { readSettings, type Settings } from './settings.ts';

/**
 * Compiles a folder of Markdown to a scan: `index.md`, a file per dimension, and `references.md` if it has one.
 * @throws {ContentError} with the file and line of what is wrong.
 */
export function compileScan(folder: string): Scan {
  const references = new References(folder);
  const index = new MarkdownFile(folder, 'index.md', references);
  const [matter, title, ...introduction] = index.nodes;

  const settings = readSettings(matter, index);
  if (title?.type !== 'heading' || title.depth !== 1)
    return index.fail(title, 'expected the title, as "# Title"');
  const head = {
    id: settings.id,
    version: settings.version,
    language: settings.language,
    title: plainText(toInline(title.children, index)),
    introduction: toRichText(introduction, index),
    levels: settings.levels.map((label, position) => ({ value: position + 1, label })),
    ...(settings.unknown && { unknown: { label: settings.unknown } }),
  };
  const parts = forAll(settings.dimensions, (id) => {
    const file = new MarkdownFile(folder, `${id}.md`, references);
    return { file, dimension: compileDimension(id, file, settings) };
  });
  references.checkAllUsed();
  try {
    return parseScan({ ...head, dimensions: parts.map(({ dimension }) => dimension) });
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    const files = parts.map(({ file }) => file);
    throw new ContentError(error.issues.map((issue) => locate(issue, settings, index, files)));
  }
}

/** Says what the model refuses at the statement, the setting, or else the file, that it is about. */
function locate(
  { path, message }: Issue,
  settings: Settings,
  index: MarkdownFile,
  files: MarkdownFile[],
): string {
  const [, dimension, statement, field = path] =
    /^dimensions\[(\d+)\](?:\.statements\[(\d+)\])?\.?(.*)$/.exec(path) ?? [];
  const file = files[Number(dimension)];
  const said = `This is not a valid scan: ${field}: ${message}`;
  if (!file) return index.problem(settings.placeOf(path.split(/[.[]/).slice(0, 1)), said);
  const headings = file.nodes.filter((node) => node.type === 'heading' && node.depth === 2);
  return file.problem(headings[Number(statement)], said);
}
