import { isMap, isNode, LineCounter, parseDocument } from 'yaml';
import * as z from 'zod/mini';
import { ContentError } from './content-error.ts';
import type { MarkdownFile, Placed } from './markdown-file.ts';

const A_TEXT = 'a text; put it between quotes when it holds ": " or " #"';
const A_LIST = 'a list, each on a line of its own after "- "';

const text = z.string(A_TEXT).check(z.minLength(1, A_TEXT));
const list = z.array(text, A_LIST);

const frontMatter = z.strictObject({
  id: text,
  version: text,
  language: text,
  levels: list,
  unknown: z.optional(z.string(A_TEXT)),
  // Each is the name of a file in the folder, and of none outside it.
  dimensions: z.array(text.check(z.regex(/^[^/\\]+$/, 'a name without slashes')), A_LIST),
  sections: z.optional(
    z.strictObject({ explanation: text, furtherReading: text, options: text }, 'three lines with names'),
  ),
});

/** What the sections under a statement are called in the files of a language; no reader sees these. */
const ENGLISH = { explanation: 'Explanation', furtherReading: 'Further reading', options: 'Answers' };
const SECTIONS = new Map([
  ['en', ENGLISH],
  ['nl', { explanation: 'Toelichting', furtherReading: 'Meer lezen', options: 'Antwoordopties' }],
]);

/** What the head of the index says about the whole scan. */
export interface Settings extends z.infer<typeof frontMatter> {
  sections: typeof ENGLISH;
  /** Where a setting stands in the index, by its path. */
  placeOf(path: readonly PropertyKey[]): Placed | undefined;
}

/**
 * Reads the lines between two `---` at the head of the index.
 * @throws {ContentError} with every setting that is wrong.
 */
export function readSettings(node: MarkdownFile['nodes'][number] | undefined, index: MarkdownFile): Settings {
  if (node?.type !== 'yaml') {
    return index.fail(node, 'expected the settings of the scan between two lines "---" at the very start');
  }
  const { value, placeOf } = readYaml(node.value, index);
  const read = frontMatter.safeParse(value);
  if (!read.success) {
    throw new ContentError(
      read.error.issues.flatMap((issue) => {
        const name = issue.path.join('.');
        if (issue.code === 'unrecognized_keys') {
          return issue.keys.map((key) =>
            index.problem(
              placeOf([...issue.path, key]),
              `there is no setting "${key}" ${name && `in "${name}"`}`.trim(),
            ),
          );
        }
        const place = placeOf(issue.path);
        return place
          ? index.problem(place, `the setting "${name}" is not ${issue.message}`)
          : index.problem(node, `the setting "${name}" is missing`);
      }),
    );
  }
  const [language = ''] = read.data.language.toLowerCase().split('-');
  return {
    ...read.data,
    sections: read.data.sections ?? SECTIONS.get(language) ?? ENGLISH,
    placeOf,
  };
}

function readYaml(text: string, index: MarkdownFile): { value: unknown } & Pick<Settings, 'placeOf'> {
  const lines = new LineCounter();
  // Without a schema every value is a text, as a version 1.0 is meant to be.
  const yaml = parseDocument(text, { lineCounter: lines, schema: 'failsafe', prettyErrors: false });
  // The line "---" stands above what was parsed.
  const placeAt = (offset: number): Placed => {
    const point = { line: lines.linePos(offset).line + 1, column: 1 };
    return { position: { start: point, end: point } };
  };
  if (yaml.errors.length > 0) {
    throw new ContentError(
      yaml.errors.map(({ pos, message }) =>
        index.problem(placeAt(pos[0]), `the settings can't be read: ${message}`),
      ),
    );
  }
  return {
    value: isMap(yaml.contents) ? yaml.toJS() : {},
    placeOf: (path) => {
      const value = yaml.getIn(path, true);
      return isNode(value) && value.range ? placeAt(value.range[0]) : undefined;
    },
  };
}
