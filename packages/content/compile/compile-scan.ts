import { InvalidInputError, parseScan, plainText, type Issue, type Scan } from '@quick-scan/core';
import { compileDimension } from './compile-dimension.ts';
import { MarkdownFile, References } from './markdown-file.ts';
import { toInline, toRichText } from './rich-text.ts';
import { readSettings } from './settings.ts';

const INDEX = 'index.md';

/**
 * Compiles a folder of Markdown (`index.md`, a file per dimension, `references.md`) to a scan.
 * @throws {ContentError} with the file and line of the first thing that is wrong.
 */
export function compileScan(folder: string): Scan {
  const references = new References(folder, 'references.md');
  const index = new MarkdownFile(folder, INDEX, references);
  const [matter, title, ...introduction] = index.nodes;

  const settings = readSettings(matter, index);
  if (title?.type !== 'heading' || title.depth !== 1)
    return index.fail(title, 'expected the title, as "# Title"');
  const files = settings.dimensions.map((id) => new MarkdownFile(folder, `${id}.md`, references));
  const scan = {
    id: settings.id,
    version: settings.version,
    language: settings.language,
    title: plainText(toInline(title.children, index)),
    introduction: toRichText(introduction, index),
    levels: settings.levels.map((label, position) => ({ value: position + 1, label })),
    ...(settings.unknown && { unknown: { label: settings.unknown } }),
    dimensions: settings.dimensions.map((id, index) => compileDimension(id, files[index]!, settings)),
  };
  references.checkAllUsed();
  try {
    return parseScan(scan);
  } catch (error) {
    if (error instanceof InvalidInputError) return failAt(error.issues[0]!, index, files);
    throw error;
  }
}

/** Reports what the model refuses at the statement, or else the file, that it is about. */
function failAt({ path, message }: Issue, index: MarkdownFile, files: MarkdownFile[]): never {
  const [, dimension, statement, field = path] =
    /^dimensions\[(\d+)\](?:\.statements\[(\d+)\])?\.?(.*)$/.exec(path) ?? [];
  const file = files[Number(dimension)] ?? index;
  const headings = file.nodes.filter((node) => node.type === 'heading' && node.depth === 2);
  return file.fail(headings[Number(statement)], `This is not a valid scan: ${field}: ${message}`);
}
