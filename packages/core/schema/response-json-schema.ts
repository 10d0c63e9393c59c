import * as z from 'zod/mini';
import { responseSchema } from '../src/response.ts';

/** Returns the JSON Schema (draft 2020-12) of a response, as text. */
export function responseJsonSchema(): string {
  const schema = z.toJSONSchema(responseSchema, { io: 'input' });
  const described = {
    ...schema,
    title: 'Response',
    description:
      'A scan as somebody filled it in: answers, notes and plan items by the id of their statement.',
  };
  return JSON.stringify(described, null, 2) + '\n';
}
