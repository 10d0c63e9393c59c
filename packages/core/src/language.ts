import * as z from 'zod/mini';
import { once } from './once.ts';

/** What a page's `lang` holds. Its letters may be large or small, which a JSON Schema can't say otherwise. */
export const languageSchema = once(() =>
  z.string().check(z.regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]+)*$/, 'a language tag, such as nl')),
);
