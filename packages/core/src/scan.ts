import * as z from 'zod/mini';
import { parseWith } from './invalid-input-error.ts';
import { languageSchema } from './language.ts';
import { once } from './once.ts';
import { richTextSchema } from './rich-text.ts';

const AN_ID = 'an id of small letters, digits and hyphens';

/** A key in files and events: it never changes, also when a text or a number does. */
export const idSchema = once(() =>
  z.string().check(
    z.maxLength(64),
    z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, AN_ID),
    z.refine((id) => !(id in {}), AN_ID),
  ),
);

export const versionSchema = once(() => z.string().check(z.minLength(1), z.maxLength(32)));

const title = once(() => z.string().check(z.minLength(1), z.maxLength(2_000)));

const levelSchema = () => z.object({ value: z.int(), label: title() });

const optionSchema = () => z.object({ level: z.int(), text: title() });

const statementSchema = () =>
  z.object({
    id: idSchema(),
    number: z.int().check(z.minimum(1)),
    text: title(),
    explanation: richTextSchema(),
    furtherReading: z.array(richTextSchema()),
    options: z.array(optionSchema()),
  });

const dimensionSchema = () =>
  z.object({
    id: idSchema(),
    title: title(),
    statements: z.array(statementSchema()).check(z.minLength(1), z.maxLength(200)),
  });

export const scanSchema = once(() =>
  z
    .object({
      id: idSchema(),
      version: versionSchema(),
      language: languageSchema(),
      title: title(),
      introduction: richTextSchema(),
      levels: z.array(levelSchema()).check(z.minLength(2), z.maxLength(10)),
      unknown: z.optional(z.object({ label: title() })),
      dimensions: z.array(dimensionSchema()).check(z.minLength(1), z.maxLength(50)),
    })
    .check(({ value: scan, issues }) => {
      const refuse = (path: PropertyKey[], message: string) =>
        issues.push({ code: 'custom', path, message, input: scan });

      scan.levels.forEach(({ value }, l) => {
        if (value !== l + 1) refuse(['levels', l, 'value'], `${l + 1}: levels count up from 1`);
      });

      const ids = new Set<string>();
      const numbers = new Set<number>();
      const unique = <T>(seen: Set<T>, value: T, path: PropertyKey[]) => {
        if (seen.has(value)) refuse(path, `a unique value: ${JSON.stringify(value)} occurs twice`);
        seen.add(value);
      };
      scan.dimensions.forEach((dimension, d) => {
        unique(ids, dimension.id, ['dimensions', d, 'id']);
        dimension.statements.forEach((statement, s) => {
          const path = ['dimensions', d, 'statements', s];
          unique(ids, statement.id, [...path, 'id']);
          unique(numbers, statement.number, [...path, 'number']);
          for (const { value, label } of scan.levels) {
            const found = statement.options.filter(({ level }) => level === value).length;
            if (found !== 1) {
              refuse([...path, 'options'], `one option for level ${value} (${label}), received ${found}`);
            }
          }
          statement.options.forEach(({ level }, o) => {
            if (level !== o + 1 || o >= scan.levels.length) {
              refuse(
                [...path, 'options', o, 'level'],
                'the options in the order of the levels, lowest first',
              );
            }
          });
        });
      });
    }),
);

/** The whole instrument: what is asked, and how it can be answered. */
export type Scan = z.infer<ReturnType<typeof scanSchema>>;
/** A group of statements about one theme. */
export type Dimension = Scan['dimensions'][number];
/** One thing that an organisation places itself on. */
export type Statement = Dimension['statements'][number];
/** A rung of the ladder; values count up from 1, the lowest first. */
export type Level = Scan['levels'][number];
/** The sentence that describes one level of one statement. */
export type Option = Statement['options'][number];

/**
 * Returns `json` (an object, not text) as a scan that is known to be whole.
 * @throws {InvalidInputError} with the path of everything that is wrong and what was expected.
 */
export function parseScan(json: unknown): Scan {
  return parseWith(scanSchema(), 'scan', json);
}
