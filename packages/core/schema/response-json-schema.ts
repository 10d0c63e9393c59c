import * as z from 'zod/mini';
import { responseSchema } from '../src/response.ts';

/** Returns the JSON Schema (draft 2020-12) of a response. */
export function responseJsonSchema(): object {
  return {
    ...z.toJSONSchema(responseSchema(), { io: 'input' }),
    title: 'Response',
    description:
      'A scan as somebody filled it in: answers, notes and plan items by the id of their statement.',
  };
}
