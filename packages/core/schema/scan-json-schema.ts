import * as z from 'zod/mini';
import { blockSchema, inlineSchema, inlinesSchema } from '../src/rich-text.ts';
import { scanSchema } from '../src/scan.ts';

/** Returns the JSON Schema (draft 2020-12) of a scan. */
export function scanJsonSchema(): object {
  // What holds itself gets a name in the schema, which would be a number otherwise.
  const metadata = z.registry<{ id: string; description: string }>();
  metadata.add(blockSchema(), {
    id: 'Block',
    description: 'A paragraph, a heading, or a list, of which each item holds blocks again.',
  });
  metadata.add(inlinesSchema(), { id: 'Inlines', description: 'Text, piece by piece.' });
  metadata.add(inlineSchema(), {
    id: 'Inline',
    description: 'Plain text; or text that is strong, emphasised, a link, or in another language.',
  });
  return {
    ...z.toJSONSchema(scanSchema(), { io: 'input', metadata }),
    title: 'Scan',
    description:
      'A self-assessment scan: what is asked, and how it can be answered. Levels have the values 1, 2, 3 and so ' +
      'on, the lowest first. Each statement has one option for each level, in that order. The ids of dimensions ' +
      'and statements differ from each other, and so do the numbers of statements. No id is a word that every ' +
      'object in JavaScript has, such as "constructor". There are at most 100,000 values, at most 40 deep, and 10,000,000 characters in them.',
  };
}
