import { writeFileSync } from 'node:fs';
import { responseJsonSchema } from './response-json-schema.ts';

/* Writes the JSON Schema of a response from the schema that checks it: npm run schema. */
writeFileSync(new URL('response.json', import.meta.url), responseJsonSchema());
